/** Encodings of the code pages that Chinese and Western Windows programs name; others are taken for Western. */
const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  10008: 'gbk',
  20936: 'gbk',
  54936: 'gb18030',
  65001: 'utf-8',
};

export function decoderOfCodePage(codePage: number): InstanceType<typeof TextDecoder> {
  return new TextDecoder(LABELS[codePage] ?? 'windows-1252');
}

/** Turns bytes into text. */
export type Decode = (bytes: Uint8Array) => string;

/** Encodings of the code pages that Chinese and other Windows programs name; all others are taken for Western. */
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

export function decodeCodePage(codePage: number): Decode {
  const label = LABELS[codePage];
  return label === undefined ? decodeWestern : decodeLabel(label);
}

/** By a name as web pages give it. Throws RangeError for one that nobody knows. */
export function decodeLabel(label: string): Decode {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return decoder.encoding === 'windows-1252' ? decodeWestern : (bytes) => decoder.decode(bytes);
}

const latin1 = new TextDecoder('latin1');
/** 0x80 to 0x9f of windows-1252. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node before 23 gives control characters for the signs among these bytes. */
export function decodeWestern(bytes: Uint8Array): string {
  return latin1.decode(bytes).replace(/[\x80-\x9f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

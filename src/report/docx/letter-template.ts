import type { Words } from '../../model/words.js';
import { paragraph } from './wordprocessing.js';
import { writeDocx } from './write-docx.js';

/** The letter as it comes: a template of fields like the user's own, a page of its own for each dossier. */
export function letterTemplate({ office }: Words): Uint8Array {
  const { line } = office.letter;
  const list = (name: string, lines: readonly string[]): readonly string[] => [
    paragraph('BodyText', `{{#${name}}}`),
    ...lines,
    paragraph('BodyText', `{{/${name}}}`),
  ];
  const said = (field: string, text: string): readonly string[] => list(field, [paragraph('BodyText', text)]);
  const item = (title: string, ...lines: readonly (readonly string[])[]): readonly string[] => [
    paragraph('Item', title, { keepNext: true }),
    ...lines.flat(),
  ];
  const mend = item(
    line.item,
    said('问题', line.problem),
    said('位置', line.place),
    said('原文', line.quote),
    said('改法', line.fix),
    said('连带', '{{连带}}。'),
    [paragraph('BodyText', line.article)],
  );
  const part = (flag: string, heading: string, name: string, lines: readonly string[]): readonly string[] =>
    list(flag, [paragraph('Heading1', heading), ...list(name, lines)]);
  const letter = [
    paragraph('Title', '{{标题}}', { pageBreakBefore: true }),
    paragraph('Number', line.number),
    paragraph('Addressee', line.addressee),
    paragraph('BodyText', line.opening),
    ...said('与上次相比', line.since),
    ...list('无须补正', [paragraph('BodyText', line.nothing)]),
    paragraph('BodyText', '{{^无须补正}}'),
    paragraph('BodyText', line.asked),
    paragraph('BodyText', '{{/无须补正}}'),
    ...part('有必须补正', line.must, '必须补正', mend),
    ...part('有建议完善', line.should, '建议完善', mend),
    ...part(
      '有需要说明',
      line.explain,
      '需要说明',
      item(line.question, said('问题', line.problem), said('改法', line.fix), said('条款', line.article)),
    ),
    paragraph('BodyText', line.closing),
    paragraph('BodyText', line.contact),
    paragraph('BodyText', ''),
    paragraph('Signature', line.signature, { keepNext: true }),
    paragraph('Signature', line.date),
    paragraph('BodyText', ''),
    paragraph('BodyText', line.files, { keepNext: true }),
    ...list('文件', [paragraph('Note', line.file)]),
  ];
  return writeDocx({ body: list('各份材料', letter).join('') });
}

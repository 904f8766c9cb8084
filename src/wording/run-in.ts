/** A number typed before a label: （1） 1. 一、 ① */
const NUMBER =
  /^\s*(?:第[\d一二三四五六七八九十百]+[章节条项部分]+|[（(][\d一二三四五六七八九十]+[)）]|\d+(?:[.．]\d+)+|[\d一二三四五六七八九十]+[、．.)）]|[①-⑳]|[A-Za-z][.．、)）]|[●•◆▪■➢◇○·\-*])[\s、.．]*/u;
const SENTENCE = /[^。；！？;!?\n]+[。；！？;!?\n]*["”’」』）)]*/gu;
const COLON = /^([^：:，,。；;！？]{2,24})[：:]/u;
/** 单位：万元 says in what a table counts, not whose it is. */
const UNIT_LINE = /^[（(]?(?:金额|计量|货币)?单位\s*[：:]\s*(?:人民币)?[亿万千百]*(?:元|人|个|台|套|项)/u;

/** A text in sentences, each with the sign that ends it. */
export const splitSentences = (text: string): readonly string[] => text.match(SENTENCE) ?? [text];

export const withoutNumber = (text: string): string => text.replace(NUMBER, '');

export const isNumbered = (text: string): boolean => NUMBER.test(text);

/** A label that opens a sentence, and what is said after it. */
export interface RunIn {
  readonly label: string;
  readonly rest: string;
}

/** Whether a line only says in what a table counts: 单位：万元 */
export const isUnitLine = (line: string): boolean => UNIT_LINE.test(line.trim());

/** `label：text`, a number before the label left out; null where a sentence opens with none. */
export function readRunIn(sentence: string): RunIn | null {
  const bare = withoutNumber(sentence).trim();
  const label = isUnitLine(bare) ? undefined : COLON.exec(bare)?.[1];
  return label === undefined ? null : { label: label.trim(), rest: bare.slice(label.length + 1).trim() };
}

/** Which characters stand without blanks between them, and which may not begin or end a line. */
const WIDE_SIGNS = new Set([...'—…“”‘’·①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'].map((sign) => sign.codePointAt(0)));
const NOT_FIRST = /[，。、；：？！）】》〉」』”’％…—·,.;:?!)\]}%‰℃]/u;
const SENTENCE_END = /[。；！？.;!?：:][”’）)》」』]*$/u;

/** Chinese, Japanese and Korean letters, full-width forms and signs. Called for every glyph. */
export function isCjk(code: number): boolean {
  return code >= 0x2e80
    ? code < 0xd800
      ? code < 0xa4d0 || code >= 0xac00
      : code >= 0xf900
    : code > 0xb6 && WIDE_SIGNS.has(code);
}

/** May not stand at the start of a line, so the line before it may run over or break early. */
export const isClosing = (character: string): boolean => NOT_FIRST.test(character);

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** The blank, if any, that two pieces of one running text need between them. */
export function joint(before: string, after: string): string {
  const last = before.charCodeAt(before.length - 1);
  const first = after.codePointAt(0) ?? 0x20;
  if (Number.isNaN(last) || last === 0x20 || first === 0x20 || isLowSurrogate(last)) return '';
  if (isCjk(last) || isCjk(first)) return '';
  return ' ';
}

/** The second half of a character beyond U+FFFF: all of those that documents hold are Chinese. */
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** What only the words of a line tell: whether it can be a heading at all. */

/** Longest title ever taken for a heading; longer lines are text. */
export const longestTitle = 60;

const sentenceEnd = /[。；;！!，,、…]["”’』」）)]?$/u;
const innerSentence = /[。；！](?!["”’』」）)]?$)/u;
const brackets = /[（(【[〔][^）)】\]〕]*[）)】\]〕]/gu;
const dateLine =
  /^(?:[\s日期:：时间]*)(?:[0-9０-９]{4}|[〇零○Ｏ一二三四五六七八九]{4})\s*[年.\-/／．]\s*[0-9０-９一二三四五六七八九十]{1,3}\s*(?:[月.\-/／．日]?\s*[0-9０-９一二三四五六七八九十]{0,3}\s*日?)$/u;
/** 年 月 日, to be filled in. */
const blankDate = /^[\s_＿X×0-9]*年[\s_＿X×0-9]*月[\s_＿X×0-9]*日?$/u;
const captionStart =
  /^(?:图|表|图表|Figure|Fig\.?|Table)\s*[0-9０-９一二三四五六七八九十A-Z]+(?:[-－–.．][0-9０-９]+)*/iu;
/** 公章）: the end of something that began above. */
const closesOnly = /^[^（(【《“]*[）)】》”]/u;
const letter = /\p{L}/u;
const formula = /[=＝≤≥∑∫√]/u;

export interface TextShape {
  readonly length: number;
  /** Ends like a sentence or in the middle of one. */
  readonly ended: boolean;
  /** Holds the end of a sentence inside. */
  readonly sentences: boolean;
  readonly commas: number;
  readonly colon: boolean;
  /** 项目编号：0873: a label with its value. */
  readonly labelled: boolean;
  /** All of it stands in brackets. */
  readonly aside: boolean;
  /** Amounts set apart like the columns of a table. */
  readonly columns: boolean;
  /** No words, a date, a caption, a formula, a link: never a heading. */
  readonly impossible: boolean;
}

export function textShape(title: string): TextShape {
  const bare = title.replace(brackets, '');
  return {
    length: displayLength(title),
    ended: endsSentence(title),
    sentences: innerSentence.test(bare),
    commas: commasIn(bare),
    colon: /[:：]$/u.test(title),
    labelled: /^[^（(]{1,12}[:：].*[^:：]$/u.test(bare),
    aside: /^[（(【][^）)】]*[）)】]$/u.test(title),
    columns: /\s[0-9０-９][0-9,.]*(?:\s|$)/u.test(title) && /\s\S+\s/u.test(title),
    impossible: isImpossible(title),
  };
}

/** Ends like a sentence or in the middle of one: the last two characters tell. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-2));

const commasIn = (text: string): number => text.split(/[，,]/u).length - 1;

function isImpossible(title: string): boolean {
  return (
    !letter.test(title) ||
    dateLine.test(title) ||
    blankDate.test(title) ||
    captionStart.test(title) ||
    formula.test(title) ||
    /https?:|www\.|@/iu.test(title) ||
    closesOnly.test(title)
  );
}

/** In Chinese characters: Latin letters count half. */
export function displayLength(text: string): number {
  let narrow = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code <= 0x24f) narrow++;
  }
  return text.length - narrow / 2;
}

/** What nearly all lines are made of: signs that never count, and characters that are their own compatibility form. */
const commonSigns = /[\u0020-\u002f:-@[-`{-~、。，：；？！（）《》“”‘’—…]+/g;
const commonLetters = /^[0-9A-Za-z\u4e00-\u9fff]*$/;

/** For comparing titles: width, case, blanks and signs don't matter. */
export function titleKey(text: string): string {
  const letters = text.replace(commonSigns, '');
  if (commonLetters.test(letters)) return letters.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
    .toLowerCase();
}

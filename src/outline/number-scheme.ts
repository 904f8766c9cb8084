import { chineseDigits } from './chinese-numeral.js';

/** Families of heading numbers. Members of one family count on from each other; `decimal` has a depth besides. */
export type Family =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'annex'
  | 'chinese'
  | 'chineseParen'
  | 'decimal'
  | 'digitParen'
  | 'digitHalfParen'
  | 'circled'
  | 'letter'
  | 'letterDecimal'
  | 'smallLetter'
  | 'roman';

/** Families that contain each other in this order wherever they occur, and everything else besides. */
export const strictFamilies: ReadonlySet<Family> = new Set<Family>(['part', 'chapter', 'section']);

export interface Scheme {
  readonly family: Family;
  /** Groups: 1 the printed number, 2 its value. What follows the match is the title. */
  readonly pattern: RegExp;
}

const C = `[${chineseDigits}]`;
const D = '[0-9０-９]';
const gap = '[\\s\\u00a0\\u3000]*';
const space = '[\\s\\u00a0\\u3000]';
/** What may stand between the number and the title. */
const after = '[.．、:：,，]?';
const dot = `${gap}[.．]`;

const ordinal = (unit: string) =>
  new RegExp(`^(?:${D}{1,2}[.．、]${gap})?(第${gap}((?:${C}|${D}|${space})+?)${gap}(?:${unit})${after})${gap}`, 'u');

/** In order: the first pattern that fits gives the family. */
export const schemes: readonly Scheme[] = [
  { family: 'part', pattern: ordinal(`部${gap}分|编(?![制号写码辑])|篇(?!文)|卷(?!积)`) },
  { family: 'chapter', pattern: ordinal('章') },
  { family: 'section', pattern: ordinal('节(?![点课])') },
  { family: 'article', pattern: ordinal('条(?![款件例])') },
  { family: 'chapter', pattern: new RegExp(`^(Chapter\\s*(${D}+)${after})${gap}`, 'iu') },
  {
    family: 'annex',
    pattern: new RegExp(
      `^((?:附\\s*录|附\\s*件|附\\s*表)${gap}(${D}{1,2}|${C}{1,2}|[A-Za-zＡ-Ｚ](?![A-Za-z]))${after})${gap}`,
      'u',
    ),
  },
  { family: 'chineseParen', pattern: new RegExp(`^([（(〔]${gap}(${C}{1,3})${gap}[)）〕]${after})${gap}`, 'u') },
  { family: 'chineseParen', pattern: new RegExp(`^(([㈠-㈩])${after})${gap}`, 'u') },
  { family: 'digitParen', pattern: new RegExp(`^([（(]${gap}(${D}{1,2})${gap}[)）]${after})${gap}`, 'u') },
  { family: 'digitParen', pattern: new RegExp(`^(([⑴-⒇])${after})${gap}`, 'u') },
  // 四.1 and 四.1.2: decimals under 第四章, where a program counts the chapter as it prints it
  {
    family: 'decimal',
    pattern: new RegExp(`^((${C}{1,3}(?:[.．]${D}{1,2}){2,5})[.．]?)(?!${D})${gap}`, 'u'),
  },
  { family: 'decimal', pattern: new RegExp(`^((${C}{1,3}[.．]${D}{1,2})[.．]?)${space}+(?!${D})`, 'u') },
  { family: 'chinese', pattern: new RegExp(`^((${C}{1,3})${gap}[、.．，,:：])${gap}`, 'u') },
  { family: 'chinese', pattern: new RegExp(`^((${C}{1,3}))${space}+(?=\\S)`, 'u') },
  { family: 'digitHalfParen', pattern: new RegExp(`^((${D}{1,2})${gap}[)）])${gap}`, 'u') },
  { family: 'circled', pattern: new RegExp(`^(([①-⑳])${after})${gap}`, 'u') },
  {
    family: 'letterDecimal',
    pattern: new RegExp(`^(([A-ZＡ-Ｚ](?:[.．]${D}{1,2})+)[.．、]?)(?!${D})${gap}`, 'u'),
  },
  // 1. 1 with a blank inside, only where a blank ends it too
  {
    family: 'decimal',
    pattern: new RegExp(`^((${D}{1,2}(?:${dot}${gap}${D}{1,2}){1,5})${dot}?)${space}+(?!${D})`, 'u'),
  },
  {
    family: 'decimal',
    pattern: new RegExp(`^((${D}{1,3}(?:${dot}${D}{1,2}(?!${D}))*)${gap}[.．、:：]?)(?!${D})${gap}`, 'u'),
  },
  // l． for 1. and the like: a small l read where a 1 was printed
  {
    family: 'decimal',
    pattern: new RegExp(`^(([lI](?:${gap}[.．]${gap}[lI0-9０-９]{1,2})+)[.．、]?)${gap}(?=\\p{Script=Han})`, 'u'),
  },
  { family: 'decimal', pattern: new RegExp(`^(([lI])[.．、])${gap}(?=\\p{Script=Han})`, 'u') },
  { family: 'roman', pattern: new RegExp(`^(([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]|[IVX]{1,4}(?=[.．、]))${after})${gap}`, 'u') },
  { family: 'letter', pattern: new RegExp(`^(([A-ZＡ-Ｚ])[.．、])(?![A-Za-z])${gap}`, 'u') },
  { family: 'smallLetter', pattern: new RegExp(`^(([a-z])${gap}[.．、)）])${gap}(?![a-z])`, 'u') },
];

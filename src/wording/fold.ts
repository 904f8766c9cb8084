import { foldSigns } from './fold-signs.js';
import { unifyRadicals } from './radicals.js';
import { simplify } from './simplify.js';

const CJK = /[^\u0000-\u2e7f]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Pages of some sites print the reading behind a character: 號(hào). */
const PINYIN = /(?<=\p{Script=Han})\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/giu;
const BLANK = /\s/u;
const BLANKS_BESIDE_CJK = /\s+(?=[^\u0000-\u2e7f])|(?<=[^\u0000-\u2e7f])\s+/gu;

const withoutPinyin = (text: string): string => (text.includes('(') ? text.replace(PINYIN, '') : text);

/**
 * The copy of a text that is compared, never shown: one width, simplified characters, look-alike radicals as the
 * characters they resemble, no blanks beside Chinese, lower case.
 */
export function fold(text: string): string {
  const signs = foldSigns(text);
  if (signs !== null) return withoutPinyin(signs);
  const plain = unifyRadicals(text.replace(INVISIBLE, '').normalize('NFKC'));
  if (!CJK.test(plain)) return plain.replace(/\s+/gu, ' ').trim().toLowerCase();
  const simple = simplify(plain);
  const unread = withoutPinyin(simple);
  // Most texts hold none, and this is done for every sentence several times.
  const tight = BLANK.test(unread) ? unread.replace(BLANKS_BESIDE_CJK, '').replace(/\s+/gu, ' ').trim() : unread;
  return tight.toLowerCase();
}

const PUNCTUATION = /[\p{P}\p{S}\s]/gu;
const CONJUNCTIONS = /以及|及其|及|与|暨|、|&|＆/gu;

/** A title as compared: folded, without punctuation, one word for "and". */
export const titleKey = (text: string): string => fold(text).replace(CONJUNCTIONS, '和').replace(PUNCTUATION, '');

/** A text as compared with the regulation's own words: folded, without punctuation. */
export const bareKey = (text: string): string => fold(text).replace(PUNCTUATION, '');

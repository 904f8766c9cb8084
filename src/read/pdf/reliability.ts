import type { Engine } from './engine.js';
import type { Glyphs } from './glyphs.js';

/** Glyphs looked at, spread over the page. */
const SAMPLES = 120;
const UNMAPPED_SHARE = 0.1;
/** Shorter texts are not judged by their wording. */
const ENOUGH = 40;
const BROKEN_SHARE = 0.1;
/** Modern Chinese has more than 60 % of these, lists of names a third; a wrong mapping hits them by chance only. */
const COMMON_SHARE = 0.15;
const MOJIBAKE_SHARE = 0.3;
/** Words of any language have more vowels than letters drawn by lot. */
const VOWEL_SHARE = 0.2;
const SIGN_SHARE = 0.5;
const VOWELS = codesOf('aeiouAEIOU');
const LEADERS = codesOf('.…⋯·•．_-—─');

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.codePointAt(0)!));
}

const COMMON = codesOf(
  '的一是在不了有和人这中大为上个国我以要时来用生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义事平形相全表间样与关各重新线内数正心反明看原又利比或但质气第向道变条只没结解问意建月公无系情者最立代已通并提直题程展五果料员位入常文总次品式活设及管特件长求基资边流路级少图统接知较将组见计别手期根论运农指几九区强放决被做必先回则任取据处给色光门即保治造百规领七口东导器压世金增济思术极交受联认六共权收证改清己再采转更单切打教速带安场身车例真务具万每目至达走积示议声报完类八离名确科信节整空元况今集传土许步广记需段研界律且究越织装影算低持众书布复容须际商非验连断深近千周委素技备半办省列习响约支感劳便往历市何除消构府称准精值号率维划选标写存效院查型按格易置层片始专状育识适属包住调满县局照参细引该价严',
);

/**
 * Whether the page's text is what a reader of the print sees. Fonts without a Unicode mapping, mappings that lead to
 * control or private characters, to Latin letters for Chinese bytes, or to Chinese characters that nobody uses give it away.
 */
export function isReliable({ raw }: Engine, text: number, { codes, count }: Glyphs): boolean {
  const step = Math.max(1, Math.floor(count / SAMPLES));
  const sample: number[] = [];
  let unmapped = 0;
  for (let at = 0; at < count; at += step) {
    const code = codes[at]!;
    if (isIgnored(code)) continue;
    sample.push(code);
    if (raw.FPDFText_HasUnicodeMapError(text, at) === 1) unmapped++;
  }
  return unmapped <= UNMAPPED_SHARE * sample.length && isPlausible(sample);
}

/** Judges the wording of a whole page. */
export const isPlausiblePage = ({ codes, count }: Glyphs): boolean => isPlausible(codes.subarray(0, count));

type Kind = 'broken' | 'common' | 'rare' | 'vowel' | 'consonant' | 'digit' | 'latin1' | 'script' | 'sign';

/** Judges the wording alone. */
export function isPlausible(codes: Iterable<number>): boolean {
  const n: Record<Kind, number> = {
    broken: 0,
    common: 0,
    rare: 0,
    vowel: 0,
    consonant: 0,
    digit: 0,
    latin1: 0,
    script: 0,
    sign: 0,
  };
  let printed = 0;
  for (const code of codes) {
    if (isIgnored(code)) continue;
    printed++;
    n[kindOf(code)]++;
  }
  if (printed < ENOUGH) return n.broken <= 0.5 * printed;
  if (n.broken > BROKEN_SHARE * printed || n.latin1 > MOJIBAKE_SHARE * printed) return false;
  const han = n.common + n.rare;
  if (han >= ENOUGH && n.common < COMMON_SHARE * han) return false;
  const letters = n.vowel + n.consonant;
  if (letters > 0.6 * printed && letters > 2 * ENOUGH && n.vowel < VOWEL_SHARE * letters) return false;
  return n.sign <= SIGN_SHARE * printed;
}

function kindOf(code: number): Kind {
  if (isBroken(code)) return 'broken';
  if (code >= 0x4e00 && code <= 0x9fff) return COMMON.has(code) ? 'common' : 'rare';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) {
    return VOWELS.has(code) ? 'vowel' : 'consonant';
  }
  if (code >= 0xa1 && code <= 0xff) return 'latin1';
  return (code >= 0x100 && code < 0x2000) || code >= 0x2e80 ? 'script' : 'sign';
}

/** Blanks, and what leads from a title to its page number. */
function isIgnored(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 0x20 || code === 0xa0 || code === 0x3000 || LEADERS.has(code);
}

/** Control characters, private use, U+FFFD and what is no character. Surrogates come one by one and are none of these. */
function isBroken(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  return (code >= 0xe000 && code < 0xf900) || (code >= 0xfff0 && code <= 0xffff) || code > 0x10ffff;
}

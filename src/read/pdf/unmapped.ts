import type { Engine } from './engine.js';
import type { Glyphs } from './glyphs.js';

/** Fewer letters are told by their frequency from a text in cipher by chance only. */
const ENOUGH_LETTERS = 20;
/** Of letters in running words, this share is vowels in any language; a shifted or subset encoding hits them rarely. */
const VOWELS = { least: 0.28, most: 0.6 };
/** The six letters that are half of all text; of letters drawn by lot, or shifted, a quarter. */
const FREQUENT_SHARE = 0.4;
/** Codes that UTF-8 does not explain stay as they are: a page may have a sign or two from another font. */
const STRANGE_SHARE = 0.1;
/** One code may look like UTF-8 by accident. */
const ENOUGH_PACKED = 3;

/**
 * Gives glyphs whose font maps them to nothing the character that their code in the file is, where the codes prove that
 * they are characters: UTF-8 in a number, as some PDF libraries write it, or plain words in ASCII. `glyphs` are changed;
 * false, and nothing is, where there is no such proof.
 */
export function decodeUnmapped({ raw }: Engine, text: number, { codes, count }: Glyphs): boolean {
  const at: number[] = [];
  const own: number[] = [];
  for (let index = 0; index < count; index++) {
    if (raw.FPDFText_HasUnicodeMapError(text, index) !== 1) continue;
    at.push(index);
    own.push(raw.FPDFText_GetUnicode(text, index) >>> 0);
  }
  const decoded = decodeCodes(own);
  if (decoded === null) return false;
  decoded.forEach((code, index) => {
    codes[at[index]!] = code;
  });
  return true;
}

/** The characters that codes without a mapping stand for, as code points; null where nothing proves it. */
export function decodeCodes(own: readonly number[]): readonly number[] | null {
  const decoded = own.map(decode);
  const packed = new Set(own.filter((code, index) => code > 0x7f && decoded[index] !== null)).size;
  const strange = decoded.filter((code) => code === null).length;
  const isProven = packed >= ENOUGH_PACKED ? strange <= STRANGE_SHARE * own.length : strange === 0 && areWords(decoded);
  return isProven ? decoded.map((code, index) => code ?? own[index]!) : null;
}

function decode(code: number): number | null {
  if (code < 0x80) return code >= 0x20 && code < 0x7f ? code : null;
  const bytes = [code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff];
  const character = utf8(bytes.slice(bytes.findIndex((byte) => byte !== 0)));
  return character === null || !/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}]$/u.test(character)
    ? null
    : character.codePointAt(0)!;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: readonly number[]): string | null {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const isAmong = (characters: string): ((code: number | null) => boolean) => {
  const codes = new Set([...characters].map((character) => character.codePointAt(0)));
  return (code) => code !== null && codes.has(code);
};
const isLetter = isAmong('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const isVowel = isAmong('aeiouAEIOU');
const isFrequent = isAmong('etaoinETAOIN');

function areWords(codes: readonly (number | null)[]): boolean {
  const letters = codes.filter(isLetter);
  const shareOf = (is: (code: number | null) => boolean) => letters.filter(is).length / letters.length;
  const share = shareOf(isVowel);
  const isEnough = letters.length >= ENOUGH_LETTERS && letters.length > codes.length / 3;
  return isEnough && shareOf(isFrequent) >= FREQUENT_SHARE && share >= VOWELS.least && share <= VOWELS.most;
}

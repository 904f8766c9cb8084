import { describe, expect, it } from 'vitest';
import { decodeCodes } from '../../src/read/pdf/unmapped.js';

const points = (text: string): number[] => [...text].map((character) => character.codePointAt(0)!);
/** The bytes of UTF-8 in one number, as a font's code. */
const packed = (text: string): number[] =>
  [...text].map((character) => Buffer.from(character).reduce((code, byte) => code * 256 + byte, 0));
const decoded = (codes: readonly number[]): string | null => {
  const found = decodeCodes(codes);
  return found && String.fromCodePoint(...found);
};

describe('codes of glyphs that the font maps to nothing', () => {
  it('are read as UTF-8 of one to four bytes', () => {
    const text = '项目：2 个 Ä Лист 𨧀';
    expect(packed('中')).toEqual([0xe4b8ad]);
    expect(decoded(packed(text))).toBe(text);
  });

  it('stay as they are where a few among many in UTF-8 are of another kind', () => {
    const text = '本项目建设内容包括以下部分第一';
    expect(decoded([...packed(text), 0x2116])).toBe(`${text}№`);
    expect(decoded([...packed('项目建设'), 0x2116])).toBe(null);
  });

  it('are no proof as Unicode, for glyph numbers look the same', () => {
    expect(decoded(points('本项目建设内容包括以下部分'))).toBe(null);
  });

  it('are no proof where a few only look like UTF-8', () => {
    expect(decoded([0xc3a9, 0x41, 0x42])).toBe(null);
  });

  it('are read as ASCII where they are running words', () => {
    expect(decoded(points('text with embedded CID font'))).toBe('text with embedded CID font');
    expect(decoded(points('Parallel Genetic Algorithms'))).toBe('Parallel Genetic Algorithms');
  });

  it.each([1, 2, 3, 13, 25])('are not where the words are shifted by %s letters', (by) => {
    const shift = (code: number, first: number): number => first + ((code - first + by) % 26);
    const codes = points('the construction plan of the city office').map((code) =>
      code === 0x20 ? code : shift(code, 0x61),
    );
    expect(decoded(codes)).toBe(null);
  });

  it('are not where they are short, figures only, or numbers of glyphs in the order of their use', () => {
    expect(decoded(points('ITEXT'))).toBe(null);
    expect(decoded(points('1200 3400 5600 7800 9000 1200 3400'))).toBe(null);
    expect(decoded(Array.from({ length: 60 }, (_, index) => index + 1))).toBe(null);
    expect(decoded([])).toBe(null);
  });
});

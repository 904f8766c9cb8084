import type { Part, Source } from './parse-source.js';

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese. */
function chinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

type Scheme = (path: readonly number[]) => string;

/** 第一章 / 1.1 / 1.1.1 */
const chapters: Scheme = (path) => (path.length === 1 ? `第${chinese(path[0] ?? 0)}章` : path.join('.'));

/** 一、/（一）/1. */
const official: Scheme = (path) => {
  const last = path.at(-1) ?? 0;
  if (path.length === 1) return `${chinese(last)}、`;
  return path.length === 2 ? `（${chinese(last)}）` : `${last}.`;
};

/** 1 / 1.1 / 1.1.1 */
const decimals: Scheme = (path) => path.join('.');

const SCHEMES: Readonly<Record<string, Scheme>> = { '一、/（一）/1.': official, '1/1.1/1.1.1': decimals };

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly number: string;
  readonly text: string;
  readonly onlyInContents: boolean;
}

export type NumberedPart = Exclude<Part, { kind: 'heading' }> | Heading;

/** The parts with the numbers their headings show. */
export function numberHeadings(source: Source): NumberedPart[] {
  const scheme = SCHEMES[source.meta.get('numbering')?.[0] ?? ''] ?? chapters;
  const path: number[] = [];
  return source.parts.map((part) => {
    if (part.kind !== 'heading') return part;
    path.length = Math.min(path.length, part.level);
    path[part.level - 1] = (path[part.level - 1] ?? 0) + 1;
    return { ...part, number: scheme(path) };
  });
}

/** A heading as a reader sees it. */
export function shown(heading: Heading): string {
  return /[、）]$/u.test(heading.number) ? `${heading.number}${heading.text}` : `${heading.number} ${heading.text}`;
}

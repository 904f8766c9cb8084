import type { NumberLevel } from '../docx/numbering.js';

/** How a regulation counts in its own outline, told by how its words open: 第一章, 一、, （一）, 1. */
const SIGNS: readonly (readonly [RegExp, (level: number) => NumberLevel])[] = [
  [/^第[一二三四五六七八九十]+章/u, (level) => ({ format: 'chineseCounting', text: `第%${level}章` })],
  [/^第[一二三四五六七八九十]+篇/u, (level) => ({ format: 'chineseCounting', text: `第%${level}篇` })],
  [/^[一二三四五六七八九十]+、/u, (level) => ({ format: 'chineseCounting', text: `%${level}、` })],
  [/^[（(][一二三四五六七八九十]+[）)]/u, (level) => ({ format: 'chineseCounting', text: `（%${level}）` })],
  [/^\d+[.．、]/u, (level) => ({ format: 'decimal', text: `%${level}.` })],
];

/** As official documents count, after GB/T 9704—2012, and further down by what is usual. */
const USUAL: readonly ((level: number) => NumberLevel)[] = [
  (level) => ({ format: 'chineseCounting', text: `%${level}、` }),
  (level) => ({ format: 'chineseCounting', text: `（%${level}）` }),
  (level) => ({ format: 'decimal', text: `%${level}.` }),
  (level) => ({ format: 'decimal', text: `（%${level}）` }),
  (level) => ({ format: 'decimal', text: `%${level}）` }),
  (level) => ({ format: 'decimalEnclosedCircle', text: `%${level}` }),
];

const LEVELS = 6;
const shapeOf = ({ format, text }: NumberLevel): string => format + text.replace(/%\d/gu, '%');

/** The sign that opens most of the quotes, if at least half of them open with one. */
function countedBy(quotes: readonly string[]): ((level: number) => NumberLevel) | null {
  const counts = SIGNS.map(([sign]) => quotes.filter((quote) => sign.test(quote)).length);
  const most = Math.max(0, ...counts);
  return most > 0 && most * 2 >= quotes.length ? (SIGNS[counts.indexOf(most)]?.[1] ?? null) : null;
}

/** The first usual way below the one above that no level above counts in. */
function nextUsual(level: number, above: readonly NumberLevel[]): NumberLevel {
  const shapes = USUAL.map((usual) => shapeOf(usual(level)));
  const last = above.at(-1);
  const from = last === undefined ? 0 : shapes.indexOf(shapeOf(last)) + 1;
  const taken = new Set(above.map(shapeOf));
  const free = USUAL.find((_, index) => index >= from && !taken.has(shapes[index] ?? ''));
  return free?.(level) ?? { format: 'decimal', text: `%${level}）` };
}

/** Automatic numbers for the headings of a skeleton. `quotes`: for each level, the regulation's words for its headings. */
export function outlineNumbers(quotes: readonly (readonly string[])[]): readonly NumberLevel[] {
  const found: NumberLevel[] = [];
  for (let level = 1; level <= LEVELS; level++) {
    const own = countedBy(quotes[level - 1] ?? [])?.(level);
    const isNew = own !== undefined && !found.some((above) => shapeOf(above) === shapeOf(own));
    found.push(isNew ? own : nextUsual(level, found));
  }
  return found;
}

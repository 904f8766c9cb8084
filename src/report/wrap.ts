import stringWidth from 'string-width';

// Ambiguous characters (“ ” … — ①) are counted as two columns: Chinese terminals draw them so, and a line that is
// drawn narrower than counted still fits.

const segmenter = new Intl.Segmenter();
const widths = new Map<string, number>();

/** May not begin a line. */
const closing = new Set('，。、；：！？）》」』】〕”’…·％,.;:!?)]}%');
/** May not end a line. */
const opening = new Set('（《「『【〔“‘([{');
const latin = /^[\p{Script=Latin}\p{Nd}\p{M}_./\\:@#%&+=~<>$*^|'-]+$/u;

function clusterWidth(cluster: string): number {
  const known = widths.get(cluster);
  if (known !== undefined) return known;
  const width = stringWidth(cluster, { ambiguousIsNarrow: false });
  widths.set(cluster, width);
  return width;
}

/** Columns a line takes on a Chinese terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += clusterWidth(segment);
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

interface Piece {
  text: string;
  width: number;
}

/** Splits a line where it may be broken: between Chinese characters and at spaces, never inside a Latin word. */
function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let before = '';
  for (const { segment } of segmenter.segment(line)) {
    const width = clusterWidth(segment);
    const last = found.at(-1);
    if (last !== undefined && holdsTogether(before, segment)) {
      last.text += segment;
      last.width += width;
    } else found.push({ text: segment, width });
    before = segment;
  }
  return found;
}

function holdsTogether(before: string, next: string): boolean {
  if (next === ' ' || before === ' ') return next === before;
  return closing.has(next) || opening.has(before) || (latin.test(before) && latin.test(next));
}

/** Lines of at most `width` columns; only a word longer than that makes a longer one. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    if (used > 0 && used + piece.width > width && piece.text.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (used === 0 && piece.text.trim() === '') continue;
    line += piece.text;
    used += piece.width;
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

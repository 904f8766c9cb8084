import type { Papers } from './stage-dossier.js';

const isTable = (line: string): boolean => line.startsWith('|');

/** A text split before every line that opens a part; what stands before the first is the first piece. */
function splitBefore(lines: readonly string[], opens: (line: string) => boolean): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const line of lines) {
    if (opens(line)) pieces.push([]);
    pieces.at(-1)?.push(line);
  }
  return pieces;
}

/** Parts of one level in the opposite order, and within each those of the next. */
function reversed(lines: readonly string[], level: number): readonly string[] {
  const [before = [], ...parts] = splitBefore(lines, (line) => line.startsWith(`${'#'.repeat(level)} `));
  if (level > 3) return lines;
  const inner = parts.map(([heading = '', ...rest]) => [heading, ...reversed(rest, level + 1)]);
  return [...(level === 1 ? before : reversed(before, level + 1)), ...inner.reverse().flat()];
}

/** Columns of a workbook's tables in the opposite order, the first left in its place. */
function reverseColumns(line: string): string {
  if (!isTable(line)) return line;
  const [first = '', ...rest] = line.slice(1, -1).split('|');
  return `|${[first, ...rest.reverse()].join('|')}|`;
}

const NUMBERINGS = ['一、/（一）/1.', '1/1.1/1.1.1'] as const;

function turn(path: string, text: string, numbering: string): string {
  if (path.endsWith('.xlsx')) return text.split('\n').map(reverseColumns).join('\n');
  const at = text.indexOf('\n---\n');
  const [front, body] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 5)];
  return `${front}\nnumbering: ${numbering}\n---\n${reversed(body.split('\n'), 1).join('\n')}`;
}

const inFolder = (path: string, name: (base: string) => string): string => {
  const parts = path.split('/');
  return [...parts.slice(0, -1), name(parts.at(-1) ?? '')].join('/');
};

const asPdf = (papers: Papers): Papers =>
  new Map([...papers].map(([path, text]) => [path.replace(/\.docx$/u, '.pdf'), text]));

const reordered = (papers: Papers, numbering: string, which: number): Papers => {
  const last = papers.size;
  return new Map(
    [...papers].map(([path, text], i) => [
      inFolder(path, (base) =>
        which === 0 ? `附件${last - i} ${base}` : `${String(last - i).padStart(2, '0')}_${base}`,
      ),
      turn(path, text, numbering),
    ]),
  );
};

/** A twin and how it differs. */
export interface Twin {
  readonly name: string;
  readonly papers: Papers;
}

/**
 * The same dossier as other hands would hand it in: chapters, their sections, the columns of workbooks and the files the
 * other way round, headings with other numbers, typed and without styles; and each of the three printed as PDF.
 */
export function twinsOf(papers: Papers): readonly Twin[] {
  const turned = NUMBERINGS.map((numbering, which) => ({
    name: `turned, numbered ${numbering}`,
    papers: reordered(papers, numbering, which),
  }));
  const printed = [{ name: 'as it is', papers }, ...turned].map((twin) => ({
    name: `${twin.name}, as PDF`,
    papers: asPdf(twin.papers),
  }));
  return [...turned, ...printed];
}

/** A change to the readable source of one paper. */
export type Edit =
  /** A heading goes, with everything under it. */
  | { readonly section: string }
  /** Lines that begin so go: a paragraph, a table row, an item. */
  | { readonly lines: readonly string[] }
  /** Other words for some, under one heading or everywhere. */
  | { readonly words: Readonly<Record<string, string>>; readonly under?: string }
  /** A table goes, by the beginning of its caption. */
  | { readonly table: string }
  /** A column of the tables goes. */
  | { readonly column: string }
  /** Lines are put in after the first line that begins so. */
  | { readonly after: string; readonly put: readonly string[] };

const levelOf = (line: string): number => /^(#+)~? /u.exec(line)?.[1]?.length ?? 0;
const titleOf = (line: string): string => line.replace(/^#+~? /u, '');

/** Where a heading's part begins and ends, in lines. */
function findSection(lines: readonly string[], title: string): readonly [number, number] {
  const first = lines.findIndex((line) => levelOf(line) > 0 && titleOf(line) === title);
  if (first < 0) throw new Error(`no heading "${title}"`);
  const level = levelOf(lines[first] ?? '');
  const next = lines.findIndex((line, at) => at > first && levelOf(line) > 0 && levelOf(line) <= level);
  return [first, next < 0 ? lines.length : next];
}

function withoutColumn(lines: readonly string[], column: string): readonly string[] {
  let at = -1;
  return lines.map((line) => {
    if (!line.startsWith('|')) {
      at = -1;
      return line;
    }
    const cells = line.split('|');
    if (at < 0) at = cells.findIndex((cell) => cell.trim() === column);
    return at < 0 ? line : cells.filter((_, i) => i !== at).join('|');
  });
}

export interface Edited {
  readonly text: string;
  /** Line at which something went or was changed, to leave something else there. */
  readonly at: number;
  /** Level of the heading that went; 0 where none did. */
  readonly level: number;
}

function apply(lines: readonly string[], edit: Edit): { readonly lines: readonly string[]; readonly at: number } {
  if ('section' in edit) {
    const [first, end] = findSection(lines, edit.section);
    return { lines: [...lines.slice(0, first), ...lines.slice(end)], at: first };
  }
  if ('lines' in edit) {
    const goes = (line: string): boolean => edit.lines.some((start) => line.startsWith(start));
    const at = lines.findIndex(goes);
    return { lines: lines.filter((line) => !goes(line)), at };
  }
  if ('words' in edit) {
    const [first, end] = edit.under === undefined ? [0, lines.length] : findSection(lines, edit.under);
    const rewrite = (line: string): string =>
      Object.entries(edit.words).reduce((text, [from, to]) => text.replaceAll(from, to), line);
    return { lines: lines.map((line, i) => (i >= first && i < end ? rewrite(line) : line)), at: first + 1 };
  }
  if ('table' in edit) {
    const at = lines.findIndex((line) => line.startsWith(`表：${edit.table}`));
    const end = lines.findIndex((line, i) => i > at && !line.startsWith('|'));
    return { lines: [...lines.slice(0, at), ...lines.slice(end)], at };
  }
  if ('column' in edit) {
    const changed = withoutColumn(lines, edit.column);
    const first = changed.findIndex((line, i) => line !== lines[i]);
    // What is left in its place stands before the table, not in it.
    const at = lines.slice(0, first).findLastIndex((line) => !/^(?:\||表：|单位：)/u.test(line));
    return { lines: changed, at: first < 0 ? -1 : at + 1 };
  }
  const at = lines.findIndex((line) => line.startsWith(edit.after));
  return { lines: at < 0 ? lines : [...lines.slice(0, at + 1), ...edit.put, ...lines.slice(at + 1)], at };
}

/** Applies edits one after another; one that changes nothing is a mistake in the table. */
export function editSource(text: string, edits: readonly Edit[]): Edited {
  let lines: readonly string[] = text.split('\n');
  let place = -1;
  let level = 0;
  for (const edit of edits) {
    const before = lines;
    if (place < 0 && 'section' in edit) level = levelOf(before[findSection(before, edit.section)[0]] ?? '');
    const step = apply(lines, edit);
    if (step.at < 0 || step.lines.join('\n') === before.join('\n'))
      throw new Error(`nothing to change: ${JSON.stringify(edit)}`);
    lines = step.lines;
    if (place < 0) place = step.at;
  }
  return { text: lines.join('\n'), at: place, level };
}

export const putLine = (text: string, at: number, line: string): string =>
  [...text.split('\n').slice(0, at), line, ...text.split('\n').slice(at)].join('\n');

/** Puts words into the running header of a paper; a paper without a header gets one. */
export const inHeader = (text: string, words: string): string =>
  /^header: /mu.test(text) ? text.replace(/^header: .*$/mu, `header: ${words}`) : `header: ${words}\n${text}`;

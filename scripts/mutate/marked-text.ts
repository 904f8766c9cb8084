/** Which of its faces a marked text shows. */
export interface Choice {
  /** Name of the dossier's variant: ordinary, full … */
  readonly variant: string;
  /** The requirement that is to be broken, without the regulation's name; null: none. */
  readonly broken: string | null;
}

const MARK = /\{([^{}]*)\}/gu;
const CHANGE = /^([\w,-]+):([^→]*)→(.*)$/u;
const COLUMNS = /^\||\|[^|]*$/gu;

const names = (list: string): readonly string[] => list.split(',').map((name) => name.trim());

/** Whether a mark takes its line away: a variant it is not of, a requirement it serves, a breach it is kept for. */
function hides(mark: string, { variant, broken }: Choice): boolean {
  if (CHANGE.test(mark)) return false;
  if (mark.startsWith('?!')) return names(mark.slice(2)).includes(variant);
  if (mark.startsWith('?')) return !names(mark.slice(1)).includes(variant);
  if (mark.startsWith('+')) return broken === null || !names(mark.slice(1)).includes(broken);
  return broken !== null && names(mark).includes(broken);
}

/** The words of a line without its marks, those that are changed by a breach as the choice says. */
function showWords(line: string, { broken }: Choice): string {
  return line
    .replace(MARK, (_, mark: string) => {
      const change = CHANGE.exec(mark);
      if (change === null) return '';
      const [, ids = '', kept = '', other = ''] = change;
      return broken !== null && names(ids).includes(broken) ? other : kept;
    })
    .trim();
}

const isHidden = (text: string, choice: Choice): boolean =>
  [...text.matchAll(MARK)].some(([, mark = '']) => hides(mark, choice));

const depthOf = (line: string): number => /^(#+)~? /u.exec(line)?.[1]?.length ?? (line.startsWith('sheet: ') ? 1 : 0);

const cellsOf = (row: string): readonly string[] => row.replaceAll(COLUMNS, '').split('|');

/** One table: columns whose header is hidden go from every row. */
function showTable(rows: readonly string[], choice: Choice): readonly string[] {
  const hidden = cellsOf(rows[0] ?? '').map((cell) => isHidden(cell, choice));
  return rows
    .filter((row) => !isHidden(/\|([^|]*)$/u.exec(row)?.[1] ?? '', choice))
    .map((row) => {
      const cells = cellsOf(row).filter((_, i) => hidden[i] !== true);
      return `|${cells.map((cell) => ` ${showWords(cell, choice)} `).join('|')}|`;
    });
}

/**
 * A marked text as one source of samples/: marks are taken out, and with them what the choice hides. A heading or a
 * sheet takes all that stands under it along; a line that loses all its words goes.
 */
export function showText(lines: readonly string[], choice: Choice): string {
  const shown: string[] = [];
  let gone = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const depth = depthOf(line);
    if (depth > 0) gone = gone > 0 && depth > gone ? gone : isHidden(line, choice) ? depth : 0;
    if (gone > 0) continue;
    if (line.startsWith('|')) {
      const end = lines.findIndex((other, at) => at > i && !other.startsWith('|'));
      const rows = lines.slice(i, end < 0 ? lines.length : end);
      shown.push(...showTable(rows, choice));
      i += rows.length - 1;
    } else if (line.trim() === '' || (!isHidden(line, choice) && showWords(line, choice) !== ''))
      shown.push(showWords(line, choice));
  }
  return shown.join('\n');
}

/** Whether a line or name is there at all. */
export const isShown = (text: string, choice: Choice): boolean => !isHidden(text, choice);

export const withoutMarks = (text: string): string => text.replace(MARK, '').trim();

/** The requirements that a marked text knows how to break. */
export function breakable(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(MARK)].flatMap(([, mark = '']) => {
    if (mark.startsWith('?')) return [];
    return names(CHANGE.exec(mark)?.[1] ?? mark.replace(/^\+/u, ''));
  });
  return new Set(found);
}

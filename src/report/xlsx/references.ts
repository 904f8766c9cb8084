// References of cells: A1, $A$1, A1:B2.

/** Where a row of a template ends up: its first copy, and its last. */
export interface RowMove {
  readonly first: (row: number) => number;
  readonly last: (row: number) => number;
}

const CELL = /(\$?[A-Z]{1,3}\$?)(\d+)/gu;
const RANGE = /(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?/gu;

const range = (move: RowMove, found: readonly (string | undefined)[]): string => {
  const [, from = '', first = '', to, last] = found;
  const start = `${from}${move.first(Number(first))}`;
  if (to === undefined || last === undefined) return start;
  return `${start}:${to}${move.last(Number(last))}`;
};

/** A list of ranges, as the attributes of a sheet have them: what was repeated is covered whole. */
export const moveRanges = (refs: string, move: RowMove): string =>
  refs.replace(RANGE, (...found: (string | undefined)[]) => range(move, found));

/** One cell moved by whole rows. */
export const moveCell = (ref: string, by: (row: number) => number): string =>
  ref.replace(CELL, (_, column: string, row: string) => `${column}${by(Number(row))}`);

/** Strings, names of sheets in quotes, references to another sheet, and names that only look like a cell. */
const KEPT =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[\p{L}_][\p{L}\d_.]*!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[\p{L}_][\p{L}\d_.]*\(/gu;

/** A formula of the same sheet after rows were put in; what it says of other sheets stays. */
export function moveFormula(formula: string, move: RowMove): string {
  const kept: string[] = [];
  const bare = formula.replace(KEPT, (found) => `\u0000${kept.push(found) - 1}\u0000`);
  const moved = bare.replace(/(?<![\p{L}\d_.])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d_(])/gu, (found) =>
    moveRanges(found, move),
  );
  return moved.replace(/\u0000(\d+)\u0000/gu, (_, index: string) => kept[Number(index)] ?? '');
}

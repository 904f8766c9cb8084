/** Share of the rows that may go on with the one above: more, and the first columns are simply left out. */
const MOST = 0.9;

const isBlank = (row: readonly string[], column: number): boolean => (row[column] ?? '') === '';

/**
 * Rows whose first columns are blank go on with the thing named above them. Columns that are blank in all such rows
 * belong to the thing and are filled; the others are what each row adds, and a gap there is a gap.
 */
export function fillGroups(
  rows: readonly (readonly string[])[],
  width: number,
  isLeft: (row: number) => boolean,
): readonly (readonly string[])[] {
  const goesOn = rows.map(
    (row, r) =>
      r > 0 && !isLeft(r) && isBlank(row, 0) && (width < 3 || isBlank(row, 1)) && row.some((text) => text !== ''),
  );
  const count = goesOn.filter(Boolean).length;
  const named = rows.filter((row) => !isBlank(row, 0)).length;
  if (count === 0 || named === 0 || count > rows.length * MOST) return rows;
  const own = Array.from({ length: width }, (_, column) => rows.some((row, r) => goesOn[r] && !isBlank(row, column)));
  if (!own.some(Boolean)) return rows;
  const filled: (readonly string[])[] = [];
  rows.forEach((row, r) => {
    const above = filled[r - 1];
    filled.push(
      goesOn[r] && above !== undefined
        ? Array.from({ length: width }, (_, column) => (own[column] ? (row[column] ?? '') : (above[column] ?? '')))
        : row,
    );
  });
  return filled;
}

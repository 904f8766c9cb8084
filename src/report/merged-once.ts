/** Rows as a person sees them: a column that says in every row what the one before says is the rest of merged cells. */
export function mergedOnce(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const own = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column === 0 || rows.some((row) => (row[column] ?? '') !== (row[column - 1] ?? '')),
  );
  return own.length === width ? rows : rows.map((row) => own.map((column) => row[column] ?? ''));
}

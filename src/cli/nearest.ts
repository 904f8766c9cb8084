/** Edits between two words; swapping two neighbours is one. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const above = rows[i - 1] ?? [];
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** Those of the known words that were probably meant, nearest first; none where all are far off. */
export function nearestAll(given: string, known: readonly string[]): readonly string[] {
  const word = given.toLowerCase();
  return known
    .map((each) => ({ each, edits: distance(word, each.toLowerCase()) }))
    .filter(({ each, edits }) => edits <= Math.max(1, Math.floor(Math.max(each.length, word.length) * 0.3)))
    .sort((a, b) => a.edits - b.edits || (a.each < b.each ? -1 : 1))
    .map(({ each }) => each);
}

export function nearest(given: string, known: readonly string[]): string | null {
  return nearestAll(given, known)[0] ?? null;
}

/** Edit distance of two words, in characters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known words nearest to a mistyped one, best first; only those that could be meant. */
export function nearestWords(given: string, known: readonly string[], most = 1): readonly string[] {
  const lower = given.toLowerCase();
  return known
    .map((word) => ({ word, off: word.toLowerCase().startsWith(lower) ? 0 : distance(lower, word.toLowerCase()) }))
    .filter(({ word, off }) => off <= Math.max(2, Math.floor(word.length / 3)))
    .sort((a, b) => a.off - b.off || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

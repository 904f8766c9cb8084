/** The page of which one is least sure, where there are several; `confidences` in the order of `pages`. */
export function leastSurePage(
  pages: readonly number[],
  confidences: readonly number[],
): { readonly page: number; readonly confidence: number } | null {
  const [least] = pages
    .map((page, at) => ({ page, confidence: confidences[at] ?? 0 }))
    .sort((a, b) => a.confidence - b.confidence);
  return pages.length < 2 || least === undefined ? null : least;
}

/** 1, 2, 3, 7 → "1-3", "7". Pages are 1-based and may come unsorted. */
export function pageRanges(pages: readonly number[]): readonly string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
}

import { isPlausible } from '../../src/read/pdf/reliability.js';

/** Marks of direction and the like, which pdftotext adds. */
const FORMAT = /\p{Cf}/gu;
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
const masked = (text: string): string => bare(text).replace(/\d+/gu, '#');

/**
 * The words of pdftotext's output, its pages parted by form feeds, measured as ours are: pages of control characters and
 * other codes without meaning say nothing, and a header or footer counts once however many pages have it.
 */
export function printedText(output: string, furniture: readonly string[]): string {
  const headers = furniture.map(masked);
  const before = new Set<string>();
  return output
    .replace(FORMAT, '')
    .split('\f')
    .filter((page) => isPlausible(codesOf(page)))
    .map((page) => withoutHeaders(page.split('\n'), headers, before).join('\n'))
    .join('\n');
}

/** Where a header is broken in two, each part is one. Only what an earlier page has goes, and once: the text may say it too. */
function withoutHeaders(lines: readonly string[], headers: readonly string[], before: Set<string>): readonly string[] {
  const here = new Set<string>();
  const kept = lines.filter((line) => {
    const exact = bare(line);
    if (exact === '' || here.has(exact) || !headers.some((header) => header.includes(masked(line)))) return true;
    here.add(exact);
    return !before.has(exact);
  });
  for (const exact of here) before.add(exact);
  return kept;
}

const codesOf = (text: string): readonly number[] => [...text].map((character) => character.codePointAt(0)!);

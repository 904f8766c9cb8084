import { type Papers, PLAN } from './sample-dossier.js';
import { editSource, inHeader, putLine } from './source-edits.js';
import type { Removal } from './wendeng-removals.js';

/** Where the title of what went may still stand without anything being said. */
export const LEFT = ['nowhere', 'in the table of contents', 'in a page header', 'in a negated sentence'] as const;
export type Left = (typeof LEFT)[number];

function afterHeading(text: string, heading: string): number {
  const at = text.split('\n').findIndex((line) => /^#+ /u.test(line) && line.replace(/^#+ /u, '') === heading);
  if (at < 0) throw new Error(`no heading "${heading}" to leave a title under`);
  return at + 1;
}

function leaveAt(text: string, titles: readonly string[], left: Left, at: number, level: number): string {
  switch (left) {
    case 'nowhere':
      return text;
    case 'in the table of contents':
      return putLine(text, at, titles.map((title) => `${'#'.repeat(level)}~ ${title}`).join('\n'));
    case 'in a page header':
      return inHeader(text, titles.join('　'));
    case 'in a negated sentence':
      return putLine(text, at, `本方案不包括${titles.map((title) => `「${title}」`).join('、')}。`);
  }
}

/** The dossier with titles left in one of its papers, in the body under a heading. */
export function leaveTitles(
  papers: Papers,
  titles: readonly string[],
  left: Left,
  paper: string,
  heading: string,
  level = 2,
): Papers {
  const text = papers[paper] ?? '';
  return { ...papers, [paper]: leaveAt(text, titles, left, afterHeading(text, heading), level) };
}

/** The dossier without the item, its titles left where `left` says. */
export function takeOut(papers: Papers, removal: Removal, titles: readonly string[], left: Left): Papers {
  const { paper = PLAN, edits = [], files = [] } = removal;
  const edited = edits.length === 0 ? null : editSource(papers[paper] ?? '', edits);
  const rest = Object.fromEntries(Object.entries(papers).filter(([path]) => !files.includes(path)));
  const changed: Papers = edited === null ? rest : { ...rest, [paper]: edited.text };
  if (left === 'nowhere') return changed;
  const level = edited === null || edited.level === 0 ? 2 : edited.level;
  if (removal.leaveAt !== undefined) return leaveTitles(changed, titles, left, ...removal.leaveAt, level);
  return { ...changed, [paper]: leaveAt(changed[paper] ?? '', titles, left, edited?.at ?? 0, level) };
}

/** The dossier with the title in the running header of the paper that the item went from. */
export function withHeader(papers: Papers, { paper = PLAN, leaveAt: place }: Removal, title: string): Papers {
  const where = place?.[0] ?? paper;
  return { ...papers, [where]: inHeader(papers[where] ?? '', title) };
}

import { displayHeading } from '../../model/display-heading.js';
import type { Paragraph } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Section } from '../../model/outline.js';
import type { Paper } from '../../model/paper.js';
import { titleKey } from '../../wording/fold.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate, quoteOf } from '../locate.js';

/** A shorter table of contents, or one that hardly fits, is read wrongly more likely than written wrongly. */
const LEAST = 5;
const SHARE = 0.7;
const MOST = 5;
const LONGEST_LINE = 80;
/** Stands over the table itself, or over what comes before it. */
const FRONT = /^(?:contents|目录|版本历史|修订记录|前言|摘要)$/u;

const LEADER = /[.．·•…⋯‥_\s]*\(?(?:\d{1,4}|[ivxlIVXL]{1,5})\)?\s*$/u;

const titlesOf = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ number, title, children }) => [displayHeading(number, title), title, ...titlesOf(children)]);

const entriesOf = ({ document }: Paper): readonly { readonly entry: Paragraph; readonly title: string }[] =>
  document.blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || block.role !== 'toc') return [];
    const title = block.text.replace(LEADER, '').trim();
    return titleKey(title).length < 3 || FRONT.test(titleKey(title))
      ? []
      : [{ entry: block, title: displayHeading(block.number ?? null, title) }];
  });

/** Titles of the table of contents that no heading of the text bears: it was not brought up to date. */
export const contents = paperByPaper((paper) => {
  const entries = entriesOf(paper);
  if (entries.length < LEAST) return { compared: 0, findings: [] };
  // A line of the text that no outline took for a heading is there all the same.
  const lines = passagesOf(paper.document)
    .filter(({ text }) => text.length <= LONGEST_LINE)
    .map(({ text }) => text);
  const titles = new Set([...titlesOf(paper.outline.sections), ...lines, paper.outline.title ?? ''].map(titleKey));
  const all = [...titles];
  const isThere = (title: string): boolean => {
    const key = titleKey(title);
    const bare = key.replace(/^第?[\d一二三四五六七八九十]+[章节条]?/u, '');
    return (
      titles.has(key) ||
      titles.has(bare) ||
      all.some((other) => other.endsWith(bare) || (bare.length > 6 && other.includes(bare)))
    );
  };
  const absent = entries.filter(({ title }) => !isThere(title));
  if (absent.length > MOST || absent.length > entries.length * (1 - SHARE)) return { compared: 0, findings: [] };
  return {
    compared: entries.length,
    findings: absent.map(
      ({ entry, title }): Finding => ({
        code: 'left-over',
        args: { text: title, kind: 'contents' },
        location: locate(paper, entry.place),
        quote: quoteOf(entry.text),
      }),
    ),
  };
});

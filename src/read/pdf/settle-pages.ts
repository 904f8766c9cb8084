import { bodySizeOf } from './body-size.js';
import { removeFurniture } from './furniture.js';
import { type JudgedPages, judgePages } from './judge-pages.js';
import { linesOf } from './margins.js';
import type { PageContent } from './page.js';

/** Pages without their headers and footers, and what can be said of them. */
export interface SettledPages extends JudgedPages {
  readonly pages: readonly PageContent[];
  readonly furniture: readonly string[];
  /** Points, of most characters. */
  readonly bodySize: number;
}

/** `of`: the pages of the whole file. */
export function settlePages(read: readonly PageContent[], of: number, file: string): SettledPages {
  const bodySize = bodySizeOf(read.flatMap(linesOf));
  const { pages, furniture } = removeFurniture(read, bodySize);
  return { pages, furniture, bodySize, ...judgePages(pages, of, file) };
}

/** Numbers of the pages that gave no words, or none that can be trusted. */
export const unreadPages = ({ findings }: JudgedPages): readonly number[] =>
  findings
    .flatMap(({ code, args }) => (code === 'text-missing' || code === 'text-unreliable' ? args.pages : []))
    .sort((a, b) => a - b);

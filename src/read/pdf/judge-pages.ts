import type { Finding } from '../../model/finding.js';
import type { PageContent } from './page.js';

export interface JudgedPages {
  /** Whether any page gives its words. */
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Says which pages are scans and which have a text layer that lies. `pages` without headers and footers: a page number
 * does not make a scan readable. `of`: the pages of the whole file.
 */
export function judgePages(pages: readonly PageContent[], of: number, file: string): JudgedPages {
  const silent = pages.filter((page) => !page.garbled && !page.items.some((item) => item.type !== 'figure'));
  const garbled = pages.filter((page) => page.garbled).map(({ page }) => page);
  const readable = silent.length + garbled.length < pages.length;
  // Empty pages and pages of figures are no fault, unless there is nothing else.
  const scans = readable || garbled.length > 0 ? silent.filter((page) => page.pictured) : silent;
  const location = { file };
  const findings: Finding[] = [];
  if (scans.length > 0) {
    findings.push({ code: 'text-missing', args: { pages: scans.map(({ page }) => page), of }, location });
  }
  if (garbled.length > 0) findings.push({ code: 'text-unreliable', args: { pages: garbled, of }, location });
  return { readable, findings };
}

import type { Severity } from '../../model/finding.js';
import type { Result } from '../../model/report.js';
import { isUnmet } from '../select.js';
import { html, type Markup } from './markup.js';
import type { Page, Sheet } from './page.js';
import { sortHead } from './sort-head.js';

interface Failing {
  readonly result: Result;
  readonly regulation: string;
  readonly count: number;
  readonly of: number;
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The requirements that most dossiers fail, most often first, then the gravest; ties in the regulation's order. */
export function failingOf(sheets: readonly Sheet[]): readonly Failing[] {
  const failing = new Map<string, Failing>();
  for (const { dossier } of sheets) {
    for (const result of dossier.results) {
      const key = JSON.stringify([dossier.regulation?.id, dossier.stage, result.requirement]);
      const { count, of, result: shown } = failing.get(key) ?? { count: 0, of: 0, result };
      const regulation = dossier.regulation?.title ?? '';
      const fails = isUnmet(result);
      // Told as it fails: how grave it is may hang on the dossier.
      const told = count === 0 && fails ? result : shown;
      failing.set(key, { result: told, regulation, count: count + (fails ? 1 : 0), of: of + 1 });
    }
  }
  return [...failing.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || weight[b.result.severity] - weight[a.result.severity]);
}

export function frequentPart({ words }: Page, sheets: readonly Sheet[]): Markup | null {
  const failing = failingOf(sheets);
  if (failing.length === 0) return null;
  const { page, label, severity, say } = words;
  const several = new Set(failing.map(({ regulation }) => regulation)).size > 1;
  const rows = failing.map(({ result, regulation, count, of }) => {
    const about = say.clauses([several ? say.document(regulation) : '', result.documentTitle ?? '']);
    return html`<tr><td class="count">${count}</td><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${result.severity}" width="${((count / of) * 100).toFixed(1)}" height="10"/></svg></td><th scope="row">${result.title}<span class="about">${about}</span></th><td><span class="badge ${result.severity}">${severity[result.severity]}</span></td><td>${result.citation.article}</td></tr>\n`;
  });
  return html`<section class="part" data-part="frequent"><h2>${page.frequent}</h2><div class="scroll" tabindex="0" role="region" aria-label="${page.frequent}"><table class="plain sortable frequent"><thead><tr>${sortHead(page.dossiers, 'number', true)}<th scope="col"><span class="hidden">${page.share}</span></th>${sortHead(page.requirement, 'text')}${sortHead(label.severity, 'text')}${sortHead(label.article, 'text')}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** What judged: the tool, the day, each edition once. */
export function footer({ words: { say, page }, report }: Page): Markup {
  const editions = report.dossiers.flatMap(({ regulation, packs }) =>
    packs.map(({ id, digest }) => say.edition(id, regulation?.id === id ? regulation.effective : null, digest)),
  );
  const { name, version } = report.tool;
  const said = [page.noDecision, say.madeBy(name, version, report.asOf), ...new Set(editions)];
  return html`<footer class="foot">${said.map((text) => html`<p>${text}</p>`)}</footer>`;
}

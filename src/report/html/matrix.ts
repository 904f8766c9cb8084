import type { Result } from '../../model/report.js';
import { groupBy } from '../group.js';
import { isUndetermined, isUnmet } from '../select.js';
import { html, type Markup } from './markup.js';
import { markOf, markWords, nameOf, type Page, type Sheet, signs } from './page.js';
import { sortHead } from './sort-head.js';

/** Dossiers down, requirements across, most often failed first: a table for each regulation and stage. */
export function matrixPart(page: Page, sheets: readonly Sheet[]): Markup | null {
  const judged = sheets.filter(({ dossier }) => dossier.results.length > 0);
  const groups = groupBy(judged, ({ dossier }) => JSON.stringify([dossier.regulation?.id, dossier.stage]));
  const tables = [...groups.values()].flatMap((group) => matrix(page, group) ?? []);
  if (tables.length === 0) return null;
  return html`<section class="part"><h2>${page.words.page.matrix}</h2><p class="legend">${legend(page.words)}</p>${tables}</section>`;
}

function matrix({ words }: Page, sheets: readonly Sheet[]): Markup | null {
  const { page, say } = words;
  const columns = columnsOf(sheets);
  const first = sheets[0]?.dossier;
  if (columns.length === 0 || first === undefined) return null;
  const title = say.regulation(first.regulation?.title ?? '', null, first.stageTitle ?? first.stage);
  const heads = columns.map(
    ({ title: name, failing }) =>
      html`<th scope="col" data-sort="number"><span class="tall">${shorten(name)}</span><span class="count">${failing}</span></th>`,
  );
  const rows = sheets.map((sheet) => {
    const { dossier, key } = sheet;
    const byId = new Map(dossier.results.map((result) => [result.requirement, result]));
    const cells = columns.map(({ requirement }) => cell(sheet, byId.get(requirement)));
    return html`<tr data-mark="${dossier.verdict}" data-dossier="${key}"><th scope="row"><a href="#${key}">${nameOf(dossier)}</a></th><td class="count">${dossier.counts.errors}</td>${cells}</tr>\n`;
  });
  const others = first.results.length - columns.length;
  return html`<div class="regulation"><h3>${title}</h3><div class="scroll" tabindex="0" role="region" aria-label="${say.clauses([page.matrix, title])}"><table class="matrix sortable"><thead><tr>${sortHead(words.label.dossier, 'text')}${sortHead(words.severity.error, 'number')}${heads}</tr></thead><tbody>${rows}</tbody></table></div>${others > 0 ? html`<p class="about">${say.counted(page.others, others)}</p>` : null}</div>`;
}

/** Requirements that some dossier does not meet, or that could not be judged. */
function columnsOf(sheets: readonly Sheet[]): readonly { requirement: string; title: string; failing: number }[] {
  const byId = groupBy(
    sheets.flatMap(({ dossier }) => dossier.results),
    ({ requirement }) => requirement,
  );
  return [...byId]
    .map(([requirement, results]) => ({
      requirement,
      title: results[0]?.title ?? '',
      failing: results.filter(isUnmet).length,
      open: results.filter(isUndetermined).length,
    }))
    .filter(({ failing, open }) => failing + open > 0)
    .sort((a, b) => b.failing - a.failing || b.open - a.open);
}

/** What sorts a column: the worst first. */
const weights = {
  error: 9,
  warning: 8,
  info: 7,
  open: 6,
  person: 5,
  folded: 4,
  waived: 3,
  doubtful: 2,
  met: 1,
  none: 0,
};

function cell(sheet: Sheet, result: Result | undefined): Markup {
  if (result === undefined) return html`<td></td>`;
  const mark = markOf(result);
  const sign = html`<span class="sign ${mark}" aria-hidden="true">${signs[mark]}</span><span class="hidden">${markWords(sheet.words, mark)}</span>`;
  const hasEntry = isUnmet(result) || isUndetermined(result);
  return html`<td data-value="${weights[mark]}">${hasEntry ? html`<a href="#${sheet.ids.get(result) ?? ''}">${sign}</a>` : sign}</td>`;
}

const legend = (words: Sheet['words']): Markup =>
  html`${(['error', 'warning', 'info', 'open', 'person', 'folded', 'met', 'none'] as const).map(
    (mark) =>
      html`<span><span class="sign ${mark}" aria-hidden="true">${signs[mark]}</span>${markWords(words, mark)}</span> `,
  )}`;

const longest = 14;
const shorten = (title: string): string =>
  [...title].length <= longest ? title : `${[...title].slice(0, longest).join('')}…`;

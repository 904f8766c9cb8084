import type { DossierReport, Report } from '../../model/report.js';
import { tallyOf } from '../select.js';
import { problemWords } from '../words.js';
import { advicePart, undeterminedPart, unmetParts } from './findings.js';
import { frequentPart } from './frequent.js';
import { tallyLine, verdictHead } from './head.js';
import { html, type Markup } from './markup.js';
import { matrixPart } from './matrix.js';
import { nameOf, type Page, type Sheet, sheetOf } from './page.js';
import { sortHead } from './sort-head.js';
import { remarksPart } from './sources.js';

/** Many dossiers: how each fared, what fails most often, each requirement of each, then what each has to mend. */
export function batchPage(page: Page): Markup {
  const { words, report } = page;
  const sheets = report.dossiers.map((dossier, index) => sheetOf(page, dossier, index));
  return html`<header class="top"><h1>${words.page.batch}</h1><p class="lead">${words.say.batch(report.counts)}</p>${verdictCounts(page, report)}</header>
<main id="main" class="batch">${batchFilter(page)}
<section class="part"><h2>${words.page.verdicts}</h2>${dossierTable(page, sheets)}</section>
${frequentPart(page, sheets)}
${matrixPart(page, sheets)}
<section class="part"><h2>${words.page.each}</h2>${sheets.map((sheet) => dossierDetails(sheet))}</section></main>`;
}

function verdictCounts({ words }: Page, { counts }: Report): Markup {
  const figures = (['fail', 'undetermined', 'pass'] as const).map(
    (verdict) =>
      html`<li class="${verdict} ${counts[verdict] === 0 ? 'zero' : ''}"><b>${counts[verdict]}</b><span>${words.verdict[verdict]}</span></li>`,
  );
  return html`<ul class="tally">${figures}</ul>`;
}

function batchFilter({ words }: Page): Markup {
  const { page, verdict } = words;
  const choices = (['fail', 'undetermined', 'pass'] as const).map(
    (each) =>
      html`<label class="chip ${each}"><input type="checkbox" name="mark" value="${each}" checked>${verdict[each]}</label>`,
  );
  return html`<form class="filter" role="search" aria-label="${page.filter}" hidden><div class="fields"><label class="search"><span class="hidden">${page.search}</span><input type="search" name="text" placeholder="${page.searchDossier}" autocomplete="off"></label><button type="reset">${page.reset}</button></div><fieldset><legend class="hidden">${words.label.verdict}</legend>${choices}</fieldset><p class="shown" role="status" data-words="${page.shown}"></p></form>`;
}

function dossierTable({ words }: Page, sheets: readonly Sheet[]): Markup {
  const { label, severity, outcome, verdict } = words;
  const rows = sheets.map(({ dossier, key }, index) => {
    const { error, warning, undetermined } = tallyOf(dossier);
    const numbers = dossier.problem ? ['–', '–', '–'] : [error, warning, undetermined];
    return html`<tr data-mark="${dossier.verdict}" data-dossier="${key}"><td class="count">${index + 1}</td><td><span class="badge ${dossier.verdict}">${verdict[dossier.verdict]}</span></td><th scope="row"><a href="#${key}">${nameOf(dossier)}</a>${aboutOf(words, dossier)}</th>${numbers.map((number) => html`<td class="count">${number}</td>`)}</tr>\n`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.page.verdicts}"><table class="plain sortable"><thead><tr>${sortHead(words.page.number, 'number')}${sortHead(label.verdict, 'text')}${sortHead(label.dossier, 'text')}${sortHead(severity.error, 'number')}${sortHead(severity.warning, 'number')}${sortHead(outcome.undetermined, 'number')}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function aboutOf(words: Page['words'], dossier: DossierReport): Markup {
  const { project, path, problem } = dossier;
  const about = words.say.clauses([project.unit ?? '', project.name === null ? '' : path]);
  return html`<span class="about">${problem ? problemWords(words, dossier) : about}</span>`;
}

/** What one dossier has to mend; shut, because there may be hundreds. */
function dossierDetails(sheet: Sheet): Markup {
  const { dossier, key, words } = sheet;
  const parts = [...unmetParts(sheet), ...undeterminedPart(sheet), ...advicePart(sheet), ...remarksPart(sheet)];
  const body = parts.map(
    ({ id, title, count, body: inside }) =>
      html`<div class="part" data-part="${id}"><h3>${count === null ? title : words.say.counted(title, count)}</h3>${inside}</div>`,
  );
  return html`<details class="dossier" id="${key}" data-mark="${dossier.verdict}" data-dossier="${key}"><summary><span class="badge ${dossier.verdict}">${words.verdict[dossier.verdict]}</span> ${nameOf(dossier)}</summary>${verdictHead(sheet, 'h2')}${dossier.results.length === 0 ? null : tallyLine(sheet)}${body}</details>\n`;
}

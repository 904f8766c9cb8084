import type { DossierReport } from '../../model/report.js';
import { barsPart } from './bars.js';
import { filterForm } from './filter.js';
import { advicePart, listParts, undeterminedPart, unmetParts } from './findings.js';
import { tallyLine, verdictHead } from './head.js';
import { html, type Markup } from './markup.js';
import { type Page, type Part, sheetOf } from './page.js';
import { picturesPart } from './pictures.js';
import { factsPart, filesPart, remarksPart } from './sources.js';
import { treeNav } from './tree.js';

/** One dossier: the verdict, then the regulation's outline beside all that is to be said. */
export function dossierPage(page: Page, dossier: DossierReport): Markup {
  const sheet = sheetOf(page, dossier, 0);
  const { words } = page;
  const isJudged = dossier.results.length > 0;
  const parts = [
    ...unmetParts(sheet),
    ...undeterminedPart(sheet),
    ...listParts(sheet).filter(({ isShut }) => isShut !== true),
    ...advicePart(sheet),
    ...remarksPart(sheet),
    ...picturesPart(sheet),
    ...listParts(sheet).filter(({ isShut }) => isShut === true),
    ...factsPart(sheet),
    ...filesPart(sheet),
  ];
  const overview = html`<section class="part overview"><h2>${words.page.byChapter}</h2>${barsPart(sheet)}</section>`;
  return html`<header class="top">${verdictHead(sheet, 'h1')}${isJudged ? tallyLine(sheet) : null}</header>
<div class="columns">
<aside class="side"><details class="contents" open><summary>${words.page.requirements}</summary>${treeNav(sheet)}</details></aside>
<main id="main">${isJudged ? [overview, filterForm(sheet)] : null}
${parts.map((part, index) => partSection(page, part, index))}</main>
</div>`;
}

function partSection({ words }: Page, { id, title, count, body, isShut }: Part, index: number): Markup {
  const name = words.say.part(index + 1, count === null ? title : words.say.counted(title, count));
  if (isShut !== true) return html`<section class="part" data-part="${id}"><h2>${name}</h2>${body}</section>\n`;
  return html`<section class="part" data-part="${id}"><details><summary><h2>${name}</h2></summary>${body}</details></section>\n`;
}

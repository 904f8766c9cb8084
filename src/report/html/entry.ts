import type { ReportedFinding, Result } from '../../model/report.js';
import { excerptKey } from '../../model/excerpt.js';
import { citationWords, documentWords, isWholeFile, placeWords, quoteOf } from '../words.js';
import { excerptFigure } from './excerpt.js';
import { html, type Markup, token } from './markup.js';
import { pictureLink } from './pictures.js';
import { markOf, markWords, type Sheet, signs } from './page.js';

/** The attributes that the filter goes by. */
export function filtered(sheet: Sheet, result: Result): Markup {
  const id = sheet.ids.get(result) ?? '';
  return html`id="${id}" data-mark="${markOf(result)}" data-document="${token(result.document)}"`;
}

function markSign(result: Result): Markup {
  const mark = markOf(result);
  return html`<span class="sign ${mark}" aria-hidden="true">${signs[mark]}</span>`;
}

export interface EntryContext {
  readonly number: number | null;
  /** The file named in the heading above. */
  readonly file: string | null;
  readonly folded: readonly Result[];
  /** Below the heading of a part, or of a document within it. */
  readonly level: 3 | 4;
}

/** One requirement with all that is to be said: what is wrong, where, how to mend it, what demands it, the text itself. */
export function entry(sheet: Sheet, result: Result, { number, file, folded, level }: EntryContext): Markup {
  const { words } = sheet;
  const mark = markOf(result);
  const { findings } = result;
  const last = findings.at(-1);
  const rule = html`<dl class="rule">${row(words.label.article, html`<q>${citationWords(words, result)}</q>`)}${foldedRow(sheet, folded)}${result.waiver == null ? null : row(words.label.waived, words.say.waiver(result.waiver))}</dl>`;
  return html`<article class="entry ${mark}" ${filtered(sheet, result)} tabindex="-1">
<header><span class="badge ${mark}">${markWords(words, mark)}</span><h${level}>${number === null ? null : html`<span class="number">${number}.</span> `}${result.title}</h${level}><code class="id">${result.requirement}</code></header>
${findings.slice(0, -1).map((finding) => findingBlock(sheet, finding, file, null))}
${last === undefined ? rule : findingBlock(sheet, last, file, rule)}
</article>
`;
}

/** Label and text; nothing where there is no text. */
const row = (label: string, text: string | Markup): Markup => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

/** `below` stands under the words of the finding, beside the excerpt. */
function findingBlock(sheet: Sheet, finding: ReportedFinding, file: string | null, below: Markup | null): Markup {
  const { words, excerpts } = sheet;
  const { message, location, fix, state } = finding;
  const { label } = words;
  const quote = quoteOf(finding);
  const excerpt = location === null ? undefined : excerpts.sections.get(excerptKey(location));
  return html`<div class="finding ${excerpt === undefined ? '' : 'beside'}"><div><dl>${[
    row(
      label.problem,
      html`${message}${state === undefined ? null : html` <span class="state ${state}">${words.state[state]}</span>`}`,
    ),
    location === null || isWholeFile(finding, file)
      ? null
      : row(label.place, html`${placeWords(words, location, file)}${pictureLink(sheet, location)}`),
    quote === null ? null : row(label.quote, html`<q>${words.say.verbatim(shorten(quote))}</q>`),
    fix === undefined ? null : row(label.fix, fix),
  ]}</dl>${below}</div>${excerpt === undefined || location === null ? null : excerptFigure(sheet, excerpt, location, file)}</div>`;
}

const longestQuote = 300;
const shorten = (text: string): string =>
  text.length <= longestQuote ? text : `${[...text].slice(0, longestQuote).join('')}…`;

/** More than these are shut away: a missing document folds a whole stage. */
const mostFolded = 12;

function foldedRow(sheet: Sheet, folded: readonly Result[]): Markup | null {
  if (folded.length === 0) return null;
  const { say, label } = sheet.words;
  const said = say.labelled(say.folded(folded.length));
  const list = html`<ul class="folded">${folded.map((result) => html`<li ${filtered(sheet, result)}>${result.title}</li>`)}</ul>`;
  return row(
    label.folded,
    folded.length > mostFolded ? html`<details><summary>${said}</summary>${list}</details>` : html`${said}${list}`,
  );
}

/** One requirement in a line, where it needs no entry: met, not applicable, for a person. */
export function line(sheet: Sheet, result: Result, more: Markup | null): Markup {
  const { words } = sheet;
  return html`<li class="line" ${filtered(sheet, result)} tabindex="-1">${markSign(result)}<div><b>${result.title}</b> <span class="about">${words.say.clauses([result.citation.article, documentWords(words, sheet.dossier, result.document)])}</span> <code class="id">${result.requirement}</code>${more}</div></li>
`;
}

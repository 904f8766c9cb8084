import { groupBy } from '../group.js';
import { documentWords } from '../words.js';
import { html, type Markup, token } from './markup.js';
import { type Mark, markOf, markWords, type Sheet, signs } from './page.js';

const order: readonly Mark[] = ['error', 'warning', 'info', 'open', 'person', 'doubtful', 'waived', 'met', 'none'];

/** What shows a part of the page only: by outcome and severity, by document, by words. Useless without the script, which shows it. */
export function filterForm(sheet: Sheet): Markup {
  const { words, dossier } = sheet;
  const { page } = words;
  const counts = groupBy(dossier.results, (result) => markOf(result));
  const marks = order
    .filter((mark) => counts.has(mark))
    .map(
      (mark) =>
        html`<label class="chip ${mark}"><input type="checkbox" name="mark" value="${mark}" checked><span class="sign ${mark}" aria-hidden="true">${signs[mark]}</span>${markWords(words, mark)} <b>${counts.get(mark)?.length ?? 0}</b></label>`,
    );
  const documents = [...new Set(dossier.results.map(({ document }) => document))].map(
    (id) => html`<option value="${token(id)}">${documentWords(words, dossier, id)}</option>`,
  );
  return html`<form class="filter" role="search" aria-label="${page.filter}" hidden>
<div class="fields"><label class="search"><span class="hidden">${page.search}</span><input type="search" name="text" placeholder="${page.searchHint}" autocomplete="off"></label>
<label><span class="hidden">${page.document}</span><select name="document"><option value="">${page.allDocuments}</option>${documents}</select></label>
<button type="reset">${page.reset}</button></div>
<fieldset><legend class="hidden">${page.outcome}</legend>${marks}</fieldset>
<p class="shown" role="status" data-words="${page.shown}"></p>
</form>`;
}

import type { Result } from '../../model/report.js';
import { documentWords } from '../words.js';
import { html, type Markup, token } from './markup.js';
import { type Mark, markOf, markWords, type Sheet } from './page.js';
import { resultsIn, treesOf } from './tree.js';

/** Parts of a bar from left to right. */
const parts: readonly { readonly mark: Mark; readonly of: readonly Mark[] }[] = [
  { mark: 'error', of: ['error'] },
  { mark: 'warning', of: ['warning'] },
  { mark: 'info', of: ['info'] },
  { mark: 'open', of: ['open', 'person'] },
  { mark: 'folded', of: ['folded'] },
  { mark: 'met', of: ['met', 'doubtful', 'waived'] },
  { mark: 'none', of: ['none'] },
];
const width = 200;

/** By document and chapter: how much of it is met, as a table that says the same in figures. */
export function barsPart(sheet: Sheet): Markup {
  const { words, dossier } = sheet;
  const { page } = words;
  const rows = treesOf(dossier.results).flatMap(({ document, presence, articles, chapters }) => {
    const own = [...(presence === null ? [] : [presence]), ...articles.flatMap(resultsIn)];
    const inside = chapters.map((chapter) => ({ title: chapter.result.title, results: resultsIn(chapter) }));
    const all = [...own, ...inside.flatMap(({ results }) => results)];
    // A paper that this project does not need at all.
    if (all.every((result) => markOf(result) === 'none')) return [];
    const name = documentWords(words, dossier, document);
    const title = html`<button type="button" data-show-document="${token(document)}">${name}</button><span class="plain">${name}</span>`;
    const within =
      inside.length === 0
        ? []
        : [...(articles.length === 0 ? [] : [{ title: page.articles, results: own }]), ...inside];
    return [row(title, all, 'document'), ...within.map((each) => row(each.title, each.results, 'chapter'))];
  });
  const heads = parts.map(
    ({ mark }) =>
      html`<th scope="col" class="count of-${mark}"><span class="dot ${mark}" aria-hidden="true"></span>${markWords(words, mark)}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${page.byChapter}"><table class="bars"><thead><tr><th scope="col">${page.chapter}</th><th scope="col"><span class="hidden">${page.share}</span></th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function row(title: string | Markup, results: readonly Result[], kind: string): Markup {
  const counts = parts.map(({ mark, of }) => ({
    mark,
    count: results.filter((result) => of.includes(markOf(result))).length,
  }));
  let from = 0;
  const rects = counts.map(({ mark, count }) => {
    const x = (from / results.length) * width;
    from += count;
    return count === 0
      ? null
      : html`<rect class="${mark}" x="${x.toFixed(1)}" width="${((count / results.length) * width).toFixed(1)}" height="10"/>`;
  });
  return html`<tr class="${kind}"><th scope="row">${title}</th><td class="bar"><svg viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">${rects}</svg></td>${counts.map(({ mark, count }) => html`<td class="count of-${mark} ${count === 0 ? 'zero' : mark}">${count}</td>`)}</tr>\n`;
}

import type { Excerpt, ExcerptPart, ExcerptRow } from '../../model/excerpt.js';
import type { Location } from '../../model/place.js';
import { placeWords } from '../words.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './page.js';

/** The document's own words around a finding, what it points to marked. */
export function excerptFigure(
  { words }: Sheet,
  { parts, cutBefore, cutAfter }: Excerpt,
  location: Location,
  shownFile: string | null,
): Markup {
  const { page } = words;
  const isOutline = parts[0]?.kind === 'outline';
  const { row: _, column: __, cell: ___, block: ____, ...place } = location;
  const caption = isOutline ? page.headings : page.excerpt;
  const gap = html`<p class="cut">${page.cut}</p>`;
  return html`<figure class="excerpt"><figcaption><b>${caption}</b> ${placeWords(words, place, shownFile)}</figcaption><div class="paper">${[
    cutBefore && parts[0]?.kind !== 'heading' ? gap : null,
    parts.map((part, index) => [
      index === 1 && cutBefore && parts[0]?.kind === 'heading' ? gap : null,
      partMarkup(part, location),
    ]),
    cutAfter ? gap : null,
  ]}</div></figure>`;
}

function partMarkup(part: ExcerptPart, { block, row, column }: Location): Markup {
  switch (part.kind) {
    case 'heading':
      return html`<p class="heading ${part.block === block ? 'here' : ''}">${part.text}</p>`;
    case 'paragraph':
      return html`<p${part.block === block ? html` class="here"` : null}>${part.text}</p>`;
    case 'outline':
      return html`<ul class="headings">${part.headings.map(({ level, text, isHere }) => html`<li class="level${Math.min(level, 3)}">${isHere ? html`<span class="here">${text}</span>` : text}</li>`)}</ul>`;
    case 'table': {
      const isHere = part.block === block;
      return html`<table${isHere && row === undefined ? html` class="here"` : null}><tbody>${part.rows.map((each) => rowMarkup(each, isHere && each.row === row, column))}</tbody></table>`;
    }
  }
}

function rowMarkup({ cells, isHeader }: ExcerptRow, isHere: boolean, column: number | undefined): Markup {
  const marked = isHere && column === undefined ? html` class="here"` : null;
  return html`<tr${marked}>${cells.map((cell) => {
    const here = isHere && cell.column === column ? 'here' : '';
    const head = isHeader ? 'head' : '';
    const span = cell.colSpan > 1 ? html` colspan="${cell.colSpan}"` : null;
    return html`<td class="${[here, head].filter(Boolean).join(' ')}"${span}>${cell.text}</td>`;
  })}</tr>`;
}

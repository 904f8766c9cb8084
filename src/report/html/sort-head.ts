import { html, type Markup } from './markup.js';

/** A heading that sorts its column when the script is there. */
export const sortHead = (text: string, kind: 'text' | 'number', isSorted = false): Markup =>
  html`<th scope="col" data-sort="${kind}"${isSorted ? html` aria-sort="descending"` : null}>${text}</th>`;

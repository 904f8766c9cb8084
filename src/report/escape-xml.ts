import { plainLine } from './escape.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line of text for XML or HTML, in an element or a quoted attribute: nothing in it is read as markup. */
export function markupText(text: string): string {
  return plainLine(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

import { plainLines } from '../escape.js';
import { markupText } from '../escape-xml.js';

/** Text that is HTML already. Made by `html` alone, so that nothing reaches a page unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = string | number | Markup | null | readonly Content[];

/** HTML with what is put in escaped: strings become text, markup stays, lists are joined, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(
    parts.map((part, index) => part + (index < values.length ? textOf(values[index] ?? null) : '')).join(''),
  );
}

function textOf(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return markupText(content);
  return content.map(textOf).join('');
}

/** Several lines whose indents are kept, for a `pre`. */
export const lines = (texts: readonly string[]): Markup => {
  const safe = texts.map((text) => plainLines(text.replaceAll('\n', ' ')));
  return new Markup(
    safe.join('\n').replace(/[&<>]/gu, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;'),
  );
};

/** A name for a class, an id or a data attribute: only what we made up ourselves passes. */
export function token(text: string): string {
  return text.replace(/[^\w-]/gu, '_');
}

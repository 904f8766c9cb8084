export interface QuoteContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The paragraph or paragraphs of a text that hold a verbatim quote; null where it isn't in the text. */
export function quoteContext(text: string, quote: string): QuoteContext | null {
  const at = text.indexOf(quote);
  if (quote === '' || at === -1) return null;
  const end = at + quote.length;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', end);
  return { before: text.slice(from, at), quote, after: text.slice(end, next === -1 ? undefined : next) };
}

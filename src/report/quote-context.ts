export interface QuoteContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** A paragraph shorter than this says little by itself: an item of a list, a heading. */
const short = 60;
const neighbours = 2;

/** The paragraph of a text that holds a verbatim quote, with its neighbours if it is short; null where there is none. */
export function quoteContext(text: string, quote: string): QuoteContext | null {
  const at = text.indexOf(quote);
  if (quote === '' || at === -1) return null;
  const end = at + quote.length;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const isShort = to - from < short;
  const above = isShort ? lines(text.slice(0, from)).slice(-neighbours) : [];
  const below = isShort ? lines(text.slice(to)).slice(0, neighbours) : [];
  return {
    before: [...above, text.slice(from, at)].join('\n'),
    quote,
    after: [text.slice(end, to), ...below].join('\n'),
  };
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

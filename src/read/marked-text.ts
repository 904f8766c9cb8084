import type { Look } from '../model/document.js';

/** Text with the marks that a page description gives it. */
export interface MarkedSpan {
  readonly text: string;
  readonly bold: boolean;
  /** Points; undefined where nothing says. */
  readonly size?: number | undefined;
}

export const textOfSpans = (spans: readonly MarkedSpan[]): string => spans.map(({ text }) => text).join('');

const visible = (text: string): number => text.replace(/\s/g, '').length;

/** How marked text looks; undefined where nothing marks it. */
export function lookOfSpans(spans: readonly MarkedSpan[], align?: Look['align']): Look | undefined {
  const all = spans.reduce((sum, { text }) => sum + visible(text), 0);
  const bold = spans.reduce((sum, span) => sum + (span.bold ? visible(span.text) : 0), 0);
  const size = commonSize(spans);
  if (all === 0 || (bold === 0 && size === undefined && align === undefined)) return undefined;
  return {
    ...(size === undefined ? {} : { size }),
    bold: Math.round((100 * bold) / all) / 100,
    boldLead: leadOf(spans),
    ...(align === undefined ? {} : { align }),
  };
}

/** The size of most characters, those without one counted too. */
function commonSize(spans: readonly MarkedSpan[]): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const { text, size } of spans) counts.set(size, (counts.get(size) ?? 0) + visible(text));
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Characters up to the first visible one that is not bold. */
function leadOf(spans: readonly MarkedSpan[]): number {
  let [lead, at] = [0, 0];
  for (const { text, bold } of spans) {
    if (visible(text) > 0 && !bold) break;
    if (bold && visible(text) > 0) lead = at + text.trimEnd().length;
    at += text.length;
  }
  return lead;
}

import type { Paragraph } from '../model/document.js';
import { fold, titleKey } from '../wording/fold.js';
import { isNumbered, readRunIn, splitSentences, withoutNumber } from '../wording/run-in.js';
import type { IndexedLabel } from './document-index.js';
import type { SegmentWriter } from './segment-writer.js';

const LONGEST_LABEL = 24;
/** `label。` before more text, as regulations write their items. */
const STOP = /^([^：:，,。；;！？]{2,14})。(?=.)/u;
/** A line that opens a part: short, no sentence. */
const OPENING_LINE = /^[^。，,；;！？：:]{2,30}[：:]?$/u;

const isBoldLine = (paragraph: Paragraph): boolean => (paragraph.look?.bold ?? 0) >= 0.8;

function boldLead(paragraph: Paragraph): string | null {
  const lead = paragraph.look?.boldLead ?? 0;
  if (lead < 2 || lead >= paragraph.text.trimEnd().length) return null;
  const text = withoutNumber(paragraph.text.slice(0, lead)).trim();
  return text.length >= 2 && text.length <= LONGEST_LABEL ? text : null;
}

/** The label a sentence opens with, if any. */
function runIn(sentence: string, isFirst: boolean, rest: string): string | null {
  const label = readRunIn(sentence)?.label;
  if (label !== undefined) return label;
  return isFirst && rest !== '' ? (STOP.exec(`${withoutNumber(sentence).trim()}${rest}`)?.[1] ?? null) : null;
}

const isOpeningLine = (paragraph: Paragraph, text: string): boolean =>
  OPENING_LINE.test(withoutNumber(text).trim()) &&
  (isNumbered(text) || paragraph.number !== undefined || isBoldLine(paragraph) || /[：:]$/u.test(text));

/**
 * Writes a paragraph's sentences and gives the labels found in them. A label that fills its line has an empty span: it
 * opens what follows.
 */
export function findLabels(paragraph: Paragraph, section: number, out: SegmentWriter): readonly IndexedLabel[] {
  const text = paragraph.text.trim();
  if (text === '') return [];
  const { place } = paragraph;
  const label = (title: string, first: number, last: number): IndexedLabel => ({
    title: title.trim(),
    key: titleKey(title),
    section,
    place,
    first,
    last,
  });
  if (isOpeningLine(paragraph, text)) {
    // A bold line or one with a colon only names what follows; a plain short item also says something itself.
    const names = isBoldLine(paragraph) || /[：:]$/u.test(text);
    const span = out.add(names ? 'heading' : 'sentence', text, section, place);
    return [label(withoutNumber(text).replace(/[：:]$/u, ''), span.last, span.last)];
  }
  const labels: IndexedLabel[] = [];
  const sentences = splitSentences(text);
  const starts: { readonly title: string; readonly first: number }[] = [];
  const bold = boldLead(paragraph);
  if (bold !== null) starts.push({ title: bold, first: out.length });
  sentences.forEach((sentence, i) => {
    const title = runIn(sentence, i === 0, sentences.slice(i + 1).join(''));
    if (title !== null && !(i === 0 && bold !== null)) starts.push({ title, first: out.length });
    out.add('sentence', sentence, section, place);
  });
  for (const [i, start] of starts.entries())
    labels.push(label(start.title, start.first, starts[i + 1]?.first ?? out.length));
  return labels.filter((found) => fold(found.title) !== '');
}

import type { Paragraph } from '../model/document.js';
import { fold, titleKey } from '../wording/fold.js';
import type { IndexedLabel } from './document-index.js';
import type { SegmentWriter } from './segment-writer.js';

/** A number typed before a label: （1） 1. 一、 ① */
const NUMBER =
  /^\s*(?:第[\d一二三四五六七八九十百]+[章节条项部分]+|[（(][\d一二三四五六七八九十]+[)）]|[\d一二三四五六七八九十]+[、．.)）]|\d+(?:[.．]\d+)+|[①-⑳]|[A-Za-z][.．、)）]|[●•◆▪■➢◇○·\-*])[\s、.．]*/u;
const SENTENCE = /[^。；！？;!?\n]+[。；！？;!?\n]*["”’」』）)]*/gu;
const LONGEST_LABEL = 24;
/** `label：value`, and `label。` before more text as the regulation itself writes its items. */
const COLON = /^([^：:，,。；;！？]{2,24})[：:]/u;
const STOP = /^([^：:，,。；;！？]{2,14})。(?=.)/u;
/** 单位：万元 says in what a table counts, not whose it is. */
const UNIT_LINE = /^[（(]?(?:金额)?单位\s*[：:]\s*(?:人民币)?[亿万千百]*(?:元|人|个|台|套|项)/u;
/** A line that opens a part: short, no sentence. */
const OPENING_LINE = /^[^。，,；;！？：:]{2,30}[：:]?$/u;

const isBoldLine = (paragraph: Paragraph): boolean => (paragraph.look?.bold ?? 0) >= 0.8;

function boldLead(paragraph: Paragraph): string | null {
  const lead = paragraph.look?.boldLead ?? 0;
  if (lead < 2 || lead >= paragraph.text.trimEnd().length) return null;
  const text = paragraph.text.slice(0, lead).replace(NUMBER, '').trim();
  return text.length >= 2 && text.length <= LONGEST_LABEL ? text : null;
}

/** The label a sentence opens with, if any. */
function runIn(sentence: string, isFirst: boolean, rest: string): string | null {
  const bare = sentence.replace(NUMBER, '').trim();
  if (UNIT_LINE.test(bare)) return null;
  const colon = COLON.exec(bare)?.[1];
  if (colon !== undefined) return colon;
  return isFirst && rest !== '' ? (STOP.exec(`${bare}${rest}`)?.[1] ?? null) : null;
}

const isOpeningLine = (paragraph: Paragraph, text: string): boolean =>
  OPENING_LINE.test(text.replace(NUMBER, '').trim()) &&
  (NUMBER.test(text) || paragraph.number !== undefined || isBoldLine(paragraph) || /[：:]$/u.test(text));

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
    return [label(text.replace(NUMBER, '').replace(/[：:]$/u, ''), span.last, span.last)];
  }
  const labels: IndexedLabel[] = [];
  const sentences = text.match(SENTENCE) ?? [text];
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

import type { Paragraph } from '../model/document.js';
import { type Line, tagLevel } from './line.js';
import { displayLength, textShape } from './text-shape.js';

/** What is usual in this document, and which of its own declarations deserve trust. Trusts are 0 to 1. */
export interface Habits {
  /** Points; null where the file doesn't say. */
  readonly bodySize: number | null;
  /** Share of the body's characters that are bold, and of its lines that are centred. */
  readonly bodyBold: number;
  readonly bodyCentred: number;
  readonly styles: number;
  readonly outlineLevels: number;
  readonly tags: number;
  /** How many lines a trusted style, level or tag declares. */
  readonly declared: number;
}

/** From this length a line is sure to be text, and tells what text looks like. */
const textLength = 20;
/** With fewer declared lines than this the share of good ones says little. */
const few = 3;

/** `body` is what remains without the table of contents. */
export function habitsOf(body: readonly Line[]): Habits {
  const texts = textLines(body);
  const styled = body.filter((line) => line.paragraph.style?.headingLevel !== undefined);
  const levelled = body.filter(
    (line) => line.paragraph.style?.headingLevel === undefined && line.paragraph.outlineLevel !== undefined,
  );
  const tagged = body.filter((line) => tagLevel(line.paragraph.tag) !== null);
  return {
    bodySize: commonSize(texts),
    bodyBold: shareOf(texts, (line) => (line.paragraph.look?.bold ?? 0) > 0.5),
    bodyCentred: shareOf(texts, (line) => line.paragraph.look?.align === 'centre'),
    styles: trustIn(styled),
    outlineLevels: trustIn(levelled),
    tags: trustIn(tagged),
    declared: [styled, levelled, tagged].reduce((sum, set) => sum + (trustIn(set) > 0.5 ? set.length : 0), 0),
  };
}

function textLines(body: readonly Line[]): readonly Line[] {
  const long = body.filter((line) => displayLength(line.text) >= textLength);
  return long.length >= few ? long : body;
}

/** The size most characters have, to half a point. */
function commonSize(lines: readonly Line[]): number | null {
  const weights = new Map<number, number>();
  for (const { paragraph, text } of lines) {
    const size = paragraph.look?.size;
    if (size === undefined) continue;
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  const best = [...weights].sort((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : best[0];
}

/** Share, by characters, of the lines that have a property. */
function shareOf(lines: readonly Line[], has: (line: Line) => boolean): number {
  const all = lines.reduce((sum, line) => sum + line.text.length, 0);
  const those = lines.filter(has).reduce((sum, line) => sum + line.text.length, 0);
  return all === 0 ? 0 : those / all;
}

/** A declaration set on body sentences too is worth as much as the share of its lines that read like headings. */
function trustIn(lines: readonly Line[]): number {
  if (lines.length === 0) return 0;
  const good = lines.filter(readsLikeHeading).length;
  const share = (good + 1) / (lines.length + 1);
  return lines.length < few ? 0.7 * share : Math.max(0, Math.min(1, (share - 0.4) / 0.4));
}

function readsLikeHeading(line: Line): boolean {
  const shape = textShape(line.title);
  return !shape.ended && !shape.sentences && !shape.impossible && shape.length <= 40 && shape.commas <= 1;
}

/** Bold, as a reader would say. */
export const isBold = (paragraph: Paragraph): boolean => (paragraph.look?.bold ?? 0) > 0.5;
export const isCentred = (paragraph: Paragraph): boolean => paragraph.look?.align === 'centre';

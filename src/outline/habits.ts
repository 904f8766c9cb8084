import type { Paragraph } from '../model/document.js';
import { type Line, tagLevel, wholeShape } from './line.js';

/** How a file can say that a paragraph is a heading. */
export type Declaration = 'style' | 'outlineLevel' | 'tag';

/** What is usual in this document, and which of its own declarations deserve trust. */
export interface Habits {
  /** Points; null where the file doesn't say. */
  readonly bodySize: number | null;
  /** Share of the body's characters that are bold, and of its lines that are centred. */
  readonly bodyBold: number;
  readonly bodyCentred: number;
  /** How far the declaration of this line is to be trusted, 0 to 1; null where there is none. */
  readonly trust: (line: Line) => number | null;
  /** How far down the document declares its headings, 0 to 1: where only chapters are styled, that says little of the rest. */
  readonly declared: number;
}

/** From this length a line is sure to be text, and tells what text looks like. */
const textLength = 20;
/** With fewer lines than this a share says little. */
const few = 3;
/** Lines of other levels count this much towards the trust in one level. */
const prior = 3;

/** `body` is what remains without the table of contents. */
export function habitsOf(body: readonly Line[]): Habits {
  const texts = textLines(body);
  const trusts = trustsOf(body);
  const trust = (line: Line) => (line.declared === null ? null : (trusts.get(declarationKey(line)) ?? null));
  return {
    bodySize: commonSize(texts),
    bodyBold: shareOf(texts, ({ bold }) => bold),
    bodyCentred: shareOf(texts, ({ centred }) => centred),
    trust,
    declared: declaredDepth(body.filter((line) => (trust(line) ?? 0) > 0.5)),
  };
}

export function declarationOf(paragraph: Paragraph): Declaration | null {
  if (paragraph.style?.headingLevel !== undefined) return 'style';
  if (paragraph.outlineLevel !== undefined) return 'outlineLevel';
  return tagLevel(paragraph.tag) === null ? null : 'tag';
}

const declarationKey = ({ paragraph, declared }: Line): string => `${declarationOf(paragraph)} ${declared}`;

/**
 * A declaration set on body sentences too is worth as much as the share of its lines that read like headings. Each level
 * is judged by itself, with the other levels as a prior: heading 2 may be used for sentences where heading 1 is not.
 */
function trustsOf(body: readonly Line[]): ReadonlyMap<string, number> {
  const trusts = new Map<string, number>();
  for (const kind of ['style', 'outlineLevel', 'tag'] as const) {
    const lines = body.filter(({ paragraph }) => declarationOf(paragraph) === kind);
    const all = (lines.filter(readsLikeHeading).length + 1) / (lines.length + 1);
    for (const level of new Set(lines.map(({ declared }) => declared))) {
      const set = lines.filter(({ declared }) => declared === level);
      const share = (set.filter(readsLikeHeading).length + prior * all) / (set.length + prior);
      const trust = Math.max(0, Math.min(1, (share - 0.4) / 0.4));
      trusts.set(`${kind} ${level}`, lines.length < few ? 0.7 * trust : trust);
    }
  }
  return trusts;
}

/** Three levels, each used more than once, are as deep as most documents go. */
function declaredDepth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { declared } of lines) {
    const level = declared ?? 0;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return Math.min(1, [...counts.values()].filter((count) => count > 1).length / 3);
}

function textLines(body: readonly Line[]): readonly Line[] {
  const long = body.filter((line) => line.length >= textLength);
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

function readsLikeHeading(line: Line): boolean {
  const shape = wholeShape(line);
  return !shape.ended && !shape.sentences && !shape.impossible && shape.length <= 40 && shape.commas <= 1;
}

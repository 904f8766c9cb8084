import { displayHeading } from '../model/display-heading.js';
import type { Block, Paragraph } from '../model/document.js';
import type { Outline, Section } from '../model/outline.js';
import { fold, titleKey } from '../wording/fold.js';
import type { DocumentIndex, IndexedFigure, IndexedLabel, IndexedSection, IndexedTable } from './document-index.js';
import { findLabels } from './find-labels.js';
import { indexTable } from './index-table.js';
import { SegmentWriter } from './segment-writer.js';

const CAPTION = /^[图表](?:格)?[\s]*[\d一二三四五六七八九十][\d.．\-—–]*/u;
/** Smaller pictures (in points) are icons and bullets. */
const ICON = 40;

const isCaption = (paragraph: Paragraph): boolean =>
  paragraph.role === 'caption' || (CAPTION.test(paragraph.text.trim()) && paragraph.text.trim().length <= 60);

const isFigure = (figure: { width?: number; height?: number }): boolean =>
  (figure.width ?? ICON) >= ICON || (figure.height ?? ICON) >= ICON;

interface Parts {
  readonly sections: IndexedSection[];
  readonly labels: IndexedLabel[];
  readonly tables: IndexedTable[];
  readonly figures: IndexedFigure[];
}

const isFigureCaption = (text: string): boolean => text.trim().startsWith('图');
const isTableCaption = (text: string): boolean => text.trim().startsWith('表');
const hasFigure = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && (block.figures ?? []).some(isFigure);

/** The caption at a block, unless it names the other kind of thing or belongs to the one beyond it. */
function captionAt(blocks: readonly Block[], near: number, step: number, of: 'table' | 'figure'): string | null {
  const block = blocks[near];
  if (block?.type !== 'paragraph' || !isCaption(block)) return null;
  if (of === 'table' ? isFigureCaption(block.text) : isTableCaption(block.text)) return null;
  const beyond = blocks[near + Math.sign(step)];
  const isTaken = of === 'table' ? step > 0 && beyond?.type === 'table' : step < 0 && hasFigure(beyond);
  return isTaken ? null : block.text;
}

/** A table's caption stands above it, a figure's below; the other way round where there is none. */
function captionBeside(blocks: readonly Block[], at: number, own: string, of: 'table' | 'figure'): string {
  if (own !== '') return own;
  for (const step of of === 'table' ? [-1, -2, 1] : [1, -1, 2]) {
    const caption = captionAt(blocks, at + step, step, of);
    if (caption !== null) return caption;
  }
  return '';
}

/** Writes one paragraph: its figures, then its sentences or its caption. */
function writeParagraph(
  paragraph: Paragraph,
  at: number,
  blocks: readonly Block[],
  section: number,
  out: SegmentWriter,
  parts: Parts,
): void {
  const drawn = (paragraph.figures ?? []).filter(isFigure);
  if (drawn.length > 0) {
    const alt = drawn
      .map((figure) => figure.alt ?? '')
      .join(' ')
      .trim();
    const own = isCaption(paragraph) ? paragraph.text : '';
    const caption = `${captionBeside(blocks, at, own, 'figure')} ${alt}`.trim();
    const span = out.add('figure', caption === '' ? alt : caption, section, paragraph.place);
    parts.figures.push({ ...span, caption, captionKey: titleKey(caption), section, place: paragraph.place });
  }
  if (paragraph.role === 'toc') return;
  if (isCaption(paragraph)) out.add('caption', paragraph.text, section, paragraph.place);
  else parts.labels.push(...findLabels(paragraph, section, out));
}

/** A label that stands alone in its line opens what follows, up to the next such label or the end of its stretch. */
function closeOpenLabels(labels: IndexedLabel[], from: number, end: number): void {
  for (let i = from; i < labels.length; i++) {
    const label = labels[i];
    if (label === undefined || label.last !== label.first) continue;
    const next = labels.slice(i + 1).find((other) => other.first > label.first && other.place.row === undefined);
    labels[i] = { ...label, last: Math.max(label.first, next === undefined ? end : next.first - 1) };
  }
}

function writeBlocks(blocks: readonly Block[], section: number, out: SegmentWriter, parts: Parts): void {
  const from = parts.labels.length;
  blocks.forEach((block, at) => {
    if (block.type === 'paragraph') writeParagraph(block, at, blocks, section, out, parts);
    else {
      const caption = captionBeside(blocks, at, block.caption ?? '', 'table');
      const { table, labels } = indexTable(block, caption, section, out);
      parts.tables.push(table);
      parts.labels.push(...labels);
    }
  });
  closeOpenLabels(parts.labels, from, out.length);
}

function writeSection(section: Section, parent: number, out: SegmentWriter, parts: Parts): void {
  const index = parts.sections.length;
  const display = displayHeading(section.number, section.title);
  const first = out.length;
  out.add('heading', display, index, section.place);
  const entry = {
    display,
    title: section.title,
    key: titleKey(section.title),
    level: section.level,
    parent,
    place: section.place,
  };
  parts.sections.push({ ...entry, first, last: first });
  writeBlocks(section.body, index, out, parts);
  for (const child of section.children) writeSection(child, index, out, parts);
  parts.sections[index] = { ...entry, first, last: out.length };
}

/** Makes one document ready to be searched. `instruction` tells whether a text is the regulation's own. */
export function indexDocument(outline: Outline, instruction: (text: string) => boolean): DocumentIndex {
  const out = new SegmentWriter(fold, instruction);
  const parts: Parts = { sections: [], labels: [], tables: [], figures: [] };
  writeBlocks(outline.preamble, -1, out, parts);
  for (const section of outline.sections) writeSection(section, -1, out, parts);
  return { file: outline.file, title: outline.title, key: out.key, segments: out.segments, ...parts };
}

import { displayHeading } from '../model/display-heading.js';
import type { Block, Paragraph } from '../model/document.js';
import type { Forms } from '../model/forms.js';
import type { Outline, Section } from '../model/outline.js';
import { isNumberedCaption } from '../wording/caption.js';
import { fold, titleKey } from '../wording/fold.js';
import type { DocumentIndex, IndexedFigure, IndexedLabel, IndexedSection } from './document-index.js';
import { findLabels } from './find-labels.js';
import { splitGuidance } from './guidance.js';
import { TableWriter } from './index-table.js';
import { SegmentWriter } from './segment-writer.js';

/** A shorter line that a title begins or ends with is chance. */
const SHORTEST_TITLE = 4;
/** Smaller pictures (in points) are icons and bullets. */
const ICON = 40;

const isCaption = (paragraph: Paragraph): boolean => paragraph.role === 'caption' || isNumberedCaption(paragraph.text);

const isFigure = (figure: { width?: number; height?: number }): boolean =>
  (figure.width ?? ICON) >= ICON || (figure.height ?? ICON) >= ICON;

interface Parts {
  readonly sections: IndexedSection[];
  readonly labels: IndexedLabel[];
  readonly figures: IndexedFigure[];
}

const isTableCaption = (text: string): boolean => text.trim().startsWith('表');
const hasFigure = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && (block.figures ?? []).some(isFigure);

/** The caption at a block, unless it names a table or belongs to the figure beyond it. */
function captionAt(blocks: readonly Block[], near: number, step: number): string | null {
  const block = blocks[near];
  if (block?.type !== 'paragraph' || !isCaption(block) || isTableCaption(block.text)) return null;
  return step < 0 && hasFigure(blocks[near + Math.sign(step)]) ? null : block.text;
}

/** A figure's caption stands below it; above where there is none. */
function captionBeside(blocks: readonly Block[], at: number): string {
  for (const step of [1, -1, 2]) {
    const caption = captionAt(blocks, at + step, step);
    if (caption !== null) return caption;
  }
  return '';
}

/** Where a label's own words stand: in its first sentence, or in the line above what it opens. */
const startOf = ({ first, last }: IndexedLabel): number => (last === first ? first - 1 : first);

/** A label that stands alone in its line opens what follows in the same cell or body, up to the next such label. */
function closeOpenLabels(labels: IndexedLabel[], from: number, end: number): void {
  for (let i = from; i < labels.length; i++) {
    const label = labels[i];
    if (label === undefined || label.last !== label.first) continue;
    const { row, column } = label.place;
    const next = labels
      .slice(i + 1)
      .find(({ first, place }) => first > label.first && place.row === row && place.column === column);
    labels[i] = { ...label, last: Math.max(label.first, next === undefined ? end : startOf(next)) };
  }
}

/** Writes one document in reading order. */
class DocumentWriter {
  readonly parts: Parts = { sections: [], labels: [], figures: [] };
  readonly tables: TableWriter;

  constructor(
    readonly out: SegmentWriter,
    forms: Forms,
  ) {
    this.tables = new TableWriter(forms, out, (blocks, section) => this.writeBlocks(blocks, section));
  }

  writeBlocks(blocks: readonly Block[], section: number): void {
    const from = this.parts.labels.length;
    blocks.forEach((block, at) => {
      if (block.type === 'paragraph') this.writeParagraph(block, at, blocks, section);
      else this.tables.write(block, section);
    });
    closeOpenLabels(this.parts.labels, from, this.out.length);
  }

  /** Writes one paragraph: its figures, then its sentences or its caption. */
  private writeParagraph(paragraph: Paragraph, at: number, blocks: readonly Block[], section: number): void {
    const drawn = (paragraph.figures ?? []).filter(isFigure);
    if (drawn.length > 0) {
      const alt = drawn
        .map((figure) => figure.alt ?? '')
        .join(' ')
        .trim();
      const beside = isCaption(paragraph) && paragraph.text !== '' ? paragraph.text : captionBeside(blocks, at);
      const caption = `${beside} ${alt}`.trim();
      const span = this.out.add('figure', caption, section, paragraph.place);
      this.parts.figures.push({ ...span, caption, captionKey: titleKey(caption), section, place: paragraph.place });
    }
    if (paragraph.role === 'toc') return;
    if (isCaption(paragraph)) this.out.add('caption', paragraph.text, section, paragraph.place);
    else this.writeText(paragraph, section);
  }

  /** An instruction of the form says nothing, whatever stands in it; what follows it does. */
  private writeText(paragraph: Paragraph, section: number): void {
    const split = splitGuidance(paragraph.text);
    if (split !== null) this.out.addInstruction(split.guidance, section, paragraph.place);
    const text = split === null ? paragraph : { ...paragraph, text: split.rest };
    this.parts.labels.push(...findLabels(text, section, this.out));
  }

  writeSection(section: Section, parent: number): void {
    const { sections } = this.parts;
    const index = sections.length;
    const display = displayHeading(section.number, section.title);
    const first = this.out.length;
    this.out.add('heading', display, index, section.place);
    const entry = {
      display,
      title: section.title,
      key: titleKey(section.title),
      level: section.level,
      parent,
      place: section.place,
    };
    sections.push({ ...entry, first, last: first });
    this.writeBlocks(section.body, index);
    for (const child of section.children) this.writeSection(child, index);
    sections[index] = { ...entry, first, last: this.out.length };
  }
}

/** What stands before the first heading but the title itself: a paper says nothing by what it is called. */
function withoutTitle({ title, preamble }: Outline, out: SegmentWriter): readonly Block[] {
  const whole = titleKey(title ?? '');
  const isTitle = (block: Block): block is Paragraph => {
    const key = block.type === 'paragraph' ? titleKey(block.text) : '';
    if (key.length < SHORTEST_TITLE) return key !== '' && key === whole;
    return whole.startsWith(key) || whole.endsWith(key);
  };
  for (const block of preamble) if (isTitle(block)) out.add('heading', block.text, -1, block.place);
  return preamble.filter((block) => !isTitle(block));
}

/**
 * Makes one document ready to be searched. `instruction` tells whether a text is the regulation's own; `forms` is what
 * its tables were read as.
 */
export function indexDocument(outline: Outline, forms: Forms, instruction: (text: string) => boolean): DocumentIndex {
  const out = new SegmentWriter(fold, instruction);
  const writer = new DocumentWriter(out, forms);
  writer.writeBlocks(withoutTitle(outline, out), -1);
  for (const section of outline.sections) writer.writeSection(section, -1);
  const { sections, labels, figures } = writer.parts;
  return {
    file: outline.file,
    title: outline.title,
    key: out.key,
    segments: out.segments,
    sections,
    labels: [...labels, ...writer.tables.labels()].sort((a, b) => a.first - b.first || b.last - a.last),
    tables: writer.tables.tables(),
    figures,
  };
}

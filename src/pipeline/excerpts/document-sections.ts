import { displayHeading } from '../../model/display-heading.js';
import type { Block, Document } from '../../model/document.js';
import type { Section } from '../../model/outline.js';
import { buildOutline } from '../../outline/index.js';

export interface Heading {
  readonly level: number;
  readonly block: number;
  readonly text: string;
}

/** The blocks of a document as its sections divide them. */
export class DocumentSections {
  readonly headings: readonly Heading[];
  private readonly blocks: readonly Block[];

  constructor(document: Document) {
    this.blocks = document.blocks.filter((block) => block.type === 'table' || block.role !== 'toc');
    this.headings = flatten(buildOutline(document).sections);
  }

  headingAt(block: number): Heading | null {
    return this.headings.find((heading) => heading.block === block) ?? null;
  }

  /** The heading that stands at a block and those below it; none where the block is no heading. */
  headingsIn(block: number): readonly Heading[] {
    const at = this.headings.findIndex((heading) => heading.block === block);
    const own = this.headings[at];
    if (own === undefined) return [];
    const end = this.headings.findIndex(({ level }, index) => index > at && level <= own.level);
    return this.headings.slice(at, end === -1 ? undefined : end);
  }

  /** The innermost section a block lies in, with its subsections if the block is its heading; the whole file where none does. */
  around(block: number): readonly Block[] {
    const at = this.headings.findLastIndex((heading) => heading.block <= block);
    const own = this.headings[at];
    const next = this.headings.slice(at + 1).find(({ level }) => own?.block !== block || level <= own.level);
    const [from, to] = [own?.block ?? 0, next?.block ?? Number.POSITIVE_INFINITY];
    return this.blocks.filter(({ place }) => place.block >= from && place.block < to);
  }
}

const flatten = (sections: readonly Section[]): Heading[] =>
  sections.flatMap(({ level, number, title, place, children }) => [
    { level, block: place.block, text: displayHeading(number, title) },
    ...flatten(children),
  ]);

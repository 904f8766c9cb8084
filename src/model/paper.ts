import type { Document } from './document.js';
import type { Forms } from './forms.js';
import type { Outline } from './outline.js';
import type { Place } from './place.js';

/** One document of a dossier with all that was read from it: what is compared with the other papers. */
export interface Paper {
  readonly document: Document;
  readonly forms: Forms;
  readonly outline: Outline;
  /** Ids of the regulation's documents it was taken for; none where no regulation was asked. */
  readonly kinds: readonly string[];
  /** Headings from the top down to a place, as displayed. */
  readonly sectionAt: (place: Place) => readonly string[];
}

/** A paragraph or a cell: the smallest thing that is read as a whole. */
export interface Passage {
  readonly text: string;
  /** Folded. */
  readonly key: string;
  readonly place: Place;
  readonly inTable: boolean;
  /** Its characters were recognised from a picture and may be wrong. */
  readonly recognised: boolean;
}

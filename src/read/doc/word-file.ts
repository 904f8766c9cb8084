import type { Note } from '../../model/document.js';
import type { ByteView } from '../byte-view.js';
import type { Context } from '../docx/build-paragraph.js';
import type { DrawnShape } from './drawn-shapes.js';
import type { Fib, Range } from './fib.js';
import type { FindStretch } from './formatted-pages.js';
import type { DocText } from './pieces.js';

/** A note's sign in the body, and where its text stands. */
export interface NoteAnchor {
  readonly kind: Note['kind'];
  readonly id: string;
  readonly range: Range;
}

/** A shape's sign in the body. Width and height in points. */
export interface ShapeAnchor extends DrawnShape {
  readonly width: number;
  readonly height: number;
}

/** An opened file of Word 97 or later: everything the text is read with. Positions count characters of the whole text. */
export interface WordFile {
  readonly fib: Fib;
  readonly text: DocText;
  /** The stream Data. */
  readonly data: ByteView;
  readonly fonts: readonly string[];
  readonly context: Context;
  readonly charactersAt: FindStretch;
  readonly paragraphAt: FindStretch;
  /** Positions of the signs that end a section. */
  readonly sectionEnds: ReadonlySet<number>;
  /** Where headers and footers end, counted from the start of their text. */
  readonly headerEnds: readonly number[];
  readonly notes: ReadonlyMap<number, NoteAnchor>;
  readonly shapes: ReadonlyMap<number, ShapeAnchor>;
  /** Text of a text box, by the number of its shape. */
  readonly textBoxes: ReadonlyMap<number, Range>;
}

import type { ByteView } from '../byte-view.js';

/** A shape that hangs on the text, with everything it is made of. */
export interface DrawnShape {
  /** Its own number and those of the shapes inside: text boxes name them. */
  readonly numbers: readonly number[];
  /** A picture or a group of shapes; a line, a box or a text box alone is no figure. */
  readonly isFigure: boolean;
  readonly alt: string | undefined;
}

/** Records of [MS-ODRAW]. */
const DRAWING = 0xf002;
const GROUP = 0xf003;
const SHAPE = 0xf004;
const SHAPE_NUMBER = 0xf00a;
const PROPERTIES = 0xf00b;
const HEAD = 8;
const MOST_DEPTH = 24;
const MOST_SHAPES = 100_000;

const PICTURE = 0x104;
const PICTURE_NAME = 0x105;
const DESCRIPTION = 0x381;
const COMPLEX = 0x8000;

interface OfficeRecord {
  readonly type: number;
  /** Of a list of properties: how many there are. */
  readonly instance: number;
  readonly content: ByteView;
}

/** Shapes of all drawings, by number. `view` holds what all drawings share, then each of them after one more byte. */
export function readDrawnShapes(view: ByteView): ReadonlyMap<number, DrawnShape> {
  const found = new Map<number, DrawnShape>();
  let at = HEAD + view.u32(4);
  while (at + HEAD < view.length) {
    const [drawing] = recordsOf(view.part(at + 1, view.length));
    if (drawing?.type !== DRAWING) break;
    // The outermost group is the drawing itself.
    const outermost = recordsOf(drawing.content).find(({ type }) => type === GROUP);
    for (const record of recordsOf(outermost?.content)) {
      const shape = toShape(record);
      for (const number of shape?.numbers ?? []) if (shape !== null && !found.has(number)) found.set(number, shape);
      if (found.size > MOST_SHAPES) return found;
    }
    at += 1 + HEAD + drawing.content.length;
  }
  return found;
}

/** The first shape among records that follow one another. */
export function readInlineShape(view: ByteView): DrawnShape | null {
  const record = recordsOf(view).find(({ type }) => type === SHAPE || type === GROUP);
  return record === undefined ? null : toShape(record);
}

function recordsOf(view: ByteView | undefined): readonly OfficeRecord[] {
  const records: OfficeRecord[] = [];
  for (let at = 0; view !== undefined && at + HEAD <= view.length; ) {
    const content = view.part(at + HEAD, view.u32(at + 4));
    records.push({ type: view.u16(at + 2), instance: view.u16(at) >> 4, content });
    at += HEAD + content.length;
  }
  return records;
}

function toShape(record: OfficeRecord): DrawnShape | null {
  if (record.type === SHAPE) return readShape(record.content);
  if (record.type !== GROUP) return null;
  const shapes = shapesIn(record.content, 0);
  const alt = shapes.find((shape) => shape.alt !== undefined)?.alt;
  return { numbers: shapes.flatMap(({ numbers }) => numbers), isFigure: true, alt };
}

function shapesIn(group: ByteView, depth: number): readonly DrawnShape[] {
  if (depth > MOST_DEPTH) return [];
  return recordsOf(group).flatMap(({ type, content }) => {
    if (type === GROUP) return shapesIn(content, depth + 1);
    return type === SHAPE ? [readShape(content)] : [];
  });
}

function readShape(content: ByteView): DrawnShape {
  const numbers: number[] = [];
  let isFigure = false;
  let alt: string | undefined;
  for (const record of recordsOf(content)) {
    if (record.type === SHAPE_NUMBER) numbers.push(record.content.u32(0));
    if (record.type !== PROPERTIES) continue;
    const properties = readProperties(record);
    isFigure ||= properties.hasPicture;
    alt ??= properties.alt;
  }
  return { numbers, isFigure, alt };
}

/** Numbers of fixed size first, then the long values of those that have one. */
function readProperties({ content, instance }: OfficeRecord): { hasPicture: boolean; alt: string | undefined } {
  let [hasPicture, alt] = [false, undefined as string | undefined];
  let at = 6 * instance;
  for (let index = 0; index < instance && 6 * index + 6 <= content.length; index++) {
    const id = content.u16(6 * index);
    const value = content.u32(6 * index + 2);
    const property = id & 0x3fff;
    if ((property === PICTURE || property === PICTURE_NAME) && value !== 0) hasPicture = true;
    if ((id & COMPLEX) === 0) continue;
    if (property === DESCRIPTION) alt = content.utf16(at, value >> 1).replace(/\0.*$/s, '');
    at += value;
  }
  return { hasPicture, alt };
}

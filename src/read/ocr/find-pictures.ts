import type { Grey } from './grey.js';
import type { Word } from './parse-tsv.js';

/** The words of each line. */
type Lines = readonly (readonly Word[])[];

/** A place on the page, pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Inches: the page is looked at in squares of this size. */
const TILE = 0.125;
const DARK = 150;
/** Of a square's pixels: a thin line through it. */
const INKED = 0.02;
/** Squares that the parts of one picture may lie apart. */
const REACH = 2;
/** Inches. Smaller is a frame around a title, a sign that was not recognised, a signature. */
const SMALLEST = { width: 1.2, height: 1 };
/** Of the page: what takes more is the edge of the paper. */
const WHOLE_PAGE = 0.7;
/** Of its squares so many at least are inked. */
const DENSE = 0.1;
/** So many squares hold more than words and straight lines. */
const FEWEST_LOOSE = 8;

/**
 * Where something is drawn that is not among the words: pictures and drawings, now and then a table. `unruled`: the page
 * without its straight lines, of which frames around words have nothing else.
 */
export function findPictures(page: Grey, unruled: Grey, lines: Lines, dpi: number): readonly Area[] {
  const size = Math.max(1, Math.round(TILE * dpi));
  const [columns, rows] = [Math.ceil(page.width / size), Math.ceil(page.height / size)];
  const [inked, loose] = [page, unruled].map((one) => inkedTiles(one, lines, size, columns, rows)) as [Tiles, Tiles];
  return clusters(inked, columns, rows).flatMap((tiles) => {
    const xs = tiles.map((tile) => tile % columns);
    const ys = tiles.map((tile) => Math.floor(tile / columns));
    const [left, right] = [Math.min(...xs), Math.max(...xs) + 1];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys) + 1];
    const [wide, high] = [right - left, bottom - top];
    const isLarge = wide * size >= SMALLEST.width * dpi && high * size >= SMALLEST.height * dpi;
    const isPage = wide * high > WHOLE_PAGE * columns * rows;
    const isFrame = tiles.filter((tile) => loose[tile] === 1).length < FEWEST_LOOSE;
    if (!isLarge || isPage || isFrame || tiles.length < DENSE * wide * high) return [];
    return [{ left: left * size, top: top * size, right: right * size, bottom: bottom * size }];
  });
}

/** 1 where a square is inked; squares row by row. */
type Tiles = Uint8Array;

function inkedTiles(page: Grey, lines: Lines, size: number, columns: number, rows: number): Tiles {
  const worded = lineMask(page, lines);
  const dark = new Uint32Array(columns * rows);
  for (let y = 0, pixel = 0; y < page.height; y++) {
    const row = Math.floor(y / size) * columns;
    for (let x = 0; x < page.width; x++, pixel++) {
      if (page.pixels[pixel]! < DARK && worded[pixel] === 0) dark[row + Math.floor(x / size)]!++;
    }
  }
  return Uint8Array.from(dark, (count) => (count > INKED * size * size ? 1 : 0));
}

/** Marks the lines from their first word to their last: there may be dots between them. */
function lineMask({ width, height }: Grey, lines: Lines): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const words of lines) {
    const [left, right] = [Math.min(...words.map((word) => word.left)), Math.max(...words.map((word) => word.right))];
    const [top, bottom] = [Math.min(...words.map((word) => word.top)), Math.max(...words.map((word) => word.bottom))];
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) mask.fill(1, y * width + left, y * width + right);
  }
  return mask;
}

/** Squares that lie together. */
function clusters(inked: Tiles, columns: number, rows: number): number[][] {
  const found: number[][] = [];
  for (let start = 0; start < inked.length; start++) {
    if (inked[start] !== 1) continue;
    const tiles = [start];
    inked[start] = 2;
    for (const tile of tiles) {
      const [x, y] = [tile % columns, Math.floor(tile / columns)];
      for (let row = Math.max(0, y - REACH); row <= Math.min(rows - 1, y + REACH); row++) {
        for (let column = Math.max(0, x - REACH); column <= Math.min(columns - 1, x + REACH); column++) {
          const near = row * columns + column;
          if (inked[near] !== 1) continue;
          inked[near] = 2;
          tiles.push(near);
        }
      }
    }
    found.push(tiles);
  }
  return found;
}

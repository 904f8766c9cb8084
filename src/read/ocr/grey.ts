/** A page drawn in grey, a byte a pixel: 0 is black. */
export interface Grey {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Paper may be grey and have spots; print is dark, and a single line of it covers more than this share of a page. */
const DARK = 110;
const PRINTED = 0.0004;

/** Whether nothing is printed on a page. */
export function isBlank({ pixels }: Grey): boolean {
  let dark = 0;
  for (const value of pixels) if (value < DARK) dark++;
  return dark < PRINTED * pixels.length;
}

/** As a file: PGM. */
export function toPgm({ pixels, width, height }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + pixels.length);
  bytes.set(head);
  bytes.set(pixels, head.length);
  return bytes;
}

/** The page turned clockwise by so many quarters. */
export function turnedBy({ pixels, width, height }: Grey, quarters: 1 | 2 | 3): Grey {
  const turned = new Uint8Array(pixels.length);
  const [wide, high] = quarters === 2 ? [width, height] : [height, width];
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const [column, row] =
        quarters === 1 ? [height - 1 - y, x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned[row * wide + column] = pixels[pixel]!;
    }
  }
  return { pixels: turned, width: wide, height: high };
}

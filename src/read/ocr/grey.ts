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

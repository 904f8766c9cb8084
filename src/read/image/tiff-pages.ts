const LITTLE = 0x4949;
const BIG = 0x4d4d;
const FORTY_TWO = 42;
/** No file holds more; a chain that leads back to its beginning would have no end. */
const MOST = 10_000;

/** How many pages a TIFF file holds; 1 for every other picture. */
export function tiffPages(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return 1;
  const order = view.getUint16(0);
  const isLittle = order === LITTLE;
  if ((!isLittle && order !== BIG) || view.getUint16(2, isLittle) !== FORTY_TWO) return 1;
  let pages = 0;
  let at = view.getUint32(4, isLittle);
  while (at > 0 && at + 2 <= bytes.length && pages < MOST) {
    pages++;
    const end = at + 2 + 12 * view.getUint16(at, isLittle);
    at = end + 4 <= bytes.length ? view.getUint32(end, isLittle) : 0;
  }
  return Math.max(1, pages);
}

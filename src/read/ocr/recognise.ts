import { buildPage } from './build-page.js';
import { type OcrEngine, openEngine } from './engines.js';
import { SECONDS_A_PAGE } from './limits.js';
import type { Scan } from './parse-tsv.js';
import type { PictureReader } from './picture-reader.js';
import { type DrawnPage, type Recognition, readScans, recognisePage } from './recognise-page.js';
import { settleSizes } from './settle-sizes.js';

/** The short side of A4, points: a picture that does not say how large it is is taken for such a page. */
const A4_WIDTH = 595;
const NOTHING_DRAWN = { rules: [], pictures: [] };

/** Recognises pages, each of which is drawn when its turn comes. The answers stand in the order of the pages. */
export function recogniseDrawn(
  engine: OcrEngine,
  pages: readonly (() => DrawnPage)[],
): Promise<readonly Recognition[]> {
  return withReader(engine, pages, (reader, draw) => recognisePage(reader, draw()));
}

/** Recognises the picture in a file, which may hold several pages. */
export async function recogniseFile(engine: OcrEngine, bytes: Uint8Array): Promise<Recognition> {
  const [recognition = 'failed'] = await withReader(engine, [{ bytes }], async (reader, picture) => {
    const scans = await readScans(reader, picture);
    return typeof scans === 'string' ? scans : scans.map((scan) => buildPage(scan, NOTHING_DRAWN, scaleOf(scan)));
  });
  return recognition;
}

const scaleOf = ({ width, height }: Scan): number => A4_WIDTH / Math.max(1, Math.min(width, height));

/** Works on as many at once as the engine takes, and settles what came of them: they are pages of one document. */
async function withReader<T>(
  engine: OcrEngine,
  items: readonly T[],
  work: (reader: PictureReader, item: T) => Promise<Recognition>,
): Promise<readonly Recognition[]> {
  const reader = openEngine(engine, SECONDS_A_PAGE);
  try {
    const done: Recognition[] = [];
    let next = 0;
    const turn = async (): Promise<void> => {
      for (let at = next++; at < items.length; at = next++) done[at] = await work(reader, items[at]!);
    };
    await Promise.all(Array.from({ length: reader.atOnce }, turn));
    return settled(done);
  } finally {
    await reader.close();
  }
}

/** Settles the sizes of type over all pictures: they are pages of one document. */
function settled(read: readonly Recognition[]): readonly Recognition[] {
  const pages = settleSizes(read.flatMap((one) => (typeof one === 'string' ? [] : one)));
  let at = 0;
  return read.map((one) => (typeof one === 'string' ? one : one.map(() => pages[at++]!)));
}

import { buildPage } from './build-page.js';
import { type OcrEngine, openEngine } from './engines.js';
import { withoutRules } from './erase-rules.js';
import { findPictures } from './find-pictures.js';
import { type Grey, isBlank, toPgm } from './grey.js';
import { SECONDS_A_PAGE } from './limits.js';
import { parseTsv, type Scan } from './parse-tsv.js';
import { type Picture, type PictureReader, TooSlow } from './picture-reader.js';
import type { RecognisedPage } from './recognised-page.js';
import { findRules } from './rules.js';
import { settleSizes } from './settle-sizes.js';

/** A page that was drawn, with so many dots per inch. */
export type DrawnPage = Grey & { readonly dpi: number };

/** What came of one picture: its pages, none where it is blank, or why there are none. */
export type Recognition = readonly RecognisedPage[] | 'too-slow' | 'failed';

/** The short side of A4, points: a picture that does not say how large it is is taken for such a page. */
const A4_WIDTH = 595;
const POINTS_PER_INCH = 72;
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
    const scans = await read(reader, picture);
    return typeof scans === 'string' ? scans : scans.map((scan) => buildPage(scan, NOTHING_DRAWN, scaleOf(scan)));
  });
  return recognition;
}

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

async function recognisePage(reader: PictureReader, page: DrawnPage): Promise<Recognition> {
  if (isBlank(page)) return [];
  const { dpi } = page;
  const rules = findRules(page, dpi);
  const unruled = withoutRules(page, rules);
  const scans = await read(reader, { bytes: toPgm(unruled), dpi });
  if (typeof scans === 'string') return scans;
  return scans.map((scan) => {
    const pictures = findPictures(page, unruled, scan.lines, dpi);
    return buildPage(scan, { rules, pictures }, POINTS_PER_INCH / dpi);
  });
}

async function read(reader: PictureReader, picture: Picture): Promise<readonly Scan[] | 'too-slow' | 'failed'> {
  try {
    return parseTsv(await reader.read(picture));
  } catch (error) {
    return error instanceof TooSlow ? 'too-slow' : 'failed';
  }
}

const scaleOf = ({ width, height }: Scan): number => A4_WIDTH / Math.max(1, Math.min(width, height));

/** Settles the sizes of type over all pictures: they are pages of one document. */
function settled(read: readonly Recognition[]): readonly Recognition[] {
  const pages = settleSizes(read.flatMap((one) => (typeof one === 'string' ? [] : one)));
  let at = 0;
  return read.map((one) => (typeof one === 'string' ? one : one.map(() => pages[at++]!)));
}

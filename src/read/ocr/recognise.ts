import { buildLines } from './build-lines.js';
import { type OcrEngine, openEngine } from './engines.js';
import { SECONDS_A_PAGE } from './limits.js';
import { parseTsv, type Scan } from './parse-tsv.js';
import { type Picture, type PictureReader, TooSlow } from './picture-reader.js';
import type { RecognisedPage } from './recognised-line.js';
import { settleSizes } from './settle-sizes.js';

/** What came of one picture: its pages, or why there are none. */
export type Recognition = readonly RecognisedPage[] | 'too-slow' | 'failed';

/** The short side of A4, points: a picture that does not say how large it is is taken for such a page. */
const A4_WIDTH = 595;
const POINTS_PER_INCH = 72;

/** Recognises pictures, each of which is drawn when its turn comes; null is an empty page. The answers stand in the order of the pictures. */
export async function recognise(
  engine: OcrEngine,
  pictures: readonly (() => Picture | null)[],
): Promise<readonly Recognition[]> {
  const reader = openEngine(engine, SECONDS_A_PAGE);
  try {
    const read: Recognition[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      for (let at = next++; at < pictures.length; at = next++) read[at] = await recogniseOne(reader, pictures[at]!());
    };
    await Promise.all(Array.from({ length: reader.atOnce }, work));
    return settled(read);
  } finally {
    await reader.close();
  }
}

async function recogniseOne(reader: PictureReader, picture: Picture | null): Promise<Recognition> {
  if (picture === null) return [];
  try {
    return parseTsv(await reader.read(picture)).map((scan) => toPage(scan, picture.dpi));
  } catch (error) {
    return error instanceof TooSlow ? 'too-slow' : 'failed';
  }
}

function toPage(scan: Scan, dpi: number | undefined): RecognisedPage {
  const shortSide = Math.max(1, Math.min(scan.width, scan.height));
  const scale = dpi === undefined ? A4_WIDTH / shortSide : POINTS_PER_INCH / dpi;
  return {
    width: scan.width * scale,
    height: scan.height * scale,
    lines: buildLines(scan, scale),
    confidence: confidenceOf(scan),
  };
}

/** Of each character as of its word, on average; 0 where there is none. */
function confidenceOf({ lines }: Scan): number {
  let [sum, count] = [0, 0];
  for (const { text, confidence } of lines.flat()) {
    sum += confidence * text.length;
    count += text.length;
  }
  return count === 0 ? 0 : Math.round(sum / count) / 100;
}

/** Settles the sizes of type over all pictures: they are pages of one document. */
function settled(read: readonly Recognition[]): readonly Recognition[] {
  const pages = settleSizes(read.flatMap((one) => (typeof one === 'string' ? [] : one)));
  let at = 0;
  return read.map((one) => (typeof one === 'string' ? one : one.map(() => pages[at++]!)));
}

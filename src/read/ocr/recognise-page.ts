import { buildPage } from './build-page.js';
import { withoutRules } from './erase-rules.js';
import { findPictures } from './find-pictures.js';
import { type Grey, isBlank, toPgm, turnedBy } from './grey.js';
import { parseTsv, type Scan } from './parse-tsv.js';
import { type Picture, type PictureReader, TooSlow } from './picture-reader.js';
import type { RecognisedPage } from './recognised-page.js';
import { findRules } from './rules.js';
import { isSideways, isUpright, uprightness } from './sense.js';
import type { Stroke } from './strokes.js';

/** A page that was drawn, with so many dots per inch. */
export type DrawnPage = Grey & { readonly dpi: number };

/** What came of one picture: its pages, none where it is blank, or why there are none. */
export type Recognition = readonly RecognisedPage[] | 'too-slow' | 'failed';

const POINTS_PER_INCH = 72;

/** One way a page was read. */
interface Attempt {
  readonly page: DrawnPage;
  readonly unruled: Grey;
  readonly rules: readonly Stroke[];
  readonly scan: Scan;
}

/** Recognises a drawn page. It may lie on its side or on its head: where it makes no sense the other ways are tried. */
export async function recognisePage(reader: PictureReader, page: DrawnPage): Promise<Recognition> {
  if (isBlank(page)) return [];
  let best = await attempt(reader, page);
  if (typeof best === 'string') return best;
  const ways = isUpright(best.scan) ? [] : isSideways(best.scan) ? ([3, 1] as const) : ([2, 3, 1] as const);
  for (const quarters of ways) {
    const other = await attempt(reader, { ...turnedBy(page, quarters), dpi: page.dpi });
    if (typeof other !== 'string' && uprightness(other.scan) > uprightness(best.scan)) best = other;
    if (isUpright(best.scan)) break;
  }
  return [pageOf(best)];
}

async function attempt(reader: PictureReader, page: DrawnPage): Promise<Attempt | 'too-slow' | 'failed'> {
  const rules = findRules(page, page.dpi);
  const unruled = withoutRules(page, rules);
  const scans = await readScans(reader, { bytes: toPgm(unruled), dpi: page.dpi });
  if (typeof scans === 'string') return scans;
  const [scan] = scans;
  return scan === undefined ? 'failed' : { page, unruled, rules, scan };
}

function pageOf({ page, unruled, rules, scan }: Attempt): RecognisedPage {
  const pictures = findPictures(page, unruled, scan.lines, page.dpi);
  return buildPage(scan, { rules, pictures }, POINTS_PER_INCH / page.dpi);
}

/** What the engine makes of a picture. */
export async function readScans(
  reader: PictureReader,
  picture: Picture,
): Promise<readonly Scan[] | 'too-slow' | 'failed'> {
  try {
    return parseTsv(await reader.read(picture));
  } catch (error) {
    return error instanceof TooSlow ? 'too-slow' : 'failed';
  }
}

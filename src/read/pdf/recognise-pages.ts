import type { Finding } from '../../model/finding.js';
import type { OcrEngine } from '../ocr/engines.js';
import { MOST_PAGES, SECONDS_A_PAGE } from '../ocr/limits.js';
import { recogniseDrawn } from '../ocr/recognise.js';
import type { Recognition } from '../ocr/recognise-page.js';
import type { OpenDocument } from './document.js';
import { drawPage } from './draw-page.js';
import type { Engine } from './engine.js';
import type { PageContent } from './page.js';
import { recognisedContent } from './recognised-content.js';

export interface RecognisedPages {
  /** All pages, those recognised in place of what they were. */
  readonly pages: readonly PageContent[];
  /** Limits that left pages unrecognised. */
  readonly findings: readonly Finding[];
}

/** Draws and recognises the pages of these numbers. Pages that give no words stay as they are; empty ones are no scans. */
export async function recognisePages(
  pdf: { readonly engine: Engine; readonly opened: OpenDocument; readonly file: string },
  read: readonly PageContent[],
  numbers: readonly number[],
  ocr: OcrEngine,
): Promise<RecognisedPages> {
  const taken = numbers.slice(0, MOST_PAGES);
  const recognitions = await recogniseDrawn(
    ocr,
    taken.map((page) => () => drawPage(pdf.engine, pdf.opened.address, page - 1)),
  );
  const found = new Map(taken.map((page, at) => [page, recognitions[at]!]));
  return {
    pages: read.map((page) => replaced(page, found.get(page.page))),
    findings: limitsReached(pdf.file, numbers, found),
  };
}

/** The page with what was recognised on it, or as it was. */
export function replaced(page: PageContent, recognition: Recognition | undefined): PageContent {
  if (recognition === undefined || typeof recognition === 'string') return page;
  const [recognised] = recognition;
  if (recognised === undefined) return { page: page.page, width: page.width, height: page.height, items: [] };
  return recognised.lines.length === 0 ? page : recognisedContent(page.page, recognised);
}

/** Limits that left pages unrecognised, of those wanted. */
export function limitsReached(
  file: string,
  wanted: readonly number[],
  found: ReadonlyMap<number, Recognition>,
): Finding[] {
  const beyond = (limit: string, value: number, page: number): Finding => ({
    code: 'limit-exceeded',
    args: { limit, value },
    location: { file, page },
  });
  const slow = [...found].filter(([, recognition]) => recognition === 'too-slow');
  const first = wanted[MOST_PAGES];
  return [
    ...slow.map(([page]) => beyond('ocrSeconds', SECONDS_A_PAGE, page)),
    ...(first === undefined ? [] : [beyond('ocrPages', MOST_PAGES, first)]),
  ];
}

import type { Reading } from '../../model/noted.js';
import { corruptFile, unreadableFor } from '../findings.js';
import type { OcrEngine } from '../ocr/engines.js';
import { SECONDS_A_PAGE } from '../ocr/limits.js';
import { recogniseFile } from '../ocr/recognise.js';
import type { RecognisedPage } from '../ocr/recognised-page.js';
import { assemble } from '../pdf/assemble.js';
import { readPdf } from '../pdf/index.js';
import type { PageContent } from '../pdf/page.js';
import { markRecognised, recognisedFindings } from '../pdf/recognised.js';
import { recognisedContent } from '../pdf/recognised-content.js';
import { settlePages } from '../pdf/settle-pages.js';
import { picturePdf } from './picture-pdf.js';
import { tiffPages } from './tiff-pages.js';

/** Reads a picture by recognising it: a page, or as many as a TIFF holds. Never throws on bad input. */
export async function readImage(bytes: Uint8Array, file: string, ocr: OcrEngine): Promise<Reading> {
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location: { file } });
  const page = picturePdf(bytes);
  if (page === null) return readOther(bytes, file, ocr);
  const { document, ...reading } = await readPdf(page, file, ocr);
  return { ...reading, document: document === null ? null : { ...document, format: 'image' } };
}

/** Pictures that the engine unpacks itself: of these the words alone are known. */
async function readOther(bytes: Uint8Array, file: string, ocr: OcrEngine): Promise<Reading> {
  const location = { file };
  const recognition = await recogniseFile(ocr, bytes);
  if (recognition === 'failed') return unreadableFor(corruptFile('image', file, ''));
  if (recognition === 'too-slow')
    return unreadableFor({ code: 'limit-exceeded', args: { limit: 'ocrSeconds', value: SECONDS_A_PAGE }, location });
  const of = Math.max(recognition.length, tiffPages(bytes));
  const recognised = Array.from({ length: of }, (_, at) => pageOf(at + 1, recognition[at]));
  const { pages, bodySize, furniture, readable, findings } = settlePages(recognised, of, file);
  if (!readable) return { status: 'unreadable', document: null, findings };
  const document = assemble(pages, bodySize, { file, title: undefined, bookmarks: [], pages: of, furniture });
  return {
    status: findings.length > 0 ? 'partly-read' : 'read',
    document: markRecognised({ ...document, format: 'image' }, pages),
    findings: [...findings, ...recognisedFindings(pages, of, file)],
  };
}

/** One of the engines reads the first page of a TIFF only. */
const pageOf = (page: number, recognised: RecognisedPage | undefined): PageContent =>
  recognised === undefined
    ? { page, width: 0, height: 0, items: [], pictured: true }
    : recognisedContent(page, recognised);

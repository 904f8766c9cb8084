import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import { corruptFile, unreadableFor } from '../findings.js';
import type { OcrEngine } from '../ocr/engines.js';
import { SECONDS_A_PAGE } from '../ocr/limits.js';
import { recognise } from '../ocr/recognise.js';
import { assemble } from '../pdf/assemble.js';
import { markRecognised, recognisedFindings } from '../pdf/recognised.js';
import { recognisedContent } from '../pdf/recognised-content.js';
import { settlePages } from '../pdf/settle-pages.js';

/** Reads a picture by recognising it: a page, or as many as a TIFF holds. Never throws on bad input. */
export async function readImage(bytes: Uint8Array, file: string, ocr: OcrEngine): Promise<Reading> {
  const location = { file };
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location });
  const [recognition = 'failed'] = await recognise(ocr, [() => ({ bytes })]);
  if (recognition === 'failed') return unreadableFor(corruptFile('image', file, ''));
  if (recognition === 'too-slow')
    return unreadableFor({ code: 'limit-exceeded', args: { limit: 'ocrSeconds', value: SECONDS_A_PAGE }, location });
  const of = recognition.length;
  const settled = settlePages(
    recognition.map((page, at) => recognisedContent(at + 1, page)),
    of,
    file,
  );
  const { pages, bodySize, furniture, readable } = settled;
  const findings: readonly Finding[] = settled.findings;
  if (!readable) return { status: 'unreadable', document: null, findings };
  const document = assemble(pages, bodySize, { file, title: undefined, bookmarks: [], pages: of, furniture });
  return {
    status: findings.length > 0 ? 'partly-read' : 'read',
    document: markRecognised({ ...document, format: 'image' }, pages),
    findings: [...findings, ...recognisedFindings(pages, of, file)],
  };
}

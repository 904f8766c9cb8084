import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import { explainError } from '../findings.js';
import { recognisePictures } from '../image/recognise-pictures.js';
import type { OcrEngine } from '../ocr/engines.js';
import { unreadable } from '../ooxml.js';
import { partBytes } from '../ooxml-bytes.js';
import { markRecognised, recognisedFindings } from '../pdf/recognised.js';
import { limitsReached, replaced } from '../pdf/recognise-pages.js';
import { settlePages, unreadPages } from '../pdf/settle-pages.js';
import { type OpenedOfd, openOfd, settleOfd } from './read-ofd.js';

/** Reads an OFD, of whose scanned pages the pictures are recognised. Never throws on bad input. */
export async function recogniseOfd(bytes: Uint8Array, file: string, ocr: OcrEngine): Promise<Reading> {
  const opened = openOfd(bytes, file);
  if ('status' in opened) return opened;
  try {
    return await recognisePages(opened, file, ocr);
  } catch (error) {
    return unreadable(explainError('ofd', file, error));
  }
}

async function recognisePages(opened: OpenedOfd, file: string, ocr: OcrEngine): Promise<Reading> {
  const { pages, pack, scans } = opened;
  const scanned = unreadPages(settlePages(pages, pages.length, file)).flatMap((page) => {
    const picture = partBytes(pack, scans.get(page) ?? '');
    return picture === null ? [] : [{ page, picture }];
  });
  const recognitions = await recognisePictures(
    ocr,
    scanned.map(({ picture }) => picture),
  );
  const found = new Map(recognitions.map((recognition, at) => [scanned[at]!.page, recognition]));
  const read = pages.map((page) => replaced(page, found.get(page.page)));
  const reading = settleOfd(opened, read);
  const limits: readonly Finding[] = limitsReached(
    file,
    scanned.map(({ page }) => page),
    found,
  );
  const findings = [...reading.findings, ...limits, ...recognisedFindings(read, pages.length, file)];
  const { document } = reading;
  if (document === null) return { ...reading, findings };
  const status = reading.status === 'read' && limits.length > 0 ? 'partly-read' : reading.status;
  return { status, document: markRecognised(document, read), findings };
}

import type { Format } from '../model/document.js';
import type { Reading } from '../model/noted.js';
import type { OcrEngine } from './ocr/engines.js';
import { withSheetFindings } from './sheet-findings.js';

export interface ReadOptions {
  /** With what pictures and scanned pages are recognised; without it they are named and left unread. */
  readonly ocr?: OcrEngine;
}

type Read = (bytes: Uint8Array, file: string, ocr?: OcrEngine) => Reading | Promise<Reading>;

/** A reader is loaded when the first file of its format is read. */
const READERS: Readonly<Partial<Record<Format, () => Promise<Read>>>> = {
  docx: async () => {
    const { readDocx } = await import('./docx/read-docx.js');
    return async (bytes, file, ocr) =>
      ocr === undefined
        ? readDocx(bytes, file)
        : (await import('./docx/recognise-docx.js')).recogniseDocx(bytes, file, ocr);
  },
  pdf: async () => (await import('./pdf/index.js')).readPdf,
  doc: async () => (await import('./doc/read-doc.js')).readDoc,
  ofd: async () => {
    const { readOfd } = await import('./ofd/read-ofd.js');
    return async (bytes, file, ocr) =>
      ocr === undefined
        ? readOfd(bytes, file)
        : (await import('./ofd/recognise-ofd.js')).recogniseOfd(bytes, file, ocr);
  },
  xls: async () => {
    const { readXls } = await import('./xls/read-xls.js');
    return (bytes, file) => withSheetFindings(readXls(bytes, file));
  },
  html: async () => (await import('./html/read-html.js')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.js')).readMarkdown,
  text: async () => (await import('./text/read-text.js')).readText,
  xlsx: async () => {
    const { readXlsx } = await import('./xlsx/read-xlsx.js');
    return (bytes, file) => withSheetFindings(readXlsx(bytes, file));
  },
};

/** Reads one file. Never throws on bad input; a format without a reader is named and left unread. */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  format: Format,
  { ocr }: ReadOptions = {},
): Promise<Reading> {
  if (format === 'image' && ocr !== undefined)
    return (await import('./image/read-image.js')).readImage(bytes, file, ocr);
  const load = READERS[format];
  if (load === undefined) {
    return {
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-unsupported', args: { format }, location: { file } }],
    };
  }
  const read = await load();
  return read(bytes, file, ocr);
}

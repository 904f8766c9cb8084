import type { Catalogue } from '../catalogue.js';
import { pageRanges } from '../page-ranges.js';
import { formatName, leastSure, pageList, quoted, quotedList } from './phrases.js';

const ignored: Readonly<Record<string, string>> = {
  hidden: 'it is a hidden file',
  'lock-file': 'it is a temporary file of an editor',
  'link-outside': 'it is a link to outside the folder',
  'not-a-file': 'it is not a regular file',
  permission: 'there is no permission to read it',
  'folder-permission': 'there is no permission to list this folder, so nothing in it was seen',
};

const limits: Readonly<Record<string, string>> = {
  inflatedBytes: 'size in bytes when unpacked',
  blocks: 'paragraphs and table rows',
  cells: 'cells',
  xmlDepth: 'depth of nesting',
  zipEntries: 'files in the archive',
  bytes: 'size in bytes',
  pages: 'pages',
  memory: 'memory in MB',
  time: 'seconds of reading',
  ocrPages: 'pages recognised',
  ocrSeconds: 'seconds of recognising a page',
};

const hiddenEn = (what: 'sheets' | 'rows' | 'columns', which: readonly string[]): string => {
  const verb = which.length === 1 ? 'is' : 'are';
  const [one, several] = { sheets: ['Sheet', 'Sheets'], rows: ['Row', 'Rows'], columns: ['Column', 'Columns'] }[what];
  const names =
    what === 'sheets' ? quotedList(which) : (what === 'rows' ? pageRanges(which.map(Number)) : which).join(', ');
  return `${which.length === 1 ? one : several} ${names} ${verb}`;
};

const shownCells = 5;

const someCells = (cells: readonly { cell: string; shown: string; computed: string | null }[]): string => {
  const told = cells.slice(0, shownCells).map(({ cell, shown, computed }) => {
    const now = shown === '' ? 'holds no result' : `holds ${shown}`;
    return computed === null ? `${cell} ${now}` : `${cell} ${now}, should be ${computed}`;
  });
  return told.join('; ') + (cells.length > shownCells ? '; …' : '');
};

/** Files and the documents they are taken for. */
export const enFiles = {
  'file-empty': {
    name: 'empty file',
    message: () => 'The file is empty.',
    fix: () => 'Check that it was exported or copied completely and replace it.',
  },
  'file-corrupt': {
    name: 'damaged file',
    message: ({ format, detail }) =>
      `The file is damaged and cannot be read as ${formatName(format)}${detail ? ` (${detail})` : ''}.`,
    fix: () => 'Open the original in Word or WPS and save it anew; if it does not open, ask for it again.',
  },
  'file-encrypted': {
    name: 'password-protected file',
    message: ({ format }) => `The ${formatName(format)} file is protected by a password and cannot be read.`,
    fix: () => 'Remove the password, save, and replace the file.',
  },
  'file-type-unknown': {
    name: 'unknown format',
    message: () => 'The format of the file is not known; it was not checked.',
    fix: () => 'If it belongs to the dossier, save it as DOCX, PDF or XLSX; if not, move it out of the folder.',
  },
  'file-type-differs': {
    name: 'name and content differ',
    message: ({ named, actual }) =>
      `By its name the file is ${formatName(named)}, by its content ${formatName(actual)}; it was taken by its content.`,
    fix: () => 'Rename the file so that the office can open it.',
  },
  'file-unsupported': {
    name: 'unsupported format',
    message: ({ format }) => `${formatName(format)} cannot be read yet; the file was not checked.`,
    fix: ({ format }) =>
      format === 'image'
        ? 'Add --ocr to have its text recognised, or hand in a DOCX or PDF.'
        : 'Save it as DOCX, PDF or XLSX and replace it.',
  },
  'limit-exceeded': {
    name: 'limit exceeded',
    message: ({ limit, value }) =>
      `The file exceeds a limit and was not read to the end: ${limits[limit] ?? limit} reached ${value}.`,
    fix: () => 'Compress pictures, drop what does not belong, or split the file.',
  },
  'text-missing': {
    name: 'no text (a scan)',
    message: ({ pages, of }) =>
      pages.length >= of
        ? `None of the ${of} pages has text: a scan, whose content cannot be checked.`
        : `Of ${of} pages, ${pageList(pages)} without text: scans, whose content cannot be checked.`,
    fix: () =>
      'Hand in a version whose text can be copied (a PDF exported from Word), or add --ocr to have it recognised.',
  },
  'text-unreliable': {
    name: 'unreliable text',
    message: ({ pages, of }) => `Of ${of} pages, the text of ${pageList(pages)} comes out garbled and decides nothing.`,
    fix: () => 'Export the PDF again with fonts embedded, or hand in the DOCX.',
  },
  'text-recognised': {
    name: 'recognised text',
    message: ({ pages, of, confidence, confidences }) =>
      `${of > 1 ? `Of ${of} pages, the text of ${pageList(pages)}` : 'The text of the page (or picture)'} was recognised from a picture (OCR), ${confidence}% sure${leastSure(pages, confidences)}; characters may be wrong.`,
    fix: () => 'Hold these pages against the original; if there is a version whose text can be copied, use that.',
  },
  'content-hidden': {
    name: 'hidden content of a workbook',
    message: ({ what, which }) => `${hiddenEn(what, which)} hidden; read all the same.`,
    fix: () => 'Show it if it belongs to the dossier; delete it if it does not.',
  },
  'formula-stale': {
    name: 'unreliable results of formulas',
    message: ({ cells }) =>
      `In ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} the stored result of a formula does not fit the data: ${someCells(cells)}.`,
    fix: () => 'Have the workbook computed anew (F9) and saved, then check these figures.',
  },
  'no-files': {
    name: 'no files',
    message: () => 'There is no file to check in the folder.',
    fix: () => 'Make sure it is the right folder, and put the DOCX, PDF or XLSX files into it.',
  },
  'path-ignored': {
    name: 'skipped',
    message: ({ why }) => `Not checked: ${ignored[why] ?? why}.`,
    fix: ({ why }) =>
      why === 'permission' || why === 'folder-permission'
        ? 'If it belongs to the dossier, permit reading it and check again.'
        : 'If it belongs to the dossier, put it into the folder as a regular file; if not, nothing is to be done.',
  },
  'document-missing': {
    name: 'missing document',
    message: ({ document }) => `${quoted(document)} was not found.`,
    fix: ({ document, aliases }) =>
      `Add ${quoted(document)}${aliases.length > 0 ? ` (also accepted: ${quotedList(aliases.slice(0, 4))})` : ''}. If it is there already, say so in the file name or the title of its first page, or name the file under documents in dossier.yaml.`,
  },
  'document-ambiguous': {
    name: 'unclear document',
    message: ({ file, documents }) => `${quoted(file)} may be any of ${quotedList(documents)}.`,
    fix: () => 'State its name in the title of the first page, or name it under documents in dossier.yaml.',
  },
  'document-unreadable': {
    name: 'unreadable document',
    message: ({ document, files }) =>
      `The file for ${quoted(document)} cannot be read (${quotedList(files)}), so its content could not be judged.`,
    fix: () => 'Replace it by a file that can be read (DOCX, or a PDF with text) and check again.',
  },
  'document-duplicate': {
    name: 'duplicate document',
    message: ({ document, files }) => `${files.length} files look like ${quoted(document)}: ${quotedList(files)}.`,
    fix: () => 'Keep the one to hand in; if several are meant, name each under documents in dossier.yaml.',
  },
} satisfies Partial<Catalogue>;

import type { Format } from '../model/document.js';

const latin1 = new TextDecoder('latin1');
const utf16 = new TextDecoder('utf-16le');

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const ZIP_PARTS: readonly (readonly [string, Format])[] = [
  ['word/document', 'docx'],
  ['word/', 'docx'],
  ['xl/workbook', 'xlsx'],
  ['ppt/presentation', 'pptx'],
  ['OFD.xml', 'ofd'],
];

const ZIP_FAMILY: ReadonlySet<Format> = new Set(['docx', 'xlsx', 'pptx', 'ofd']);
/** Closes every whole archive. */
const END_OF_DIRECTORY = 'PK\u0005\u0006';

/** The names stand in clear in the central directory, and before it in the local headers. Of a torn one only the name tells. */
function sniffZip(bytes: Uint8Array, named: Format): Format {
  const end = latin1.decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  const names = end + latin1.decode(bytes.subarray(0, 65_536));
  const shown = ZIP_PARTS.find(([part]) => names.includes(part))?.[1];
  if (shown !== undefined) return shown;
  return !end.includes(END_OF_DIRECTORY) && ZIP_FAMILY.has(named) ? named : 'zip';
}

const OLE_STREAMS: readonly (readonly [string, Format])[] = [
  ['WordDocument\0', 'doc'],
  ['Workbook\0', 'xls'],
  ['Book\0', 'xls'],
];

/**
 * An OLE container with an EncryptedPackage is a protected DOCX or XLSX; only the name tells which. It also decides where
 * one kind of document holds another.
 */
function sniffOle(bytes: Uint8Array, named: Format): Format {
  const directory = utf16.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (directory.includes('EncryptedPackage')) return named === 'xlsx' || named === 'pptx' ? named : 'docx';
  const found = OLE_STREAMS.filter(([stream]) => directory.includes(stream)).map(([, format]) => format);
  return found.includes(named) ? named : (found[0] ?? 'unknown');
}

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
];

/** A page saved with its pictures in one file, often under the name of a Word file. */
const WEB_ARCHIVE = /^(?:[\w-]+:[^\n]*\n\s*)*content-type:\s*multipart\/related/iu;

const NEVER_TEXT: ReadonlySet<Format> = new Set(['docx', 'xlsx', 'pptx', 'ofd', 'pdf']);

function sniffText(bytes: Uint8Array, named: Format): Format {
  const head = bytes.subarray(0, 65_536);
  const isWide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  if (head.includes(0) && !isWide) return 'unknown';
  // A byte order mark, and the zeros of wide characters, say nothing about what the text begins with.
  const text = latin1.decode(head.subarray(0, 1024)).replace(/^(?:ÿþ|þÿ|ï»¿)|\0/gu, '');
  // No program saves a text under such a name: what is left of a torn or replaced document is no document.
  if (NEVER_TEXT.has(named)) return named;
  if (/^\s*(?:<!--.*?-->\s*|<\?xml.*?\?>\s*)*(?:<!doctype html|<html)/isu.test(text)) return 'html';
  if (WEB_ARCHIVE.test(text)) return 'html';
  // XML of other programs: its tags are no text.
  if (/^\s*<\?xml/u.test(text)) return 'unknown';
  return named === 'markdown' || named === 'html' ? named : 'text';
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  pdf: 'pdf',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  doc: 'doc',
  dot: 'doc',
  wps: 'doc',
  xls: 'xls',
  et: 'xls',
  ofd: 'ofd',
  pptx: 'pptx',
  rtf: 'rtf',
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  csv: 'text',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  tif: 'image',
  tiff: 'image',
  bmp: 'image',
  zip: 'zip',
};

/** The format a file's name claims. */
export function formatByName(file: string): Format {
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? 'unknown';
}

/** The format a file's content shows; the name decides only between kinds of plain text and where nothing is there. */
export function sniffFormat(bytes: Uint8Array, file: string): Format {
  const named = formatByName(file);
  if (bytes.length === 0) return named;
  if (startsWith(bytes, 0x50, 0x4b)) return sniffZip(bytes, named);
  if (latin1.decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return sniffOle(bytes, named);
  if (latin1.decode(bytes.subarray(0, 5)) === '{\\rtf') return 'rtf';
  if (IMAGES.some((signature) => startsWith(bytes, ...signature))) return 'image';
  return sniffText(bytes, named);
}

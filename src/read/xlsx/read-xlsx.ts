import type { Block, Note } from '../../model/document.js';
import type { Reading } from '../../model/noted.js';
import {
  addFinding,
  corrupt,
  findMainPart,
  isReading,
  openPackage,
  type Package,
  readTitle,
  unreadable,
} from '../ooxml.js';
import { readComments } from './comments.js';
import { hiddenColumns } from './hidden-columns.js';
import { layOutSheet } from './lay-out-sheet.js';
import { readSheet } from './sheet.js';
import { readWorkbook } from './workbook.js';

const MAIN_TYPE = /spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled\.main/;

/**
 * Reads an XLSX (also XLSM, XLTX; transitional or strict): every sheet that says something is one table, with rows and
 * columns as in the sheet. Cells have text only. Never throws on bad input: it becomes a finding.
 */
export function readXlsx(bytes: Uint8Array, file: string): Reading {
  const pack = openPackage(bytes, file, 'xlsx');
  if (isReading(pack)) return pack;
  const main = findMainPart(pack, MAIN_TYPE, 'xl/workbook.xml');
  if (main === null) addFinding(pack, corrupt(pack, 'the part with the workbook (xl/workbook.xml) is missing'));
  // The binary kind of workbook lies in the same kind of package.
  if (main?.endsWith('.bin'))
    return unreadable({ code: 'file-unsupported', args: { format: 'xlsb' }, location: { file } });
  const { blocks, notes } = main === null ? { blocks: [], notes: [] } : readSheets(pack, main);
  const { findings } = pack;
  if (findings.length > 0 && blocks.length === 0) return { status: 'unreadable', document: null, findings };
  const document = {
    file,
    format: 'xlsx' as const,
    ...readTitle(pack),
    pages: null,
    blocks,
    furniture: [],
    notes,
    bookmarks: [],
  };
  return { status: findings.length > 0 ? 'partly-read' : 'read', document, findings };
}

function readSheets(pack: Package, main: string): { blocks: readonly Block[]; notes: readonly Note[] } {
  const workbook = readWorkbook(pack, main);
  const count = { cells: 0 };
  const blocks: Block[] = [];
  const notes: Note[] = [];
  for (const { name, part, hidden, headerRows } of workbook.sheets) {
    const sheet = readSheet(pack, part, workbook, count);
    const rows = layOutSheet(sheet);
    const place = { block: blocks.length, sheet: name };
    notes.push(...readComments(pack, part, place));
    if (rows.length === 0) continue;
    const declared = headerRows > 0 ? { declaredHeaderRows: Math.min(headerRows, rows.length) } : {};
    const unseen = { ...(hidden ? { hidden } : {}), ...hiddenColumns(sheet.hiddenColumns, rows) };
    blocks.push({ type: 'table', place, rows, caption: name, ...declared, ...unseen });
  }
  return { blocks, notes };
}

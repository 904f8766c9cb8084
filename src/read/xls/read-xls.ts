import type { Block, Note } from '../../model/document.js';
import type { Reading } from '../../model/noted.js';
import { ByteView } from '../byte-view.js';
import { corruptFile, explainError, unreadableFor } from '../findings.js';
import { isCutOff, type OleFile, openOle, readStream } from '../ole.js';
import { readOleTitle } from '../ole-title.js';
import { hiddenColumns } from '../xlsx/hidden-columns.js';
import { layOutSheet } from '../xlsx/lay-out-sheet.js';
import { readComments } from './comments.js';
import { readSheet } from './sheet.js';
import { readWorkbook, type Workbook } from './workbook.js';

/**
 * Reads an XLS or ET of Excel 5 to 2003: every sheet that says something is one table, with rows and columns as in the
 * sheet. Cells have text only. Never throws on bad input: it becomes a finding.
 */
export function readXls(bytes: Uint8Array, file: string): Reading {
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location: { file } });
  try {
    return readOpened(openOle(bytes), file);
  } catch (error) {
    return unreadableFor(explainError('xls', file, error));
  }
}

function readOpened(ole: OleFile, file: string): Reading {
  const name = readStream(ole, 'Workbook') === null ? 'Book' : 'Workbook';
  const stream = new ByteView(readStream(ole, name) ?? new Uint8Array());
  const workbook = readWorkbook(stream);
  if (workbook === null) return unreadableFor(corruptFile('xls', file, 'the stream Workbook is missing or broken'));
  if (workbook.isEncrypted) {
    return unreadableFor({ code: 'file-encrypted', args: { format: 'xls' }, location: { file } });
  }
  const { blocks, notes } = readSheets(stream, workbook);
  const findings = isCutOff(ole, name) ? [corruptFile('xls', file, `the stream ${name} is cut off`)] : [];
  if (findings.length > 0 && blocks.length === 0) return { status: 'unreadable', document: null, findings };
  const document = {
    file,
    format: 'xls' as const,
    ...readOleTitle(ole),
    pages: null,
    blocks,
    furniture: [],
    notes,
    bookmarks: [],
  };
  return { status: findings.length > 0 ? 'partly-read' : 'read', document, findings };
}

function readSheets(stream: ByteView, workbook: Workbook): { blocks: readonly Block[]; notes: readonly Note[] } {
  const count = { cells: 0 };
  const blocks: Block[] = [];
  const notes: Note[] = [];
  for (const { name, start, headerRows, isHidden } of workbook.sheets) {
    const sheet = readSheet(stream, start, workbook, count);
    const rows = layOutSheet(sheet).map((row, index) =>
      sheet.hiddenRows.has(index) ? { ...row, hidden: true as const } : row,
    );
    const place = { block: blocks.length, sheet: name };
    if (!workbook.isBiff5) notes.push(...readComments(stream, start, place));
    if (rows.length === 0) continue;
    const declared = headerRows > 0 ? { declaredHeaderRows: Math.min(headerRows, rows.length) } : {};
    const unseen = { ...(isHidden ? { hidden: true as const } : {}), ...hiddenColumns(sheet.hiddenColumns, rows) };
    blocks.push({ type: 'table', place, rows, caption: name, ...declared, ...unseen });
  }
  return { blocks, notes };
}

import type { Block } from '../../model/document.js';
import type { Reading } from '../../model/noted.js';
import { corruptFile, explainError, unreadableFor } from '../findings.js';
import { demandWithin } from '../limits.js';
import { decodeText } from './decode-text.js';
import { parseDelimited } from './parse-delimited.js';

const HEAD = 20_000;
const ODD = 0.05;
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

/** Reads plain text: every line is a paragraph, and values with delimiters (CSV) are a table. */
export function readText(bytes: Uint8Array, file: string): Reading {
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location: { file } });
  try {
    const text = decodeText(bytes);
    if (!isText(text)) return unreadableFor(corruptFile('text', file, 'not text'));
    const blocks = /\.[ct]sv$/i.test(file) ? tableOf(text) : paragraphsOf(text);
    const document = { file, format: 'text' as const, pages: null, blocks, furniture: [], notes: [], bookmarks: [] };
    return { status: 'read', document, findings: [] };
  } catch (error) {
    return unreadableFor(explainError('text', file, error));
  }
}

/** Other files have many characters that no text has; a few are left over from where the text was taken. */
function isText(text: string): boolean {
  const head = text.slice(0, HEAD);
  const odd = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return odd <= ODD * head.length;
}

function paragraphsOf(text: string): readonly Block[] {
  const lines = text
    .replaceAll('\0', '')
    .split(LINE_END)
    .filter((line) => line.trim() !== '');
  demandWithin('blocks', lines.length);
  return lines.map((line, block) => ({ type: 'paragraph', text: line.trimEnd(), place: { block } }));
}

function tableOf(text: string): readonly Block[] {
  const rows = parseDelimited(text).map((values) => ({
    cells: values.map((value, column) => ({ text: value, column, colSpan: 1, rowSpan: 1, blocks: [] })),
  }));
  demandWithin(
    'cells',
    rows.reduce((sum, { cells }) => sum + cells.length, 0),
  );
  return rows.length === 0 ? [] : [{ type: 'table', place: { block: 0 }, rows }];
}

import type { Paper } from '../../model/paper.js';
import type { Location } from '../../model/place.js';
import { locate, quoteOf } from '../locate.js';
import type { NumberColumn, NumberTable } from './number-table.js';
import { rowOf } from './own-cells.js';

/** Where a cell of a read table stands in its file: a table over several pages is several tables there. */
export function cellLocation(paper: Paper, { table }: Pick<NumberTable, 'table'>, r: number, column: number): Location {
  const row = rowOf(table, r);
  const { place } = table;
  if (row === null) return locate(paper, { ...place, row: table.firstRow + r, column });
  for (const block of paper.document.blocks) {
    if (block.type !== 'table') continue;
    const at = block.rows.indexOf(row);
    if (at >= 0) return locate(paper, { ...block.place, row: at, column });
  }
  return locate(paper, { ...place, row: table.firstRow + r, column });
}

/** 表3 投资概算表：合计 | 128.5 */
export function rowQuote({ table }: NumberTable, r: number): string {
  const cells = [...new Set((table.rows[r] ?? []).map((text) => text.trim()).filter((text) => text !== ''))];
  return quoteOf(`${table.caption === '' ? '' : `${table.caption}：`}${cells.join(' | ')}`);
}

/** What a total is of, for a sentence: 投资概算表“合计”的“金额（万元）” */
export function whatOf({ table, rows }: NumberTable, r: number, { header }: NumberColumn): string {
  const row = rows[r]?.label ?? '';
  return [table.caption, row, header.replace(/\s+/gu, '')].filter((part) => part !== '').join('·');
}

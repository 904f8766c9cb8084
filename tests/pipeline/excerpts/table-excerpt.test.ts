import { expect, it } from 'vitest';
import type { Cell, Table } from '../../../src/model/document.js';
import { tableExcerpt } from '../../../src/pipeline/excerpts/table-excerpt.js';

const cell = (text: string, column: number, more: Partial<Cell> = {}): Cell => ({
  text,
  column,
  colSpan: 1,
  rowSpan: 1,
  blocks: [],
  ...more,
});
const tableOf = (...rows: readonly (readonly Cell[])[]): Table => ({
  type: 'table',
  place: { block: 0 },
  rows: rows.map((cells) => ({ cells })),
});
/** Each row as its number, whether it is a head, and cells as text with their span. */
const shown = (...given: Parameters<typeof tableExcerpt>) =>
  tableExcerpt(...given).rows.map(({ row, isHeader, cells }) => [
    row,
    isHeader,
    ...cells.map(({ text, colSpan }) => (colSpan === 1 ? text : `${text}×${colSpan}`)),
  ]);

it('leaves a place empty where a cell from above reaches down, so that columns stay below each other', () => {
  const table = tableOf(
    [cell('阶段', 0), cell('内容', 1), cell('金额', 2)],
    [cell('一期', 0, { rowSpan: 2 }), cell('平台', 1), cell('10', 2)],
    [cell('应用', 1), cell('20', 2)],
    [cell('合计', 0, { colSpan: 2 }), cell('30', 2)],
  );
  expect(shown(table, undefined, undefined)).toEqual([
    [0, true, '阶段', '内容', '金额'],
    [1, false, '一期', '平台', '10'],
    [2, false, '', '应用', '20'],
    [3, false, '合计×2', '30'],
  ]);
});

it('shows of a wide table the first column and those around the one that matters', () => {
  const wide = (row: number) => Array.from({ length: 12 }, (_, column) => cell(`${row}.${column}`, column));
  const table = tableOf(wide(0), wide(1), wide(2));
  const row = (index: number, ...columns: readonly number[]) => [
    index,
    index === 0,
    ...columns.map((column) => `${index}.${column}`),
  ];
  expect(shown(table, 1, 8)).toEqual([0, 1, 2].map((index) => row(index, 0, 6, 7, 8, 9, 10)));
  expect(shown(table, 1, 11)).toEqual([0, 1, 2].map((index) => row(index, 0, 7, 8, 9, 10, 11)));
  expect(shown(table, 1, undefined)).toEqual([0, 1, 2].map((index) => row(index, 0, 1, 2, 3, 4, 5)));
});

it('shows a title over all columns of a wide table once', () => {
  const heads = [cell('资源目录', 0, { colSpan: 10 })];
  const names = Array.from({ length: 10 }, (_, column) => cell(`列${column}`, column));
  expect(shown({ ...tableOf(heads, names), declaredHeaderRows: 2 }, undefined, undefined)).toEqual([
    [0, true, '资源目录×6'],
    [1, true, '列0', '列1', '列2', '列3', '列4', '列5'],
  ]);
});

it('leaves out hidden rows and says that rows were cut', () => {
  const rows = Array.from({ length: 30 }, (_, row) => ({
    cells: [cell(`${row}`, 0)],
    ...(row === 6 ? { hidden: true as const } : {}),
  }));
  const excerpt = tableExcerpt({ type: 'table', place: { block: 0 }, rows }, 5, undefined);
  expect([excerpt.rows.map(({ row }) => row), excerpt.cutRows]).toEqual([[0, 3, 4, 5, 7, 8], true]);
});

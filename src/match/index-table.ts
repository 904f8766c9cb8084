import type { Cell, Table } from '../model/document.js';
import { titleKey } from '../wording/fold.js';
import type { IndexedLabel, IndexedTable } from './document-index.js';
import type { SegmentWriter } from './segment-writer.js';

type Grid = readonly (readonly (Cell | undefined)[])[];

const LONGEST_HEADER = 24;
const SENTENCE_LIKE = /[。；！？]/u;
/** A line of its own above a list: 编制单位：某某局 */
const LABELLED = /^[^：:]{2,14}[：:]/u;
/** Rows above a header are few. */
const MOST_PREFACE = 6;
const VALUE_LIKE = /\d{3,}|^\d+([.,]\d+)*%?$/u;
/** What stands over the second column of a two-column list, brackets left out. */
const TWO_COLUMN_HEADER =
  /(?:内容|说明|备注|职责|要求|名称|描述|数值|情况|措施|金额|指标|时间|比例|条件|功能|用途|日期|单位|数量|人数|类型|类别|格式|方式|对象|来源|标准|规格|型号|结果|状态|周期|频率|成果|安排|工作|任务|目标|依据|[单总合]价|价格|报价|费用|投资)$/u;
const LONGEST_SECOND = 8;

/** One entry a grid position; a merged cell stands at every position it covers. */
function toGrid(table: Table): Grid {
  const grid: (Cell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, r) => {
    for (const cell of row.cells)
      for (let dr = 0; dr < Math.min(cell.rowSpan, table.rows.length - r); dr++)
        for (let dc = 0; dc < Math.min(cell.colSpan, 256); dc++) {
          const line = grid[r + dr];
          if (line !== undefined) line[cell.column + dc] = cell;
        }
  });
  return grid;
}

const textOf = (cell: Cell | undefined): string => cell?.text.trim() ?? '';
const isHeaderText = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_HEADER && !SENTENCE_LIKE.test(text) && !VALUE_LIKE.test(text);

function looksLikeHeader(row: readonly (Cell | undefined)[]): boolean {
  const texts = Array.from(row, textOf);
  if (texts.length < 2 || !texts.every(isHeaderText)) return false;
  if (new Set(row).size > 2) return true;
  const second = (texts.at(-1) ?? '').replace(/[（(].*$/u, '').trim();
  return second.length <= LONGEST_SECOND && TWO_COLUMN_HEADER.test(second);
}

/** Rows that may stand above the header: a title, a blank, 编制单位：… beside 编制日期：… */
function isPreface(row: readonly (Cell | undefined)[]): boolean {
  const cells = [...new Set(row)].filter((cell) => textOf(cell) !== '');
  return cells.length <= 1 || cells.every((cell) => LABELLED.test(textOf(cell)));
}

/** Rows before the header: a title over the whole table, and what else stands above a row that heads columns. */
function prefaceRows(grid: Grid): number {
  const header = grid.slice(0, MOST_PREFACE).findIndex((row) => !isPreface(row));
  if (header > 0 && grid.length - header >= 2 && looksLikeHeader(grid[header] ?? [])) return header;
  const width = Math.max(0, ...grid.map((row) => row.length));
  let rows = 0;
  while (rows < grid.length - 1 && width > 1) {
    const cells = new Set(grid[rows]);
    if (cells.size > 1 || textOf([...cells][0]) === '') break;
    rows++;
  }
  return rows;
}

/** How many rows, from `from`, head the columns: those the file declares, or one, or as many as a merged header covers. */
function headerRows(table: Table, grid: Grid, from: number): number {
  const declared = table.declaredHeaderRows ?? 0;
  if (declared > from && declared < grid.length) return declared - from;
  const row = grid[from];
  if (row === undefined || grid.length - from < 2 || !looksLikeHeader(row)) return 0;
  const spans = new Set(row);
  const isGrouped = [...spans].some((cell) => (cell?.colSpan ?? 1) > 1);
  const below = grid[from + 1];
  if (isGrouped && below !== undefined && grid.length - from > 2 && looksLikeHeader(below)) return 2;
  return 1;
}

/** The words over each column, a group's words before its columns' own. */
function columnHeaders(grid: Grid, from: number, rows: number): readonly string[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = [...new Set(grid.slice(from, from + rows).map((row) => row[column]))];
    return cells
      .map(textOf)
      .filter((text) => text !== '')
      .join(' ');
  });
}

/** Label and value side by side, or a label over its value where the row below is one merged cell. */
function formLabels(table: Table, section: number, spans: ReadonlyMap<Cell, number>): readonly IndexedLabel[] {
  const labels: IndexedLabel[] = [];
  const add = (cell: Cell, row: number, value: Cell | undefined): void => {
    const first = value === undefined ? undefined : spans.get(value);
    const title = textOf(cell).replace(/[：:]$/u, '');
    if (first === undefined || title === '' || title.length > LONGEST_HEADER + 6) return;
    labels.push({
      title,
      key: titleKey(title),
      section,
      first,
      last: first + 1,
      place: { ...table.place, row, column: cell.column },
    });
  };
  table.rows.forEach((row, r) => {
    for (const [c, cell] of row.cells.entries()) add(cell, r, row.cells[c + 1]);
    if (row.cells.length === 1 && row.cells[0] !== undefined) add(row.cells[0], r, table.rows[r + 1]?.cells[0]);
  });
  return labels;
}

/** Writes a table's cells and says what it is. A row of a list is no label; a form's labels are. */
export function indexTable(
  table: Table,
  caption: string,
  section: number,
  out: SegmentWriter,
): { readonly table: IndexedTable; readonly labels: readonly IndexedLabel[] } {
  const grid = toGrid(table);
  const skip = prefaceRows(grid);
  const heads = headerRows(table, grid, skip);
  const first = out.length;
  const spans = new Map<Cell, number>();
  table.rows.forEach((row, r) => {
    for (const cell of row.cells) {
      const kind = r < skip + heads ? 'header-cell' : 'cell';
      const place = { ...table.place, row: r, column: cell.column };
      spans.set(cell, out.add(kind, cell.text, section, place).first);
    }
  });
  const titles = grid.slice(0, skip).map((row) =>
    [...new Set(row)]
      .map(textOf)
      .filter((text) => text !== '')
      .join(' '),
  );
  const fullCaption = [caption, ...titles].filter((text) => text !== '').join(' ');
  return {
    table: {
      caption: fullCaption,
      captionKey: titleKey(fullCaption),
      form: heads === 0,
      headers: heads === 0 ? [] : columnHeaders(grid, skip, heads),
      rows: grid.slice(skip + heads).map((row) => Array.from(row, textOf)),
      firstRow: skip + heads,
      section,
      place: table.place,
      first,
      last: out.length,
    },
    labels: heads === 0 ? formLabels(table, section, spans) : [],
  };
}

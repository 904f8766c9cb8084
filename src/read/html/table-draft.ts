import type { Block, Cell, Row, Table } from '../../model/document.js';
import { textOf } from '../docx/table-draft.js';

const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

interface CellDraft {
  readonly colSpan: number;
  /** 0: to the end of the table. */
  readonly rowSpan: number;
  readonly blocks: Block[];
}

/** A table under way. */
export class TableDraft {
  readonly #rows: CellDraft[][] = [];
  #headerRows = 0;
  readonly caption: Block[] = [];

  openRow(isHeader: boolean): void {
    if (isHeader && this.#headerRows === this.#rows.length) this.#headerRows++;
    this.#rows.push([]);
  }

  /** The blocks of a new cell. */
  openCell(colSpan: string | undefined, rowSpan: string | undefined): Block[] {
    if (this.#rows.length === 0) this.openRow(false);
    const cell = {
      colSpan: clamp(colSpan, 1, MOST_COLUMNS),
      rowSpan: rowSpan === '0' ? 0 : clamp(rowSpan, 1, MOST_ROWS),
      blocks: [],
    };
    this.#rows.at(-1)?.push(cell);
    return cell.blocks;
  }

  /** A table of one cell is a frame: its blocks stand by themselves. */
  finish(): readonly Block[] {
    const rows = layOut(this.#rows.filter((row) => row.length > 0));
    const [only] = rows[0]?.cells ?? [];
    if (only === undefined) return [];
    if (rows.length === 1 && rows[0]?.cells.length === 1) return only.blocks;
    const caption = textOf(this.caption).trim();
    const table: Table = {
      type: 'table',
      place: { block: 0 },
      rows,
      ...(this.#headerRows > 0 ? { declaredHeaderRows: Math.min(this.#headerRows, rows.length) } : {}),
      ...(caption === '' ? {} : { caption }),
    };
    return [table];
  }
}

function clamp(written: string | undefined, least: number, most: number): number {
  const number = Number.parseInt(written ?? '', 10);
  return Number.isNaN(number) ? least : Math.min(Math.max(number, least), most);
}

/** Cells stand at the first column that no cell from above covers. */
function layOut(drafts: readonly (readonly CellDraft[])[]): readonly Row[] {
  const coveredUntil: number[] = [];
  return drafts.map((row, index) => {
    const cells: Cell[] = [];
    let column = 0;
    for (const { colSpan, rowSpan, blocks } of row) {
      while ((coveredUntil[column] ?? 0) > index) column++;
      const last = drafts.length - index;
      const rows = rowSpan === 0 ? last : Math.min(rowSpan, last);
      cells.push({ text: textOf(blocks), column, colSpan, rowSpan: rows, blocks });
      for (let at = column; at < column + colSpan; at++) coveredUntil[at] = index + rows;
      column += colSpan;
    }
    return { cells };
  });
}

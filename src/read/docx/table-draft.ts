import type { Block, Cell, Row, Table } from '../../model/document.js';
import type { PageMark } from './page-count.js';
import type { Sources } from './sources.js';

/** A cell as written; a merged cell goes on in the cells below it. */
export interface CellDraft {
  colSpan: number;
  merge: 'restart' | 'continue' | null;
  /** The older way of merging to the right: this cell belongs to the one before it. */
  mergedLeft: boolean;
  deleted: boolean;
  readonly blocks: Block[];
  /** Which element it is; 0 where nobody counts. */
  readonly element: number;
}

export interface RowDraft {
  readonly cells: CellDraft[];
  before: number;
  isHeader: boolean;
  deleted: boolean;
}

/** A table under way. */
export interface TableDraft {
  readonly rows: RowDraft[];
  readonly page: PageMark;
  caption: string | undefined;
}

export const newTable = (page: PageMark): TableDraft => ({ rows: [], page, caption: undefined });

export const newRow = (): RowDraft => ({ cells: [], before: 0, isHeader: false, deleted: false });

export const newCell = (element = 0): CellDraft => ({
  colSpan: 1,
  merge: null,
  mergedLeft: false,
  deleted: false,
  blocks: [],
  element,
});

type OpenCell = { -readonly [K in keyof Cell]: Cell[K] };

/** Grid columns, spans to the right and down; cells that a merge covers are gone. */
export function finishTable(draft: TableDraft, sources?: Sources): Table {
  const open = new Map<number, OpenCell>();
  const rows: Row[] = [];
  let headers = 0;
  for (const row of draft.rows) {
    if (row.deleted) continue;
    if (row.isHeader && headers === rows.length) headers++;
    rows.push({ cells: finishRow(row, open, sources) });
  }
  return {
    type: 'table',
    place: { block: 0, page: draft.page },
    rows,
    ...(headers > 0 ? { declaredHeaderRows: headers } : {}),
    ...(draft.caption === undefined || draft.caption === '' ? {} : { caption: draft.caption }),
  };
}

/** `open` holds, by grid column, the cells of earlier rows that may go on in this one. */
function finishRow(row: RowDraft, open: Map<number, OpenCell>, sources: Sources | undefined): readonly Cell[] {
  const cells: OpenCell[] = [];
  const still = new Map<number, OpenCell>();
  let column = row.before;
  for (const draft of row.cells) {
    if (draft.deleted) continue;
    const left = cells.at(-1);
    const above = draft.merge === 'continue' ? open.get(column) : undefined;
    if (draft.mergedLeft && left !== undefined) {
      left.colSpan += draft.colSpan;
    } else if (above !== undefined) {
      above.rowSpan++;
      still.set(column, above);
    } else {
      const { colSpan, blocks } = draft;
      const cell = { text: textOf(blocks), column, colSpan, rowSpan: 1, blocks };
      cells.push(cell);
      sources?.cells.set(cell, draft.element);
      if (draft.merge !== null) still.set(column, cell);
    }
    column += draft.colSpan;
  }
  open.clear();
  for (const [at, cell] of still) open.set(at, cell);
  return cells;
}

/** As displayed: paragraphs with their automatic numbers, a line each; cells of a nested table parted by tabs. */
export function textOf(blocks: readonly Block[]): string {
  const [first] = blocks;
  if (first === undefined) return '';
  return blocks.length === 1 ? textOfBlock(first) : blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  if (block.type === 'table') return block.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t')).join('\n');
  return block.number === undefined ? block.text : `${block.number} ${block.text}`.trimEnd();
}

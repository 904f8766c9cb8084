import type { Block, Cell, Row, Table } from '../model/document.js';
import type { CellRole, Field, Forms, ReadTable } from '../model/forms.js';
import type { Place } from '../model/place.js';
import { titleKey } from '../wording/fold.js';
import type { IndexedLabel, IndexedTable, SegmentKind, Span } from './document-index.js';
import type { SegmentWriter } from './segment-writer.js';

/** Longer answers are texts: their sentences are found one by one. */
const LONGEST_ANSWER = 60;
const LONGEST_LABEL = 60;

interface RowSpan extends Span {
  readonly section: number;
}

/** Writes paragraphs and nested tables of a cell as those of the body are written. */
type WriteBlocks = (blocks: readonly Block[], section: number) => void;

const isText = ({ text }: Cell): boolean => text.trim().length > LONGEST_ANSWER || /\n\s*\S/u.test(text.trim());

const kindOf = (role: CellRole | undefined): SegmentKind =>
  role === 'header' || role === 'title' ? 'header-cell' : 'cell';

const hasMore = ({ blocks }: Cell): boolean =>
  blocks.some((block) => block.type === 'table' || (block.figures?.length ?? 0) > 0);

/** A cell of a workbook has its text only: each line is a paragraph. */
const blocksOf = ({ blocks, text }: Cell, place: Place): readonly Block[] =>
  blocks.length > 0 ? blocks : text.split('\n').map((line) => ({ type: 'paragraph', text: line, place }));

/** Writes the cells of tables, and knows afterwards where each table and each answer stands. */
export class TableWriter {
  private readonly cells = new Map<Cell, Span>();
  private readonly rows = new Map<Row, RowSpan>();

  constructor(
    private readonly forms: Forms,
    private readonly out: SegmentWriter,
    private readonly writeBlocks: WriteBlocks,
  ) {}

  /** A table taken apart at headings inside of it is written piece by piece. */
  write(table: Table, section: number): void {
    table.rows.forEach((row, r) => {
      const first = this.out.length;
      const place = placeOf(table, row, r);
      for (const cell of row.cells)
        this.writeCell(cell, table.place.row === undefined ? { ...place, column: cell.column } : place, section);
      this.rows.set(row, { first, last: this.out.length, section });
    });
  }

  private writeCell(cell: Cell, place: Place, section: number): void {
    const first = this.out.length;
    const role = this.forms.roles.get(cell);
    if ((role === 'answer' && isText(cell)) || hasMore(cell)) this.writeBlocks(blocksOf(cell, place), section);
    else if (role === 'label') this.out.addLabel(cell.text, section, place);
    else this.out.add(kindOf(role), cell.text, section, place);
    this.cells.set(cell, { first, last: this.out.length });
  }

  /** The tables of the parts written, in reading order. */
  tables(): readonly IndexedTable[] {
    return this.forms.tables.flatMap((table) => this.indexed(table) ?? []).sort((a, b) => a.first - b.first);
  }

  private indexed(table: ReadTable): IndexedTable | null {
    const rows = table.source.flatMap((row) => this.rows.get(row) ?? []);
    const [any] = rows;
    if (any === undefined) return null;
    const isList = table.kind === 'list' && table.headerRows > 0;
    const { caption, headers, firstRow, place } = table;
    return {
      caption,
      captionKey: titleKey(caption),
      form: !isList,
      headers: isList ? headers : [],
      rows: table.rows,
      firstRow,
      section: any.section,
      place,
      first: Math.min(...rows.map(({ first }) => first)),
      last: Math.max(...rows.map(({ last }) => last)),
    };
  }

  /** Labels of forms over what answers them. A row of a list is no label, nor are pairs inside a cell: these are found in its text. */
  labels(): readonly IndexedLabel[] {
    return this.forms.fields
      .flatMap((field) => (field.how === 'cell' ? (this.labelled(field) ?? []) : []))
      .sort((a, b) => a.first - b.first);
  }

  private labelled({ label, cells, place }: Field): IndexedLabel | null {
    const answers = cells.flatMap((cell) =>
      this.forms.roles.get(cell) === 'answer' ? (this.cells.get(cell) ?? []) : [],
    );
    const [first] = answers;
    if (first === undefined || label === '' || label.length > LONGEST_LABEL) return null;
    const section = this.out.segments[first.first]?.section ?? -1;
    return {
      title: label,
      key: titleKey(label),
      section,
      place,
      first: first.first,
      last: Math.max(...answers.map(({ last }) => last)),
    };
  }
}

/** Rows of a piece of a table count from the table's own first row, which the cells' paragraphs know. */
function placeOf({ place }: Table, { cells }: Row, r: number): Place {
  if (place.row !== undefined) return place;
  for (const { blocks } of cells)
    for (const block of blocks) if (block.place.row !== undefined) return { ...place, row: block.place.row };
  return { ...place, row: r };
}

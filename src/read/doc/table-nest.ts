import type { Story } from '../docx/story.js';
import { newCell } from '../docx/table-draft.js';
import type { RowDefinition } from './row-definition.js';
import { layOutGrid } from './table-grid.js';

interface OpenTable {
  readonly definitions: (RowDefinition | null)[];
  inRow: boolean;
  inCell: boolean;
}

/** Tables inside one another are no deeper. */
const MOST_DEPTH = 32;

/** The tables around the present paragraph of a story: the file only says at each mark how deep it stands and what it ends. */
export class TableNest {
  readonly #open: OpenTable[] = [];
  readonly #story: Story;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Closes tables, or opens them, until so many are around. */
  goTo(depth: number): void {
    while (this.#open.length > depth) this.#closeTable();
    while (this.#open.length < Math.min(depth, MOST_DEPTH)) {
      this.openCell();
      this.#story.openTable();
      this.#open.push({ definitions: [], inRow: false, inCell: false });
    }
  }

  /** Makes sure that what comes next stands in a cell, where a table is around. */
  openCell(): void {
    const table = this.#open.at(-1);
    if (table === undefined || table.inCell) return;
    if (!table.inRow) this.#story.openRow();
    const cell = newCell();
    this.#story.row?.cells.push(cell);
    this.#story.enter(cell.blocks, false);
    table.inRow = true;
    table.inCell = true;
  }

  endCell(): void {
    const table = this.#open.at(-1);
    if (table?.inCell !== true) return;
    this.#story.leave();
    table.inCell = false;
  }

  endRow(definition: RowDefinition | null): void {
    this.endCell();
    const table = this.#open.at(-1);
    if (table?.inRow !== true) return;
    table.definitions.push(definition);
    table.inRow = false;
  }

  #closeTable(): void {
    this.endCell();
    const table = this.#open.pop();
    if (table !== undefined) layOutGrid(this.#story.table?.rows ?? [], table.definitions);
    this.#story.closeTable();
  }
}

import type { Block, Cell, Document, Table } from '../model/document.js';
import type { CellRole, Field, Forms, ReadTable } from '../model/forms.js';
import { aroundTable } from './captions.js';
import { continuationOf, partsNothing } from './continued.js';
import { lineFields } from './pairs.js';
import { listRoles } from './list-roles.js';
import { type FormReading, readForm } from './read-form.js';
import { finishList, type ListDraft, listFields } from './read-list.js';
import { readTable } from './read-table.js';

type Found = { readonly fields: readonly Field[] } | { readonly table: ReadTable | ListDraft };

const isDraft = (table: ReadTable | ListDraft): table is ListDraft => 'pieces' in table;

/** Reads the tables and labelled lines of one document from top to bottom. */
class FormsReader {
  private readonly found: Found[] = [];
  private readonly roles = new Map<Cell, CellRole>();
  /** The list that the last table ended with, while nothing parts it from the next table. */
  private open: ListDraft | null = null;

  constructor(private readonly blocks: readonly Block[]) {}

  readBlocks(): void {
    const { blocks } = this;
    blocks.forEach((block, at) => {
      if (block.type === 'table') this.readTable(block, blocks, at);
      else {
        if (!partsNothing(block)) this.open = null;
        if (block.role === undefined) this.found.push({ fields: lineFields(block.text, block.place) });
      }
    });
  }

  result(): Forms {
    const fields = this.found.flatMap((found) => {
      if ('fields' in found) return found.fields;
      return isDraft(found.table) ? listFields(found.table) : [];
    });
    const tables = this.found.flatMap((found) =>
      'table' in found ? [isDraft(found.table) ? finishList(found.table) : found.table] : [],
    );
    for (const found of this.found)
      if ('table' in found && isDraft(found.table)) this.takeRoles(listRoles(found.table, this.blocks));
    return { fields, tables, roles: this.roles };
  }

  private readTable(table: Table, blocks: readonly Block[], at: number): void {
    const more = this.open === null ? null : continuationOf(this.open, table);
    if (more !== null) {
      this.open?.pieces.push(more.piece);
      this.take(readForm(more.piece.grid, more.closing));
    } else {
      for (const { table: read, fields, roles } of readTable(table, aroundTable(blocks, at))) {
        this.take({ fields, roles });
        this.found.push({ table: read });
        this.open = isDraft(read) ? read : null;
      }
    }
    const open = this.open;
    for (const row of table.rows) for (const cell of row.cells) if (cell.blocks.length > 0) this.readNested(cell);
    this.open = open;
  }

  private take({ fields, roles }: Pick<FormReading, 'fields' | 'roles'>): void {
    this.found.push({ fields });
    this.takeRoles(roles);
  }

  private takeRoles(roles: FormReading['roles']): void {
    for (const [cell, role] of roles) this.roles.set(cell, role);
  }

  private readNested({ blocks }: Cell): void {
    blocks.forEach((block, at) => {
      if (block.type === 'table') this.readTable(block, blocks, at);
    });
  }
}

/** What the tables and labelled lines of a document say: fields, lists, and what each cell is there for. */
export function readForms({ blocks }: Document): Forms {
  const reader = new FormsReader(blocks);
  reader.readBlocks();
  return reader.result();
}

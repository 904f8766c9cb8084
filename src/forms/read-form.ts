import type { Cell } from '../model/document.js';
import type { CellRole, Field } from '../model/forms.js';
import type { Place } from '../model/place.js';
import { tidy } from '../wording/tidy.js';
import { asksAbove } from './asks-above.js';
import { kindOf } from './cell-kind.js';
import { type Grid, isBlankRow, type Spot, soleCell, spotsOf, textOf } from './grid.js';
import { labelText, noteBehind } from './label-text.js';
import { leansOf } from './leans.js';
import { cellPairs } from './pairs.js';
import { type Role, rolesOf } from './roles.js';
import { toField } from './to-field.js';

export interface FormReading {
  readonly fields: readonly Field[];
  readonly roles: readonly (readonly [Cell, CellRole])[];
  /** Share of the rows in which a cell surely asks. */
  readonly sureness: number;
}

/** A label whose value is still being gathered. */
interface Draft {
  readonly label: string;
  readonly group: string | null;
  readonly place: Place;
  readonly cells: Cell[];
  readonly note: string;
}

const LONGEST_ABOVE = 30;

/** Reads the rows of one form from top to bottom. */
class FormReader {
  private readonly found: (Draft | Field)[] = [];
  private readonly roleOf = new Map<Cell, Role | 'title'>();
  private readonly drafts = new Map<Cell, Draft>();
  /** By grid column: labels that had no value beside them. */
  private readonly waiting = new Map<number, Draft>();
  private readonly leans: ReadonlyMap<number, number>;
  private said = 0;
  private sure = 0;

  constructor(
    private readonly grid: Grid,
    rows: readonly number[],
  ) {
    this.leans = leansOf(grid, rows);
    for (let i = 0; i < rows.length; i++) {
      const r = rows[i] as number;
      if (isBlankRow(grid.rows[r])) continue;
      const below = rows[i + 1] === r + 1 ? r + 1 : null;
      if (this.readRow(r, below)) i++;
    }
  }

  result(): FormReading {
    const fields = this.found.map((found) =>
      'how' in found
        ? found
        : toField(
            found.label,
            found.cells.map(textOf).filter(Boolean).join('\n') || found.note,
            { how: 'cell', place: found.place, cells: found.cells },
            found.group,
          ),
    );
    const roles = [...this.roleOf].map(
      ([cell, role]) => [cell, role === 'label' || role === 'title' ? role : 'answer'] as const,
    );
    return { fields, roles, sureness: this.said === 0 ? 0 : this.sure / this.said };
  }

  /** Whether the row below was read with it. */
  private readRow(r: number, below: number | null): boolean {
    const sole = soleCell(this.grid, r);
    this.said++;
    if (sole !== null && !spotsOf(this.grid, r).some(({ cell, carried }) => cell === sole && carried))
      return this.readSole(sole, r, below);
    const spots = spotsOf(this.grid, r);
    if (below !== null && asksAbove(this.grid, r, below)) {
      this.readAbove(spots, r, below);
      return true;
    }
    this.readSpots(spots, r);
    return false;
  }

  private placeOf(cell: Cell, row: number): Place {
    const { place } = this.grid.table;
    return place.row === undefined ? { ...place, row, column: cell.column } : place;
  }

  private open(cell: Cell, row: number, group: string | null): Draft {
    const { text } = cell;
    const draft: Draft = {
      label: labelText(text),
      group,
      place: this.placeOf(cell, row),
      cells: [],
      note: noteBehind(text),
    };
    this.found.push(draft);
    this.drafts.set(cell, draft);
    this.roleOf.set(cell, 'label');
    return draft;
  }

  private readPairs(cell: Cell, row: number, group: string | null): void {
    this.found.push(...cellPairs(cell.text, cell, this.placeOf(cell, row), group));
  }

  /** A row of one cell: a label over its value, pairs or text, or a title of what follows. */
  private readSole(cell: Cell, r: number, below: number | null): boolean {
    const kind = kindOf(cell.text);
    const under = below === null ? null : soleCell(this.grid, below);
    const underKind = under === null ? null : kindOf(under.text);
    const answers = under !== null && underKind !== null && !['colon', 'word', 'short', 'pair'].includes(underKind);
    const asks =
      kind === 'colon' || ((kind === 'word' || kind === 'short') && answers && tidy(cell.text).length <= LONGEST_ABOVE);
    if (!asks) {
      this.roleOf.set(cell, below !== null && (kind === 'word' || kind === 'short') ? 'title' : 'answer');
      if (kind === 'pair') this.sure++;
      this.readPairs(cell, r, null);
      return false;
    }
    const draft = this.open(cell, r, null);
    this.sure++;
    if (under === null || !answers || under === cell) return false;
    draft.cells.push(under);
    this.roleOf.set(under, 'answer');
    this.readPairs(under, below ?? r, draft.label);
    return true;
  }

  private readAbove(spots: readonly Spot[], r: number, below: number): void {
    const answers = spotsOf(this.grid, below);
    this.sure++;
    for (const spot of spots) {
      const answer = answers.find(({ from, carried }) => from === spot.from && !carried);
      if (spot.carried) continue;
      if (spot.cell.rowSpan > 1 || answer === undefined) {
        this.roleOf.set(spot.cell, 'group');
        continue;
      }
      this.open(spot.cell, r, null).cells.push(answer.cell);
      this.roleOf.set(answer.cell, 'answer');
    }
  }

  /** Roles of the row's own cells; those that go on from above have theirs already and part them. */
  private assign(spots: readonly Spot[]): void {
    let stretch: Spot[] = [];
    let before: Role | null = null;
    const close = (): void => {
      rolesOf(stretch, before, ({ from }) => this.leans.get(from) ?? 0).forEach((role, i) => {
        const spot = stretch[i];
        if (spot !== undefined) this.roleOf.set(spot.cell, role);
      });
      stretch = [];
    };
    for (const spot of spots) {
      if (!spot.carried) stretch.push(spot);
      else {
        close();
        const role = this.roleOf.get(spot.cell);
        before = role === undefined || role === 'title' ? null : role;
      }
    }
    close();
  }

  private readSpots(spots: readonly Spot[], r: number): void {
    this.assign(spots);
    let current: Draft | null = null;
    let group: string | null = null;
    if (spots.some((spot) => this.isSure(spot))) this.sure++;
    for (const spot of spots) {
      const role = this.roleOf.get(spot.cell);
      if (role === 'group') {
        group = labelText(spot.text);
        current = null;
      } else if (role === 'label') {
        current = spot.carried ? (this.drafts.get(spot.cell) ?? null) : this.open(spot.cell, r, group);
      } else if (!spot.carried) {
        if (role === 'answer') this.answer(spot, current, r, group);
        else {
          this.readPairs(spot.cell, r, group);
          current = null;
        }
      } else current = null;
    }
    this.await(spots);
  }

  private isSure({ cell, carried, text }: Spot): boolean {
    const role = this.roleOf.get(cell);
    return !carried && (role === 'pair' || (role === 'label' && ['colon', 'word'].includes(kindOf(text))));
  }

  private answer(spot: Spot, current: Draft | null, r: number, group: string | null): void {
    const asked = current ?? this.waiting.get(spot.from) ?? null;
    if (asked !== null && (current !== null || spot.text !== '')) asked.cells.push(spot.cell);
    this.readPairs(spot.cell, r, asked?.label ?? group);
  }

  /** A label that another label follows may have its values below. */
  private await(spots: readonly Spot[]): void {
    for (const { cell, from, text, carried } of spots) {
      const draft = this.drafts.get(cell);
      if (carried) continue;
      if (draft !== undefined && draft.cells.length === 0) this.waiting.set(from, draft);
      else if (draft !== undefined || text === '') this.waiting.delete(from);
    }
  }
}

export const readForm = (grid: Grid, rows: readonly number[]): FormReading => new FormReader(grid, rows).result();

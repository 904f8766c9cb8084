import type { ReadTable } from '../../model/forms.js';
import type { Paper } from '../../model/paper.js';
import { fold } from '../../wording/fold.js';
import { type ColumnUnit, type Figure, ownMoney, readFigure } from './figure.js';
import { levelsOf } from './levels.js';
import { ownTexts } from './own-cells.js';

/** What a column of numbers holds. */
export type ColumnRole = 'amount' | 'price' | 'quantity' | 'share' | 'rate' | 'serial' | 'other';

export interface NumberColumn {
  readonly at: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly unit: ColumnUnit;
  /** One a row; null where the cell says no number. */
  readonly figures: readonly (Figure | null)[];
}

export type RowKind = 'item' | 'subtotal' | 'total' | 'heading';

export interface NumberRow {
  readonly kind: RowKind;
  /** 1-based depth of its number among the numbers of the table; 0: it has none. */
  readonly level: number;
  /** 其中：… is a part of the row above. */
  readonly isPart: boolean;
  readonly label: string;
}

/** A list with the numbers in its cells. */
export interface NumberTable {
  readonly paper: Paper;
  readonly table: ReadTable;
  readonly rows: readonly NumberRow[];
  readonly columns: readonly NumberColumn[];
}

const SERIAL = /^(?:序号|编号|项次|行号|no\.?|#|年份|年度|电话|邮编|代码|编码|文号|版本|页码|日期|时间)/iu;
const RATE = /费率|税率|折扣|系数|增长|利率/u;
const SHARE = /占比|比例|比重|百分比|%|权重|分值|得分|满分/u;
const PRICE = /单价|单台价|标准|均价|工资标准/u;
const QUANTITY = /数量|数目|工程量|工作量|人月|人天|人数|台数|套数|月数|月份|天数|次数|规模|工时|期限|时长/u;
const AMOUNT =
  /金额|合价|总价|总额|投资|概算|预算|估算|费用|经费|资金|报价|小计|合计|总计|造价|决算|结算|补贴|自筹|财政|拨款|年$|年度/u;
const SUBTOTAL = /小\s*计/u;
const PART = /^(?:其中|含|包括)[：:]?/u;
const LONGEST_LABEL = 40;

function roleOf(header: string): ColumnRole {
  const key = fold(header);
  if (SERIAL.test(key)) return 'serial';
  if (RATE.test(key)) return 'rate';
  if (SHARE.test(key)) return 'share';
  if (PRICE.test(key)) return 'price';
  if (AMOUNT.test(key)) return 'amount';
  return QUANTITY.test(key) ? 'quantity' : 'other';
}

const isMoney = (unit: string | null | undefined): unit is string => unit?.endsWith('元') === true && unit !== '美元';

/** The unit of a column: what its header says, what the table says, what all its cells with a unit say. */
function unitOf({ columnUnits, unit, rows }: ReadTable, at: number, role: ColumnRole): ColumnUnit {
  const own = columnUnits[at];
  if (isMoney(own)) return { money: own };
  if (role !== 'amount' && role !== 'price' && role !== 'other') return { money: null };
  const written = new Set(rows.flatMap((row) => ownMoney(row[at] ?? '') ?? []));
  const [only] = [...written];
  if (written.size === 1 && only !== undefined) return { money: isMoney(unit) && role !== 'other' ? unit : only };
  return { money: role !== 'other' && isMoney(unit) ? unit : null };
}

const isOneText = (row: readonly string[]): boolean =>
  row.length > 1 && row.every((text) => text === row[0]) && (row[0] ?? '') !== '';

const labelOf = (row: readonly string[]): string =>
  row
    .find((text) => /\p{L}/u.test(text) && !/^[一二三四五六七八九十]+$/u.test(text.trim()))
    ?.trim()
    .slice(0, LONGEST_LABEL) ?? '';

function rowsOf({ rows, totalRows }: ReadTable): readonly NumberRow[] {
  const totals = new Set(totalRows);
  const levels = levelsOf(rows);
  return rows.map((row, r) => {
    const label = labelOf(row);
    const sums = row.some((text) => text.length <= LONGEST_LABEL && SUBTOTAL.test(text));
    const kind = totals.has(r) ? (sums ? 'subtotal' : 'total') : isOneText(row) ? 'heading' : 'item';
    return { kind, level: levels[r] ?? 0, isPart: PART.test(label), label };
  });
}

/** Among points and shares words count nothing: 一票否决. */
const pointsIn = (text: string): string => (/\d/u.test(text.normalize('NFKC')) ? text : '');

/** More numbers than words. */
function isNumeric(figures: readonly (Figure | null)[], rows: readonly NumberRow[]): boolean {
  const own = figures.filter((_, r) => rows[r]?.kind !== 'heading');
  const numbers = own.filter((figure) => figure !== null && !figure.isNil).length;
  return numbers >= 1 && numbers > own.filter((figure) => figure === null).length;
}

const known = new WeakMap<Paper, readonly NumberTable[]>();

/** The lists of a paper that hold numbers, made once. What was recognised from pictures is left out: its digits may be wrong. */
export function numberTables(paper: Paper): readonly NumberTable[] {
  const made = known.get(paper) ?? readTables(paper);
  known.set(paper, made);
  return made;
}

function readTables(paper: Paper): readonly NumberTable[] {
  return paper.forms.tables.flatMap((table) => {
    const block = paper.document.blocks[table.place.block];
    if (table.kind !== 'list' || block?.type !== 'table' || block.confidence !== undefined) return [];
    const rows = rowsOf(table);
    const own = ownTexts(table);
    const columns = table.headers.flatMap((header, at): readonly NumberColumn[] => {
      const role = roleOf(header);
      const unit = unitOf(table, at, role);
      const figures = own.map((row) => readFigure(role === 'share' ? pointsIn(row[at] ?? '') : (row[at] ?? ''), unit));
      return isNumeric(figures, rows) ? [{ at, header, role, unit, figures }] : [];
    });
    return columns.length === 0 ? [] : [{ paper, table, rows, columns }];
  });
}

import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { paperByPaper } from '../check.js';
import { cellLocation, rowQuote, whatOf } from '../tables/describe.js';
import { showFigure } from '../tables/figure.js';
import { type NumberTable, numberTables } from '../tables/number-table.js';
import { type Mismatch, sumTable } from '../tables/sums.js';
import { slipBetween, slippedPart } from '../unit-slip.js';

/** The place to look at and the two values, where one number has slipped by a unit. */
function slipOf(
  table: NumberTable,
  { row, column, stated, reading }: Mismatch,
): { readonly row: number; readonly values: readonly string[] } | null {
  const show = (value: Mismatch['stated']): string => showFigure(value, column.unit);
  if (slipBetween(reading.sum, stated, reading.tolerance) !== null)
    return { row, values: [show(reading.sum), show(stated)] };
  const parts = reading.rows.map((r) => column.figures[r]?.value ?? stated.minus(stated));
  const slip = slippedPart(parts, stated, reading.tolerance);
  const at = slip === null ? undefined : reading.rows[slip.part];
  if (slip === null || at === undefined || table.rows[at] === undefined) return null;
  return { row: at, values: [show(parts[slip.part] ?? stated), show(slip.meant)] };
}

function toFinding(paper: Paper, table: NumberTable, mismatch: Mismatch): Finding {
  const { row, column, stated, reading, isRounding } = mismatch;
  const slip = isRounding ? null : slipOf(table, mismatch);
  const at = slip?.row ?? row;
  const where = { location: cellLocation(paper, table, at, column.at), quote: rowQuote(table, at) };
  const what = whatOf(table, at, column);
  if (slip !== null) return { code: 'unit-suspect', args: { what, values: slip.values }, ...where };
  const sums = { what, sum: showFigure(reading.sum, column.unit), stated: showFigure(stated, column.unit) };
  return isRounding
    ? {
        code: 'sum-mismatch',
        args: { ...sums, rounding: showFigure(reading.tolerance, column.unit) },
        severity: 'info',
        ...where,
      }
    : { code: 'sum-mismatch', args: sums, ...where };
}

/** Totals, subtotals and numbered groups of tables add up. */
export const tableSums = paperByPaper((paper) => {
  const summed = numberTables(paper).map((table) => ({ table, ...sumTable(table) }));
  return {
    compared: summed.reduce((sum, { compared }) => sum + compared, 0),
    findings: summed.flatMap(({ table, mismatches }) =>
      mismatches.map((mismatch) => toFinding(paper, table, mismatch)),
    ),
  };
});

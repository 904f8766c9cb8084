import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { paperByPaper } from '../check.js';
import { cellLocation, rowQuote, whatOf } from '../tables/describe.js';
import { showFigure } from '../tables/figure.js';
import { type NumberTable, numberTables } from '../tables/number-table.js';
import { multiplyTable, type WrongProduct } from '../tables/products.js';
import { slipBetween } from '../unit-slip.js';

function toFinding(paper: Paper, table: NumberTable, wrong: WrongProduct): Finding {
  const { row, amount, product, stated, tolerance, isRounding } = wrong;
  const show = (value: typeof stated): string => showFigure(value, amount.unit);
  const where = { location: cellLocation(paper, table, row, amount.at), quote: rowQuote(table, row) };
  const what = whatOf(table, row, amount);
  if (!isRounding && slipBetween(product, stated, tolerance) !== null)
    return { code: 'unit-suspect', args: { what, values: [show(product), show(stated)] }, ...where };
  const args = { what, sum: show(product), stated: show(stated), by: 'product' as const };
  return isRounding
    ? { code: 'sum-mismatch', args: { ...args, rounding: show(tolerance) }, severity: 'info', ...where }
    : { code: 'sum-mismatch', args, ...where };
}

/** Price times quantity is the amount, row by row. */
export const tableProducts = paperByPaper((paper) => {
  const multiplied = numberTables(paper).map((table) => ({ table, ...multiplyTable(table) }));
  return {
    compared: multiplied.reduce((sum, { compared }) => sum + compared, 0),
    findings: multiplied.flatMap(({ table, wrong }) => wrong.map((each) => toFinding(paper, table, each))),
  };
});

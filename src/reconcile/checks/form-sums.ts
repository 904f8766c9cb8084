import { Decimal } from 'decimal.js';
import type { Finding } from '../../model/finding.js';
import type { Field } from '../../model/forms.js';
import type { Paper } from '../../model/paper.js';
import { labelKey } from '../../wording/label-key.js';
import { paperByPaper } from '../check.js';
import { locate, quoteOf } from '../locate.js';
import { type Figure, readFigure, showFigure } from '../tables/figure.js';
import { slipBetween } from '../unit-slip.js';

const TOTAL =
  /^(?:项目)?(?:总投资|投资总额|总投资额|资金总额|总费用|费用合计|费用总计|总费用支出|总支出|合计|总计|总额|总预算|预算总额)$/u;
const SOURCE =
  /^(?:其中)?(?:申请)?(?:中央|省级?|市级?|区级?|县级?|地方|本级|上级|单位|其他|企业|银行)?(?:财政|自筹|补助|拨款|配套|其他|专项|贷款|筹措)(?:性)?(?:资金|投资|拨款|补助|补贴|款)?$/u;
const LEAST = 2;

interface Stated {
  readonly field: Field;
  readonly figure: Figure;
}

function statedIn(fields: readonly Field[]): readonly Stated[] {
  const units = new Set(fields.flatMap(({ unit }) => (unit?.endsWith('元') ? [unit] : [])));
  const [shared = null] = units.size === 1 ? [...units] : [];
  return fields.flatMap((field) => {
    const figure = readFigure(field.value, { money: field.unit?.endsWith('元') ? field.unit : shared });
    return figure === null || figure.isNil ? [] : [{ field, figure }];
  });
}

/** The fields of one form: a sum, and the parts that must make it. */
function partsOf(fields: readonly Field[]): { readonly total: Stated; readonly parts: readonly Stated[] } | null {
  const stated = statedIn(fields);
  const totals = stated.filter(({ field }) => TOTAL.test(labelKey(field.label)));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return null;
  const others = stated.filter((each) => each !== total);
  const sources = others.filter(({ field }) => SOURCE.test(labelKey(field.label)));
  if (sources.length >= LEAST) return { total, parts: sources };
  // A form that holds nothing but amounts and their sum.
  const isAll = others.length === fields.length - 1 && others.length > LEAST && total.field === fields.at(-1);
  return isAll ? { total, parts: others } : null;
}

function toFinding(paper: Paper, total: Stated, sum: Decimal): Finding {
  const { field, figure } = total;
  const unit = { money: field.unit?.endsWith('元') ? field.unit : null };
  const where = { location: locate(paper, field.place), quote: quoteOf(`${field.label}：${field.value}`) };
  const [made, stated] = [showFigure(sum, unit), showFigure(figure.value, unit)];
  return slipBetween(sum, figure.value) === null
    ? { code: 'sum-mismatch', args: { what: field.label, sum: made, stated, by: 'parts' }, ...where }
    : { code: 'unit-suspect', args: { what: field.label, values: [made, stated] }, ...where };
}

/** In forms: where the money comes from makes the total; amounts that fill a form make its sum. */
export const formSums = paperByPaper((paper) => {
  const byBlock = new Map<number, Field[]>();
  for (const field of paper.forms.fields)
    if (field.how === 'cell' && paper.document.blocks[field.place.block]?.confidence === undefined)
      byBlock.set(field.place.block, [...(byBlock.get(field.place.block) ?? []), field]);
  const forms = [...byBlock.values()].flatMap((fields) => partsOf(fields) ?? []);
  return {
    compared: forms.length,
    findings: forms.flatMap(({ total, parts }) => {
      const sum = Decimal.sum(...parts.map(({ figure }) => figure.value));
      const rounding = [total, ...parts].reduce(
        (most, { figure }) => most.plus(figure.half.lessThan(0.5) ? figure.half : 0),
        new Decimal(0),
      );
      return sum.minus(total.figure.value).abs().lessThanOrEqualTo(rounding) ? [] : [toFinding(paper, total, sum)];
    }),
  };
});

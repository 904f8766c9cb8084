import { Decimal } from 'decimal.js';
import type { FoundValue } from '../../model/filling.js';
import { at, type Comparison, decimal, numberAt, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import type { Complaint, Keyword } from '../keyword.js';
import { isTrue, OPERATORS, type Operator } from '../operators.js';

interface Compare extends Comparison {
  readonly left: string;
  readonly op: Operator;
  /** Another value, or a number. */
  readonly right?: string;
  readonly value?: string;
  readonly leftTitle: string;
  readonly rightTitle?: string;
  /** What is counted; amounts are in 万元. */
  readonly unit?: string;
  /** Largest difference that is rounding. */
  readonly tolerance?: string;
}

const MONEY = '万元';

/** Without a unit: a number of things where a number is compared with, money where another value is. */
function broken(setting: Compare, left: FoundValue, limit: string): Complaint {
  const { op, leftTitle, rightTitle, right } = setting;
  const unit = setting.unit ?? (right === undefined ? '' : MONEY);
  const [actual, bound] = [`${left.value}${unit}`, `${limit}${unit}`];
  if (op === '==') {
    const values = [`${leftTitle} ${actual}`, `${rightTitle ?? ''} ${bound}`.trim()];
    return { code: 'values-disagree', args: { field: leftTitle, values }, ...at(left) };
  }
  const isCount = unit === '';
  const args = { what: leftTitle, actual: Number(left.value), limit: Number(limit) };
  if (op === '>=' || op === '>') return { code: 'count-too-low', args, ...at(left) };
  if (isCount) return { code: 'count-too-high', args, ...at(left) };
  const named = op === '<' ? `${bound}（不含）` : bound;
  return { code: 'threshold-exceeded', args: { what: leftTitle, actual, limit: named }, ...at(left) };
}

/** A value is not above, below or other than another one or a number. Decimals, never floats. */
export const compare: Keyword<Compare> = {
  name: 'compare',
  setting: {
    ...settingOf(['left', 'op', 'leftTitle', 'whenMissing'], {
      left: text,
      op: { enum: OPERATORS },
      right: text,
      value: decimal,
      leftTitle: text,
      rightTitle: text,
      unit: text,
      tolerance: decimal,
    }),
    oneOf: [{ required: ['right'] }, { required: ['value'] }],
  },
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { values = {} } = filling;
      const { op, right, value, tolerance = '0' } = setting;
      const left = numberAt(values, setting.left);
      const limit = right === undefined ? value : numberAt(values, right)?.value;
      if (left === undefined || limit === undefined) return unknown('amount', setting);
      const isKept = isTrue(new Decimal(left.value), op, new Decimal(limit), new Decimal(tolerance));
      return isKept ? [] : [broken(setting, left, limit)];
    });
  },
};

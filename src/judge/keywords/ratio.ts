import { Decimal } from 'decimal.js';
import { at, type Comparison, decimal, numberAt, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import type { Keyword } from '../keyword.js';
import { isTrue, OPERATORS, type Operator } from '../operators.js';

interface Ratio extends Comparison {
  /** What is divided, its sign left out: less money is a change as well. */
  readonly left: string;
  readonly right: string;
  readonly leftTitle: string;
  readonly rightTitle: string;
  readonly op: Operator;
  /** 0.15 is 15%. */
  readonly value: string;
}

const ZERO = new Decimal(0);
const percent = (ratio: Decimal, places: number): string => `${ratio.times(100).toDecimalPlaces(places).toFixed()}%`;

/** To two decimals, and to as many more as tell it from the limit: 15.001% is more than 15%. */
function percentBeside(ratio: Decimal, limit: Decimal): string {
  const places = [2, 4, 6, 8].find((count) => percent(ratio, count) !== percent(limit, count)) ?? 2;
  return percent(ratio, places);
}

/** One value is not too large a part of another. */
export const ratio: Keyword<Ratio> = {
  name: 'ratio',
  setting: settingOf(['left', 'right', 'leftTitle', 'rightTitle', 'op', 'value', 'whenMissing'], {
    left: text,
    right: text,
    leftTitle: text,
    rightTitle: text,
    op: { enum: OPERATORS },
    value: decimal,
  }),
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { values = {} } = filling;
      const { op, leftTitle, rightTitle } = setting;
      const [left, right] = [numberAt(values, setting.left), numberAt(values, setting.right)];
      if (left === undefined || right === undefined || new Decimal(right.value).isZero())
        return unknown('amount', setting);
      const limit = new Decimal(setting.value);
      const [part, whole] = [new Decimal(left.value).abs(), new Decimal(right.value).abs()];
      if (isTrue(part, op, whole.times(limit), ZERO)) return [];
      const args = {
        what: `${leftTitle}占${rightTitle}的比例`,
        actual: percentBeside(part.div(whole), limit),
        limit: percent(limit, 2),
      };
      return [{ code: 'threshold-exceeded', args, ...at(left) }];
    });
  },
};

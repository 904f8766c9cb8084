import { Decimal } from 'decimal.js';
import { AMOUNT_PATTERN, readAmount } from './read-amount.js';

/** An amount found in a folded text. */
export interface WrittenAmount {
  readonly yuan: Decimal;
  /** As written, folded. */
  readonly text: string;
  readonly at: number;
  /** In words: 壹佰万元整. */
  readonly inWords: boolean;
  /** 万元, 元 … */
  readonly unit: string;
  /** Half of what one of the last digit shown is worth, in 元: what rounding may have taken. */
  readonly halfDigit: Decimal;
}

const ANY = new RegExp(`(?<![\\d.,])${AMOUNT_PATTERN}`, 'gu');
/** An amount names its unit. */
const HOLDS_UNIT = /[元圆万亿¥￥]/u;
const UNIT = /(亿元|千万元|百万元|十万元|万元|千元|元|圆|亿|万)$/u;
const WORTH: Readonly<Record<string, number>> = {
  亿元: 1e8,
  亿: 1e8,
  千万元: 1e7,
  百万元: 1e6,
  十万元: 1e5,
  万元: 1e4,
  万: 1e4,
  千元: 1e3,
};
const IN_WORDS = /[壹贰叁肆伍陆柒捌玖拾佰仟零]/u;

/** What one of a unit is worth in 元; of no unit known, one. */
export const worthOf = (unit: string | null): number => WORTH[unit ?? ''] ?? 1;

/** Half of the last digit that a figure shows, in its unit: 12.50 → 0.005. */
export function halfDigitOf(figure: string): Decimal {
  const decimals = /\.(\d+)/u.exec(figure)?.[1]?.length ?? 0;
  return new Decimal(10).pow(-decimals).div(2);
}

/** Every amount of a folded text that carries its unit, in reading order; of a range both ends. */
export function amountsIn(folded: string): readonly WrittenAmount[] {
  if (!HOLDS_UNIT.test(folded)) return [];
  return [...folded.matchAll(ANY)].flatMap((found) => {
    const text = found[0].trim();
    const wan = readAmount(text);
    if (wan === null) return [];
    const inWords = IN_WORDS.test(text);
    const unit = inWords ? '元' : (UNIT.exec(text)?.[1] ?? '元');
    return [
      {
        yuan: new Decimal(wan).times(10_000),
        text,
        at: found.index,
        inWords,
        unit,
        halfDigit: inWords ? new Decimal(0) : halfDigitOf(text).times(worthOf(unit)),
      },
    ];
  });
}

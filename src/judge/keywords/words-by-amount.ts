import { Decimal } from 'decimal.js';
import { fold } from '../../wording/fold.js';
import { at, type Comparison, decimal, names, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import type { Keyword } from '../keyword.js';

interface WordsByAmount extends Comparison {
  /** The amount that decides, in 万元. */
  readonly amount: string;
  readonly title: string;
  readonly limit: string;
  /** Words of which one must stand in the paper where the amount is at most the limit, and where it is above. */
  readonly atMost: readonly string[];
  readonly above: readonly string[];
}

/** What a paper must say hangs on an amount: to whom it is addressed, what it asks for. */
export const wordsByAmount: Keyword<WordsByAmount> = {
  name: 'wordsByAmount',
  setting: settingOf(['amount', 'title', 'limit', 'atMost', 'above', 'whenMissing'], {
    amount: text,
    title: text,
    limit: decimal,
    atMost: names,
    above: names,
  }),
  check(setting, filling) {
    const amount = filling.values?.[setting.amount];
    if (amount === undefined) return unknown('amount', setting);
    return unlessExcused(setting, filling, () => {
      const wanted = new Decimal(amount.value).lessThanOrEqualTo(setting.limit) ? setting.atMost : setting.above;
      if (wanted.some((word) => filling.key.includes(fold(word)))) return [];
      const [first = ''] = wanted;
      return [{ code: 'statement-missing', args: { missing: [first] }, ...at(amount), location: filling.location }];
    });
  },
};

import type { FoundValue } from '../../model/filling.js';
import { at, type Comparison, names, settingOf, unknown, unlessExcused } from '../comparison.js';
import { dateAt, isNotAfter } from '../dates.js';
import type { Keyword } from '../keyword.js';

interface Order extends Comparison {
  /** Names of dates, first to last. */
  readonly dates: readonly string[];
  /** What they are called in words. */
  readonly titles: readonly string[];
}

interface Titled {
  readonly title: string;
  readonly date: FoundValue;
}

/** Dates follow each other; the same day will do, and one that is missing is passed over. */
export const order: Keyword<Order> = {
  name: 'order',
  setting: settingOf(['dates', 'titles', 'whenMissing'], {
    dates: { ...names, minItems: 2 },
    titles: { ...names, minItems: 2 },
  }),
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { values = {} } = filling;
      const { dates, titles } = setting;
      const found = dates.flatMap((name, i): readonly Titled[] => {
        const date = dateAt(values, name);
        return date === undefined ? [] : [{ title: titles[i] ?? name, date }];
      });
      const missing = setting.whenMissing === 'undetermined' && found.length < dates.length;
      const pairs = found.slice(1).map((later, i) => [found[i] as Titled, later] as const);
      const wrong = pairs.find(([a, b]) => isNotAfter(a.date.value, b.date.value) === false);
      if (wrong === undefined) return pairs.length === 0 || missing ? unknown('date', setting) : [];
      const [earlier, later] = wrong;
      const args = {
        earlier: earlier.title,
        earlierDate: earlier.date.value,
        later: later.title,
        laterDate: later.date.value,
      };
      return [{ code: 'date-order', args, ...at(earlier.date) }];
    });
  },
};

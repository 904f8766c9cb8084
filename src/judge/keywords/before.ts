import { at, type Comparison, oneOrMore, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import { earliest, isNotAfter, latest } from '../dates.js';
import type { Keyword } from '../keyword.js';

interface Before extends Comparison {
  /** Of several dates the last counts as the earlier one, and the first as the later one. */
  readonly earlier: string | readonly string[];
  readonly later: string | readonly string[];
  /** What the two dates are called in words. */
  readonly earlierTitle: string;
  readonly laterTitle: string;
  /** The same day will do. */
  readonly inclusive: boolean;
}

/** One date is not after another. A missing date never makes it unmet. */
export const before: Keyword<Before> = {
  name: 'before',
  setting: settingOf(['earlier', 'later', 'earlierTitle', 'laterTitle', 'inclusive', 'whenMissing'], {
    earlier: oneOrMore,
    later: oneOrMore,
    earlierTitle: text,
    laterTitle: text,
    inclusive: { type: 'boolean' },
  }),
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { values = {} } = filling;
      const [a, b] = [latest(values, setting.earlier), earliest(values, setting.later)];
      if (a === null || b === null) return unknown('date', setting);
      const isBefore = isNotAfter(a.value, b.value, setting.inclusive);
      if (isBefore === null) return unknown('date', setting);
      if (isBefore) return [];
      const { earlierTitle, laterTitle } = setting;
      return [
        {
          code: 'date-order',
          args: { earlier: earlierTitle, earlierDate: a.value, later: laterTitle, laterDate: b.value },
          ...at(a),
        },
      ];
    });
  },
};

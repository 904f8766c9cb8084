import { isCivilDate } from '../../calendar/civil-date.js';
import type { FoundValue } from '../../model/filling.js';
import { at, type Comparison, oneOrMore, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import { dateAt, latest } from '../dates.js';
import type { Complaint, Keyword } from '../keyword.js';
import { inWords, isWithin, lastDay, lengthInWords, type Metric, type TimeSpan } from '../spans.js';

interface Duration extends Comparison {
  /**
   * Months and years are those of the calendar: 11-30 and 3 months are 02-28. Of working days the first day does not
   * count and the last does.
   */
  readonly metric: Metric;
  /** Of several dates, the last that is known. */
  readonly from: string | readonly string[];
  readonly to: string;
  readonly fromTitle: string;
  readonly toTitle: string;
  readonly min?: number;
  readonly max?: number;
  /** Exactly so long will do (it does unless said otherwise). */
  readonly inclusive?: boolean;
}

function broken(setting: Duration, span: TimeSpan, to: FoundValue): Complaint {
  const { metric, min, max, fromTitle, toTitle } = setting;
  const limit = min === undefined && max !== undefined ? lastDay(span, max) : null;
  if (limit !== null) return { code: 'deadline-missed', args: { what: toTitle, actual: to.value, limit }, ...at(to) };
  const bound = (count: number | undefined): string | null => (count === undefined ? null : inWords(count, metric));
  const what = `${fromTitle}至${toTitle}`;
  return {
    code: 'duration-out-of-range',
    args: { what, actual: lengthInWords(span), min: bound(min), max: bound(max) },
    ...at(to),
  };
}

/** Two dates are far enough apart, or not too far. */
export const duration: Keyword<Duration> = {
  name: 'duration',
  setting: {
    ...settingOf(['metric', 'from', 'to', 'fromTitle', 'toTitle', 'whenMissing'], {
      metric: { enum: ['days', 'workingDays', 'months', 'years'] },
      from: oneOrMore,
      to: text,
      fromTitle: text,
      toTitle: text,
      min: { type: 'integer', minimum: 0 },
      max: { type: 'integer', minimum: 0 },
      inclusive: { type: 'boolean' },
    }),
    anyOf: [{ required: ['min'] }, { required: ['max'] }],
  },
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { values = {}, calendars = [] } = filling;
      const { metric, min, max, inclusive = true } = setting;
      const [from, to] = [latest(values, setting.from), dateAt(values, setting.to)];
      if (from === null || to === undefined) return unknown('date', setting);
      const span = { from: from.value, to: to.value, metric, calendars };
      const kept = [
        min === undefined ? true : isWithin(span, 'min', min, inclusive),
        max === undefined ? true : isWithin(span, 'max', max, inclusive),
      ];
      if (kept.includes(false)) return [broken(setting, span, to)];
      if (!kept.includes(null)) return [];
      const isToTheDay = isCivilDate(from.value) && isCivilDate(to.value);
      return metric === 'workingDays' && isToTheDay ? [{ reason: 'calendar-unknown' }] : unknown('date', setting);
    });
  },
};

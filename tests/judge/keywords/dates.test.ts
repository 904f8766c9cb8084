import { describe, expect, it } from 'vitest';
import { loadCalendars } from '../../../src/regulation/load-calendars.js';
import { complaintsOf, outcomeOf } from '../compare-values.js';

const skip = { whenMissing: 'skip' } as const;
const ask = { whenMissing: 'undetermined' } as const;

describe('before', () => {
  const before = {
    earlier: 'a',
    later: 'b',
    earlierTitle: '审核意见日期',
    laterTitle: '招标公告日期',
    inclusive: true,
    ...skip,
  };

  it.each([
    ['2025-04-30', '2025-05-01', true, 'met'],
    ['2025-05-01', '2025-05-01', true, 'met'],
    ['2025-05-01', '2025-05-01', false, 'date-order'],
    ['2025-04-30', '2025-05-01', false, 'met'],
    ['2025-05-02', '2025-05-01', true, 'date-order'],
    // A month is some day of it: broken only where no day would do.
    ['2025-04', '2025-05-01', true, 'met'],
    ['2025-05', '2025-05-01', true, 'nothing-to-compare'],
    ['2025-05', '2025-05-31', true, 'met'],
    ['2025-06', '2025-05-31', true, 'date-order'],
    ['2025-05-10', '2025-05', true, 'nothing-to-compare'],
    ['2025-06-01', '2025-05', true, 'date-order'],
    ['2025', '2025-12-31', true, 'met'],
    ['2025', '2024-12-31', true, 'date-order'],
    [undefined, '2025-05-01', true, 'nothing-to-compare'],
    ['2025-05-01', undefined, true, 'nothing-to-compare'],
  ])('%s before %s, same day %s: %s', (a, b, inclusive, expected) => {
    expect(outcomeOf({ before: { ...before, inclusive } }, { values: { a, b } })).toBe(expected);
  });

  it('asks for what is missing where the pack says so', () => {
    expect(outcomeOf({ before: { ...before, ...ask } }, { values: { a: '2025-05-01' } })).toBe('date-unknown');
    expect(outcomeOf({ before: { ...before, ...ask } }, { values: { a: '2025-05', b: '2025-05-01' } })).toBe(
      'date-unknown',
    );
  });

  it('takes the last of several earlier dates and the first of several later ones', () => {
    const several = { ...before, earlier: ['a', 'c'], later: ['b', 'd'] };
    const check = (values: Record<string, string>): string => outcomeOf({ before: several }, { values });
    expect(check({ a: '2025-01-01', c: '2025-03-01', b: '2025-02-01', d: '2025-04-01' })).toBe('date-order');
    expect(check({ a: '2025-01-01', b: '2025-02-01', d: '2025-01-01' })).toBe('met');
    expect(check({ a: '2025-01-01', b: '2025-02-01', d: '2024-12-31' })).toBe('date-order');
    expect(check({ c: '2025-01-31', d: '2025-02-01' })).toBe('met');
    expect(check({ b: '2025-02-01' })).toBe('nothing-to-compare');
  });

  it('names both dates and points to the earlier one', () => {
    expect(complaintsOf({ before }, { values: { a: '2025-05-02', b: '2025-05-01' } })).toEqual([
      {
        code: 'date-order',
        args: { earlier: '审核意见日期', earlierDate: '2025-05-02', later: '招标公告日期', laterDate: '2025-05-01' },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });
});

describe('order', () => {
  const order = { dates: ['a', 'b', 'c'], titles: ['规划', '审核', '验收'], ...skip };

  it.each([
    ['2024-10-15', '2025-10-30', '2026-07-16', 'met'],
    ['2025-10-30', '2025-10-30', '2025-10-30', 'met'],
    ['2025-10-31', '2025-10-30', '2026-07-16', 'date-order'],
    ['2024-10-15', '2026-07-17', '2026-07-16', 'date-order'],
    ['2026-07-17', undefined, '2026-07-16', 'date-order'],
    ['2024-10-15', undefined, '2026-07-16', 'met'],
    [undefined, undefined, '2026-07-16', 'nothing-to-compare'],
    ['2025-10', '2025-10-01', '2026-07-16', 'met'],
  ])('%s, %s, %s: %s', (a, b, c, expected) => {
    expect(outcomeOf({ order }, { values: { a, b, c } })).toBe(expected);
  });

  it('leaves the question open where a date is missing and the pack asks for it', () => {
    const open = { ...order, ...ask };
    expect(outcomeOf({ order: open }, { values: { a: '2024-10-15', c: '2026-07-16' } })).toBe('date-unknown');
    expect(outcomeOf({ order: open }, { values: { a: '2026-10-15', c: '2026-07-16' } })).toBe('date-order');
  });

  it('names the first two that are the wrong way round', () => {
    expect(complaintsOf({ order }, { values: { a: '2024-10-15', b: '2026-07-17', c: '2026-07-16' } })).toEqual([
      {
        code: 'date-order',
        args: { earlier: '审核', earlierDate: '2026-07-17', later: '验收', laterDate: '2026-07-16' },
        location: { file: 'b.docx' },
        quote: 'b',
      },
    ]);
  });
});

describe('inMonth', () => {
  const inMonth = { field: 'a', title: '申报日期', month: 9, ...ask };

  it.each([
    ['2025-09-01', 'met'],
    ['2025-09-30', 'met'],
    ['2024-09-18', 'met'],
    ['2025-09', 'met'],
    ['2025-08-31', 'field-malformed'],
    ['2025-10-01', 'field-malformed'],
    ['2025-10', 'field-malformed'],
    ['2025', 'date-unknown'],
    [undefined, 'date-unknown'],
  ])('%s: %s', (a, expected) => {
    expect(outcomeOf({ inMonth }, { values: { a } })).toBe(expected);
  });

  it('says which month was expected', () => {
    expect(complaintsOf({ inMonth }, { values: { a: '2025-10-16' } })).toEqual([
      {
        code: 'field-malformed',
        args: { field: '申报日期', value: '2025-10-16', expected: '9月' },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });
});

describe('notAfter', () => {
  const ofYear = { field: 'a', title: '报送日期', limit: { monthDay: '08-31', yearOf: 'plan', plus: -1 }, ...ask };

  it.each([
    ['2025-08-31', '2026', 'met'],
    ['2025-09-01', '2026', 'deadline-missed'],
    ['2025-09-01', '2027', 'met'],
    ['2025-08', '2026', 'met'],
    ['2025', '2026', 'date-unknown'],
    ['2025-08-31', '2026-12-31', 'met'],
    [undefined, '2026', 'date-unknown'],
    ['2025-08-31', undefined, 'date-unknown'],
  ])('%s for %s: %s', (a, plan, expected) => {
    expect(outcomeOf({ notAfter: ofYear }, { values: { a, plan } })).toBe(expected);
  });

  it.each([
    ['2025-08-31', 'met'],
    ['2025-09-01', 'date-unknown'],
  ])('without the year of the plan, the next may be meant: %s: %s', (a, expected) => {
    const next = { ...ofYear, limit: { ...ofYear.limit, orNext: true } };
    expect(outcomeOf({ notAfter: next }, { values: { a } })).toBe(expected);
  });

  it('takes another date as the limit, and the day itself only where it counts', () => {
    const ofDate = { field: 'a', title: '开工日期', limit: { event: 'b', title: '有效期' }, ...skip };
    const check = (a: string, inclusive?: boolean): string =>
      outcomeOf(
        { notAfter: { ...ofDate, ...(inclusive === undefined ? {} : { inclusive }) } },
        { values: { a, b: '2026-06-30' } },
      );
    expect([check('2026-06-30'), check('2026-07-01'), check('2026-06-30', false), check('2026-06-29', false)]).toEqual([
      'met',
      'deadline-missed',
      'deadline-missed',
      'met',
    ]);
  });

  it('names the limit', () => {
    expect(complaintsOf({ notAfter: ofYear }, { values: { a: '2025-09-05', plan: '2026' } })).toEqual([
      {
        code: 'deadline-missed',
        args: { what: '报送日期', actual: '2025-09-05', limit: '2025-08-31' },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });
});

describe('yearAfter', () => {
  const yearAfter = { year: 'plan', of: 'a', plus: 1, title: '计划年度' };
  const later = { ...yearAfter, plus: 2, orLater: true, whenAfter: '08-31' };

  it.each([
    ['2026', '2025-10-15', 'met'],
    ['2025', '2025-10-15', 'field-malformed'],
    ['2027', '2025-10-15', 'field-malformed'],
    ['2026', '2025-10', 'met'],
    [undefined, '2025-10-15', 'nothing-to-compare'],
    ['2026', undefined, 'nothing-to-compare'],
  ])('the year after: %s for %s: %s', (plan, a, expected) => {
    expect(outcomeOf({ yearAfter }, { values: { plan, a } })).toBe(expected);
  });

  it.each([
    ['2027', '2025-09-01', 'met'],
    ['2028', '2025-09-01', 'met'],
    ['2026', '2025-09-01', 'field-malformed'],
    ['2026', '2025-08-31', 'nothing-to-compare'],
    ['2026', '2025-08', 'nothing-to-compare'],
    ['2026', '2025', 'nothing-to-compare'],
  ])('two years after or later, past the end of August: %s for %s: %s', (plan, a, expected) => {
    expect(outcomeOf({ yearAfter: later }, { values: { plan, a } })).toBe(expected);
  });
});

describe('duration', () => {
  const base = { from: ['a'], to: 'b', fromTitle: '完工日期', toTitle: '验收日期', ...ask };
  const check = (setting: object, a: string | undefined, b: string | undefined): string =>
    outcomeOf({ duration: { ...base, ...setting } }, { values: { a, b }, calendars: loadCalendars('schemas/any') });

  it.each([
    [{ metric: 'months', max: 3 }, '2025-01-10', '2025-04-10', 'met'],
    [{ metric: 'months', max: 3 }, '2025-01-10', '2025-04-11', 'deadline-missed'],
    [{ metric: 'months', max: 3, inclusive: false }, '2025-01-10', '2025-04-10', 'deadline-missed'],
    [{ metric: 'months', max: 3, inclusive: false }, '2025-01-10', '2025-04-09', 'met'],
    [{ metric: 'months', max: 3 }, '2025-11-30', '2026-02-28', 'met'],
    [{ metric: 'months', max: 3 }, '2025-11-30', '2026-03-01', 'deadline-missed'],
    [{ metric: 'months', max: 6 }, '2025-08-31', '2026-02-28', 'met'],
    [{ metric: 'months', max: 6 }, '2025-08-31', '2026-03-01', 'deadline-missed'],
    [{ metric: 'months', max: 3 }, '2025-04-10', '2025-01-10', 'met'],
    [{ metric: 'months', min: 3, max: 6 }, '2026-05-11', '2026-08-10', 'duration-out-of-range'],
    [{ metric: 'months', min: 3, max: 6 }, '2026-05-11', '2026-08-11', 'met'],
    [{ metric: 'months', min: 3, max: 6 }, '2026-05-11', '2026-11-11', 'met'],
    [{ metric: 'months', min: 3, max: 6 }, '2026-05-11', '2026-11-12', 'duration-out-of-range'],
    [{ metric: 'months', min: 12, max: 24 }, '2024-06-15', '2025-06-14', 'duration-out-of-range'],
    [{ metric: 'months', min: 12, max: 24 }, '2024-06-15', '2025-06-15', 'met'],
    [{ metric: 'months', min: 12, max: 24 }, '2024-06-15', '2026-06-15', 'met'],
    [{ metric: 'months', min: 12, max: 24 }, '2024-06-15', '2026-06-16', 'duration-out-of-range'],
    [{ metric: 'years', min: 3 }, '2022-05-20', '2025-05-19', 'duration-out-of-range'],
    [{ metric: 'years', min: 3 }, '2022-05-20', '2025-05-20', 'met'],
    [{ metric: 'years', min: 3 }, '2024-02-29', '2027-02-28', 'met'],
    [{ metric: 'days', max: 30 }, '2025-03-01', '2025-03-31', 'met'],
    [{ metric: 'days', max: 30 }, '2025-03-01', '2025-04-01', 'deadline-missed'],
    [{ metric: 'days', min: 30 }, '2025-10-01', '2025-10-31', 'met'],
    [{ metric: 'days', min: 30 }, '2025-10-02', '2025-10-31', 'duration-out-of-range'],
    [{ metric: 'workingDays', max: 5 }, '2025-09-29', '2025-10-13', 'met'],
    [{ metric: 'workingDays', max: 5 }, '2025-09-29', '2025-10-14', 'deadline-missed'],
    [{ metric: 'workingDays', max: 5, inclusive: false }, '2025-09-29', '2025-10-13', 'deadline-missed'],
    [{ metric: 'workingDays', max: 5 }, '2025-03-07', '2025-03-15', 'met'],
    [{ metric: 'workingDays', max: 1, min: 0 }, '2025-03-04', '2025-03-03', 'duration-out-of-range'],
    [{ metric: 'workingDays', max: 5 }, '2027-03-01', '2027-03-03', 'calendar-unknown'],
    [{ metric: 'workingDays', max: 5 }, '2025-09', '2025-10-14', 'date-unknown'],
    // A month leaves open which day it was.
    [{ metric: 'months', max: 6 }, '2026-03', '2026-09-01', 'met'],
    [{ metric: 'months', max: 6 }, '2026-03', '2026-09-15', 'date-unknown'],
    [{ metric: 'months', max: 6 }, '2026-03', '2026-09-30', 'date-unknown'],
    [{ metric: 'months', max: 6 }, '2026-03', '2026-10-01', 'deadline-missed'],
    [{ metric: 'months', min: 12 }, '2024-06', '2025-05-31', 'duration-out-of-range'],
    [{ metric: 'months', min: 12 }, '2024-06', '2025-06-30', 'met'],
    [{ metric: 'months', min: 12 }, '2024-06', '2025-06-15', 'date-unknown'],
    [{ metric: 'months', max: 3 }, undefined, '2025-04-11', 'date-unknown'],
    [{ metric: 'months', max: 3 }, '2025-01-10', undefined, 'date-unknown'],
  ])('%j from %s to %s: %s', (setting, a, b, expected) => {
    expect(check(setting, a, b)).toBe(expected);
  });

  it('counts from the last of several dates that are known', () => {
    const from = { metric: 'months', min: 12, from: ['a', 'c'] };
    const outcome = (values: Record<string, string>): string =>
      outcomeOf({ duration: { ...base, ...from } }, { values });
    expect(outcome({ a: '2024-01-01', c: '2024-07-01', b: '2025-06-30' })).toBe('duration-out-of-range');
    expect(outcome({ a: '2024-01-01', c: '2024-07-01', b: '2025-07-01' })).toBe('met');
    expect(outcome({ a: '2024-01-01', b: '2025-01-01' })).toBe('met');
  });

  it('says the last day there was, or how long it took', () => {
    const calendars = loadCalendars('schemas/any');
    const late = { ...base, metric: 'workingDays', max: 5 };
    expect(complaintsOf({ duration: late }, { values: { a: '2025-09-29', b: '2025-10-14' }, calendars })).toEqual([
      {
        code: 'deadline-missed',
        args: { what: '验收日期', actual: '2025-10-14', limit: '2025-10-13' },
        location: { file: 'b.docx' },
        quote: 'b',
      },
    ]);
    const short = { ...base, metric: 'months', min: 3, max: 6 };
    expect(complaintsOf({ duration: short }, { values: { a: '2026-05-11', b: '2026-07-16' } })).toEqual([
      {
        code: 'duration-out-of-range',
        args: { what: '完工日期至验收日期', actual: '2个月零5天', min: '3个月', max: '6个月' },
        location: { file: 'b.docx' },
        quote: 'b',
      },
    ]);
  });
});

describe('what every comparison may say besides', () => {
  const late = { metric: 'months', from: 'a', to: 'b', fromTitle: '完工', toTitle: '验收', max: 3, ...skip };
  const broken = { values: { a: '2025-01-10', b: '2025-05-10' } };

  it('is excused by a document or a fact that is named, and by nothing else', () => {
    const excused = { ...late, unlessDocument: ['acceptance-extension'], unlessFact: ['emergency'] };
    expect(outcomeOf({ duration: excused }, broken)).toBe('deadline-missed');
    expect(outcomeOf({ duration: excused }, { ...broken, documents: ['contract'] })).toBe('deadline-missed');
    expect(outcomeOf({ duration: excused }, { ...broken, documents: ['acceptance-extension'] })).toBe('met');
    expect(outcomeOf({ duration: excused }, { values: { ...broken.values, emergency: 'true' } })).toBe('met');
    expect(outcomeOf({ duration: excused }, { values: { ...broken.values, emergency: 'false' } })).toBe(
      'deadline-missed',
    );
  });

  it('does not turn what is missing into something met', () => {
    const excused = { ...late, unlessDocument: ['acceptance-extension'] };
    expect(outcomeOf({ duration: excused }, { values: {}, documents: ['acceptance-extension'] })).toBe(
      'nothing-to-compare',
    );
  });

  it('is left out where another document takes its place', () => {
    const only = { ...late, onlyWithout: ['feasibility-report'] };
    expect(outcomeOf({ duration: only }, { ...broken, documents: ['feasibility-report'] })).toBe('nothing-to-compare');
    expect(outcomeOf({ duration: only }, { ...broken, documents: ['contract'] })).toBe('deadline-missed');
  });

  it('demands a fact besides', () => {
    const demanding = { ...late, requires: { fact: 'emergency', title: '应急项目' } };
    const kept = { a: '2025-01-10', b: '2025-02-10' };
    expect(complaintsOf({ duration: demanding }, { values: { ...kept, emergency: 'false' } })).toEqual([
      { code: 'statement-missing', args: { missing: ['应急项目'] } },
    ]);
    expect(outcomeOf({ duration: demanding }, { values: { ...kept, emergency: 'true' } })).toBe('met');
    expect(outcomeOf({ duration: demanding }, { values: kept })).toBe('met');
  });
});

describe('words where a date should stand', () => {
  it('are compared with nothing', () => {
    const titles = { earlierTitle: 'x', laterTitle: 'y', inclusive: true };
    const words = { values: { a: '合格', b: '2025-05-01' } };
    expect(outcomeOf({ before: { earlier: 'a', later: 'b', ...titles, ...skip } }, words)).toBe('nothing-to-compare');
    const span = { metric: 'months', from: 'b', to: 'a', fromTitle: 'x', toTitle: 'y', max: 3, ...ask };
    expect(outcomeOf({ duration: span }, words)).toBe('date-unknown');
  });
});

describe('settings', () => {
  it.each([
    [{ duration: { metric: 'months', from: 'a', to: 'b', fromTitle: 'x', toTitle: 'y', whenMissing: 'skip' } }],
    [{ duration: { metric: 'weeks', from: 'a', to: 'b', fromTitle: 'x', toTitle: 'y', max: 1, whenMissing: 'skip' } }],
    [{ before: { earlier: 'a', later: 'b', inclusive: true, whenMissing: 'skip' } }],
    [{ notAfter: { field: 'a', title: 'x', limit: { monthDay: '13-31', yearOf: 'b', plus: 0 }, whenMissing: 'skip' } }],
    [{ inMonth: { field: 'a', title: 'x', month: 13, whenMissing: 'skip' } }],
    [{ inMonth: { field: 'a', title: 'x', month: 9, whenMissing: 'fail' } }],
    [{ order: { dates: ['a'], titles: ['x'], whenMissing: 'skip' } }],
  ])('that make no sense do not compile: %j', (schema) => {
    expect(() => complaintsOf(schema, { values: {} })).toThrow();
  });
});

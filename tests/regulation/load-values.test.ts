import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/usage-error.js';
import { loadCalendars } from '../../src/regulation/load-calendars.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { loadValues } from '../../src/regulation/load-values.js';
import { goodPack, type PackFiles, writePack } from './pack-folder.js';

const events = (values: Record<string, unknown>, notIn: readonly string[] = []): string =>
  JSON.stringify({ notIn, values });
const done = { type: 'date', title: '完工日期', sources: [{ labels: ['完工日期'] }] };

function refusal(files: PackFiles, envelope: Record<string, unknown> = {}): unknown {
  const pack = goodPack();
  Object.assign(pack.envelope, envelope);
  try {
    loadRegulation(writePack(pack, files));
    return 'loaded';
  } catch (error) {
    return error instanceof UsageError && 'args' in error.usage ? error.usage.args : error;
  }
}

describe('events.json', () => {
  it('says where each value may stand, and nowhere where no paper speaks of this project', () => {
    const source = { documents: ['plan'], notIn: ['list'], phrases: ['于@完工'], end: true, takes: ['today'] };
    const file = events(
      { completionDate: { ...done, sources: [source] }, '*.date': { ...done, sources: [{ alone: true }] } },
      ['policy-documents'],
    );
    expect(loadRegulation(writePack(goodPack(), { 'events.json': file })).events).toEqual([
      {
        name: 'completionDate',
        type: 'date',
        title: '完工日期',
        sources: [
          {
            documents: ['plan'],
            notIn: ['policy-documents', 'list'],
            labels: [],
            phrases: ['于@完工'],
            columns: [],
            alone: false,
            end: true,
            takes: ['today'],
            between: null,
          },
        ],
      },
      {
        name: '*.date',
        type: 'date',
        title: '完工日期',
        sources: [
          {
            documents: [],
            notIn: ['policy-documents'],
            labels: [],
            phrases: [],
            columns: [],
            alone: true,
            end: false,
            takes: [],
            between: null,
          },
        ],
      },
    ]);
  });

  it('may be left out for the one that comes with the tool; the one of the pack itself wins', () => {
    expect(loadRegulation(writePack(goodPack())).events).toEqual(loadValues('schemas/any', 'any'));
    const files = { 'events.json': events({ a: done }), 'small/events.json': events({ b: done }) };
    expect(loadRegulation(writePack(goodPack(), files)).events.map(({ name }) => name)).toEqual(['b']);
  });

  it.each([
    [{ 'completion date': done }, 'values.completion date', 'Invalid key in record'],
    [
      { a: { ...done, type: 'day' } },
      'values.a.type',
      'Invalid option: expected one of "date"|"year"|"amount"|"count"|"days"|"text"',
    ],
    [
      { a: { ...done, sources: [{ phrases: ['于完工'] }] } },
      'values.a.sources.0.phrases.0',
      'one @, where the value stands',
    ],
    [{ a: { ...done, sources: [{ label: ['完工日期'] }] } }, 'values.a.sources.0', 'Unrecognized key: "label"'],
    [{ a: { ...done, sources: [{ takes: ['b'] }] } }, 'a', 'unknown value "b"'],
    [{ a: { ...done, sources: [{ between: { from: 'today', to: 'plan.date' } }] } }, 'a', 'unknown value "plan.date"'],
  ])('is refused with the entry that is wrong: %j', (values, entry, detail) => {
    expect(refusal({ 'events.json': events(values) })).toEqual({ pack: 'small', file: 'events.json', entry, detail });
  });

  it('knows the fields of every document once one field is named for all', () => {
    const values = { '*.date': done, a: { ...done, sources: [{ takes: ['plan.date'] }] } };
    expect(refusal({ 'events.json': events(values) })).toBe('loaded');
  });
});

describe('what facts are derived from', () => {
  const facts = (derive: unknown): PackFiles => ({
    'facts.json': JSON.stringify({ phased: { type: 'boolean', title: '分期建设', assume: false, derive } }),
    'events.json': events({ a: done }),
  });

  it('stands in facts.json for all packs and in regulation.json for one, which wins', () => {
    const pack = goodPack();
    pack.envelope.derive = { phased: { broken: ['small-2-1'] } };
    const derivations = (own: typeof pack) =>
      loadRegulation(writePack(own, facts({ known: ['a'] }))).facts.map(({ derive }) => derive);
    expect(derivations(goodPack())).toEqual([{ known: ['a'] }]);
    expect(derivations(pack)).toEqual([{ broken: ['small-2-1'] }]);
  });

  it.each([
    [{ known: ['b'] }, {}, 'derive phased', 'unknown value "b"'],
    [{ kept: ['small-9-9'] }, {}, 'derive phased', 'unknown requirement "small-9-9"'],
    [{ known: ['a'] }, { derive: { late: { known: ['a'] } } }, 'derive', 'unknown fact "late"'],
  ])('must be there: %j %j', (derive, envelope, entry, detail) => {
    expect(refusal(facts(derive), envelope)).toEqual({ pack: 'small', file: 'regulation.json', entry, detail });
  });

  it('is one of the ways there are', () => {
    expect(refusal(facts({ known: ['a'], broken: ['small-2-1'] }))).toEqual({
      pack: 'small',
      file: 'facts.json',
      entry: 'phased.derive',
      detail: 'one of kept, broken, holds, known, present',
    });
  });
});

describe('calendars', () => {
  const year = {
    year: 2030,
    notices: ['国办发明电〔2029〕1号'],
    off: ['2030-01-01', '2030-02-02/2030-02-08'],
    work: ['2030-02-09'],
  };

  it('beside the pack win over those that come with the tool', () => {
    const folder = writePack(goodPack(), { 'calendars/cn-2030.json': JSON.stringify(year) });
    expect(loadRegulation(folder).calendars).toEqual([
      {
        year: 2030,
        notices: ['国办发明电〔2029〕1号'],
        off: [
          { first: '2030-01-01', last: '2030-01-01' },
          { first: '2030-02-02', last: '2030-02-08' },
        ],
        work: ['2030-02-09'],
      },
    ]);
    expect(loadCalendars(writePack(goodPack())).map((entry) => entry.year)).toContain(2026);
  });

  it('are refused with the entry that is wrong', () => {
    const file = JSON.stringify({ ...year, work: ['2030-2-9'] });
    expect(refusal({ 'calendars/cn-2030.json': file })).toEqual({
      pack: 'calendars',
      file: 'cn-2030.json',
      entry: 'work.0',
      detail: 'an ISO date (2025-10-01)',
    });
  });
});

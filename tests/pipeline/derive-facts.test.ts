import { describe, expect, it } from 'vitest';
import type { FoundValue } from '../../src/model/filling.js';
import type { FactValue, ReportedFact } from '../../src/model/report.js';
import { deriveFacts } from '../../src/pipeline/derive-facts.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { goodPack, writePack } from '../regulation/pack-folder.js';

const value = (text: string): FoundValue => ({ value: text, quote: text, location: null });

function small(derive: Record<string, unknown>) {
  const pack = goodPack();
  const [first] = [pack.plan.properties as Record<string, Record<string, unknown>>];
  pack.envelope.requirements = ['small-2-1', 'small-2-2', 'small-3-1', 'small-3-2'];
  const requirement = (id: string) => ({
    id,
    article: '第二条',
    quote: '提交建设方案',
    kind: 'deadline',
    severity: 'error',
    basis: 'limit',
    strength: 'value',
    pass: '按期',
    fail: '逾期',
  });
  first.验收 = {
    requirement: requirement('small-3-1'),
    look: 'values',
    type: 'object',
    duration: {
      metric: 'months',
      from: 'completionDate',
      to: 'acceptanceDate',
      fromTitle: '完工',
      toTitle: '验收',
      max: 3,
      unlessDocument: ['list'],
      whenMissing: 'skip',
    },
  };
  first.调整 = {
    requirement: requirement('small-3-2'),
    look: 'values',
    type: 'object',
    ratio: {
      left: 'changeAmount',
      right: 'approvedBudget',
      leftTitle: '调整',
      rightTitle: '批复',
      op: '<=',
      value: '0.15',
      whenMissing: 'undetermined',
    },
  };
  const files = {
    'facts.json': JSON.stringify({ phased: { type: 'boolean', title: '分期建设', assume: false, derive } }),
    'events.json': JSON.stringify({
      notIn: [],
      values: { trialRunStart: { type: 'date', title: '试运行', sources: [] } },
    }),
  };
  return loadRegulation(writePack(pack, files));
}

const fact = (source: ReportedFact['source'], known: FactValue | null): ReportedFact => ({
  name: 'phased',
  title: '分期建设',
  value: known,
  source,
  location: null,
});

const derived = (derive: Record<string, unknown>, values: Record<string, string>): FactValue | null => {
  const found = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, value(text)]));
  const [first] = deriveFacts([fact('unknown', null)], found, small(derive));
  return first?.source === 'derived' ? first.value : null;
};

const onTime = { completionDate: '2026-01-10', acceptanceDate: '2026-04-10' };
const late = { ...onTime, acceptanceDate: '2026-04-11' };
const small15 = { changeAmount: '15', approvedBudget: '100' };
const large = { changeAmount: '16', approvedBudget: '100' };

describe('deriveFacts', () => {
  it.each([
    [{ broken: ['small-3-1'] }, late, true],
    [{ broken: ['small-3-1'] }, onTime, false],
    [{ broken: ['small-3-1'] }, { completionDate: '2026-01-10' }, null],
    [{ kept: ['small-3-1', 'small-3-2'] }, { ...onTime, ...small15 }, true],
    [{ kept: ['small-3-1', 'small-3-2'] }, { ...onTime, ...large }, false],
    [{ kept: ['small-3-1', 'small-3-2'] }, { ...late }, false],
    [{ kept: ['small-3-1', 'small-3-2'] }, { ...onTime }, null],
    [{ known: ['trialRunStart'] }, { trialRunStart: '2026-01-05' }, true],
    [{ known: ['trialRunStart'] }, {}, null],
  ])('%j with %j: %s', (derive, values, expected) => {
    expect(derived(derive, values)).toBe(expected);
  });

  it('derives from comparisons of a fact of its own', () => {
    const holds = {
      listed: { field: 'conclusion', title: '验收结论', values: ['不合格'], whenMissing: 'undetermined' },
    };
    expect(derived({ holds }, { conclusion: '不合格' })).toBe(true);
    expect(derived({ holds }, { conclusion: '合格' })).toBe(false);
    expect(derived({ holds }, {})).toBeNull();
  });

  it('derives from the papers that are there, and nothing from those that are not', () => {
    const regulation = small({ present: ['plan'] });
    const derivedBy = (documents: readonly string[]) =>
      deriveFacts([fact('assumed', false)], {}, regulation, new Set(documents)).map(({ value: known, source }) => [
        known,
        source,
      ]);
    expect([derivedBy(['plan']), derivedBy(['list'])]).toEqual([[[true, 'derived']], [[false, 'assumed']]]);
  });

  it.each([
    ['given', true],
    ['extracted', true],
    ['assumed', false],
    ['unknown', false],
  ] as const)('what is %s stays: %s', (source, stays) => {
    const before = fact(source, source === 'unknown' ? null : true);
    const [after] = deriveFacts(
      [before],
      { completionDate: value('2026-01-10'), acceptanceDate: value('2026-04-10') },
      small({ broken: ['small-3-1'] }),
    );
    expect(after).toEqual(stays ? before : { ...before, value: false, source: 'derived' });
  });

  it('compiles no comparison that makes no sense', () => {
    const holds = { listed: { field: 'conclusion' } };
    expect(() => derived({ holds }, {})).toThrow('pack-broken');
  });
});

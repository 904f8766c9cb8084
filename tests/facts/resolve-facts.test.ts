import { describe, expect, it } from 'vitest';
import { resolveFacts } from '../../src/facts/resolve-facts.js';
import { sentencesOf } from '../../src/facts/sentences.js';
import type { FactSpec } from '../../src/model/regulation.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { paper } from './paper.js';

const spec = (given: Partial<FactSpec>): FactSpec => ({
  name: 'budgetWan',
  type: 'number',
  title: '预算金额（万元）',
  assume: null,
  yes: [],
  no: [],
  labels: [],
  ...given,
});

describe('a fact that is a number', () => {
  const found = { value: '319.3', quote: '预算金额（万元）：319.30', location: { file: 'a.docx' } };
  const resolve = (given: Record<string, number>, values: Record<string, typeof found>) =>
    resolveFacts([spec({})], given, sentencesOf(paper('a.docx', '预算金额：1万元'), []), values);

  it('is one of the values found, with its words and place', () => {
    expect(resolve({}, { budgetWan: found })).toEqual([
      {
        name: 'budgetWan',
        title: '预算金额（万元）',
        value: 319.3,
        source: 'extracted',
        location: { file: 'a.docx' },
        quote: '预算金额（万元）：319.30',
      },
    ]);
  });

  it('is what was given before what is found, and unknown where neither is', () => {
    const expected = { name: 'budgetWan', title: '预算金额（万元）', location: null };
    expect(resolve({ budgetWan: 50 }, { budgetWan: found })).toEqual([{ ...expected, value: 50, source: 'given' }]);
    expect(resolve({}, {})).toEqual([{ ...expected, value: null, source: 'unknown' }]);
  });
});

describe('a circumstance', () => {
  const trial = { name: 'trialRunning', type: 'boolean', title: '已投入试运行', yes: ['已投入试运行'] } as const;
  const settle = (given: Partial<FactSpec>, text: string) =>
    resolveFacts([spec({ ...trial, ...given })], {}, sentencesOf(paper('a.docx', text), []), {}).map(
      ({ value, source }) => [value, source],
    )[0];

  it.each([
    ['what is assumed where nothing is said', { assume: false }, '系统正在开发。', [false, 'assumed']],
    ['a question where something speaks against it', { assume: false }, '系统已投入试运行。', [null, 'unknown']],
    ['settled by what is said', { assume: false, settles: true }, '系统已投入试运行。', [true, 'extracted']],
    [
      'what is assumed where it is ruled out',
      { assume: false, settles: true },
      '系统未投入试运行。',
      [false, 'assumed'],
    ],
    ['what is said where nothing is assumed', { assume: null }, '系统已投入试运行。', [true, 'extracted']],
    ['nothing a principle says', { assume: null }, '已投入试运行的项目，应当说明效果。', [null, 'unknown']],
  ] as const)('is %s', (_, given, text, expected) => {
    expect(settle(given, text)).toEqual(expected);
  });

  it('is told by the facts of all packs in one sentence', () => {
    const { facts } = loadRegulation('schemas/liaocheng');
    const text =
      '本项目不涉密、不跨部门、不跨层级，非运维类，已列入规划和年度计划，含软件开发、不采购硬件，无逾期无变更。';
    const found = resolveFacts(facts, {}, sentencesOf(paper('a.docx', text), []), {});
    expect(found.filter(({ source }) => source === 'extracted').map(({ name, value }) => [name, value])).toEqual([
      ['crossDepartment', false],
      ['crossLevel', false],
      ['classified', false],
      ['opsProject', false],
      ['purchasesHardware', false],
      ['softwareDevelopment', true],
      ['seriouslyOverdue', false],
      ['changed', false],
      ['majorChange', false],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { complaintsOf, outcomeOf } from '../compare-values.js';

const skip = { whenMissing: 'skip' } as const;
const ask = { whenMissing: 'undetermined' } as const;

describe('compare', () => {
  const compare = { left: 'a', right: 'b', leftTitle: '合同总额', rightTitle: '批复的投资预算', ...ask };

  it.each([
    ['320', '<=', '320', 'met'],
    ['320.0001', '<=', '320', 'threshold-exceeded'],
    ['319.9999', '<=', '320', 'met'],
    ['320', '<', '320', 'threshold-exceeded'],
    ['319.9999', '<', '320', 'met'],
    ['186.4', '==', '186.40', 'met'],
    ['186.4', '==', '186.41', 'values-disagree'],
    ['2', '>=', '3', 'count-too-low'],
    ['3', '>=', '3', 'met'],
    ['3', '>', '3', 'count-too-low'],
    // As floats 0.1 + 0.2 is more than 0.3.
    ['0.30', '<=', '0.3', 'met'],
    [undefined, '<=', '320', 'amount-unknown'],
    ['320', '<=', undefined, 'amount-unknown'],
  ])('%s %s %s: %s', (a, op, b, expected) => {
    expect(outcomeOf({ compare: { ...compare, op } }, { values: { a, b } })).toBe(expected);
  });

  it('forgives a difference that is rounding', () => {
    const rounded = { ...compare, op: '==', tolerance: '0.01' };
    expect(outcomeOf({ compare: rounded }, { values: { a: '186.4', b: '186.41' } })).toBe('met');
    expect(outcomeOf({ compare: rounded }, { values: { a: '186.4', b: '186.42' } })).toBe('values-disagree');
    const limited = { ...compare, op: '<=', tolerance: '0.01' };
    expect(outcomeOf({ compare: limited }, { values: { a: '320.01', b: '320' } })).toBe('met');
    expect(outcomeOf({ compare: limited }, { values: { a: '320.02', b: '320' } })).toBe('threshold-exceeded');
  });

  it('passes over what is missing where the pack says so', () => {
    expect(outcomeOf({ compare: { ...compare, op: '<=', ...skip } }, { values: {} })).toBe('nothing-to-compare');
  });

  it('compares with a number, and says which limit was passed', () => {
    const under = { left: 'a', op: '<', value: '1000', leftTitle: '预算金额', unit: '万元', ...ask };
    expect(outcomeOf({ compare: under }, { values: { a: '999.99' } })).toBe('met');
    expect(complaintsOf({ compare: under }, { values: { a: '1000' } })).toEqual([
      {
        code: 'threshold-exceeded',
        args: { what: '预算金额', actual: '1000万元', limit: '1000万元（不含）' },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
    const count = { left: 'a', op: '<=', value: '2', leftTitle: '本年度申报项目数', ...ask };
    expect(outcomeOf({ compare: count }, { values: { a: '2' } })).toBe('met');
    expect(complaintsOf({ compare: count }, { values: { a: '3' } })).toEqual([
      {
        code: 'count-too-high',
        args: { what: '本年度申报项目数', actual: 3, limit: 2 },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });

  it('says both amounts where they should be the same', () => {
    expect(complaintsOf({ compare: { ...compare, op: '==' } }, { values: { a: '186.4', b: '190' } })).toEqual([
      {
        code: 'values-disagree',
        args: { field: '合同总额', values: ['合同总额 186.4万元', '批复的投资预算 190万元'] },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });
});

describe('ratio', () => {
  const ratio = {
    left: 'a',
    right: 'b',
    leftTitle: '调整数额',
    rightTitle: '概算总投资',
    op: '<=',
    value: '0.15',
    ...ask,
  };

  it.each([
    ['150', '1000', 'met'],
    ['150.0001', '1000', 'threshold-exceeded'],
    ['-150.0001', '1000', 'threshold-exceeded'],
    ['-150', '1000', 'met'],
    ['0', '1000', 'met'],
    ['75.75', '505', 'met'],
    ['75.76', '505', 'threshold-exceeded'],
    ['150', '0', 'amount-unknown'],
    [undefined, '1000', 'amount-unknown'],
    ['150', undefined, 'amount-unknown'],
  ])('%s of %s: %s', (a, b, expected) => {
    expect(outcomeOf({ ratio }, { values: { a, b } })).toBe(expected);
  });

  it('says as much of the ratio as tells it from the limit', () => {
    const [complaint] = complaintsOf({ ratio }, { values: { a: '150.01', b: '1000' } });
    expect(complaint).toEqual({
      code: 'threshold-exceeded',
      args: { what: '调整数额占概算总投资的比例', actual: '15.001%', limit: '15%' },
      location: { file: 'a.docx' },
      quote: 'a',
    });
  });

  it('compares no words', () => {
    expect(outcomeOf({ ratio }, { values: { a: '若干', b: '1000' } })).toBe('amount-unknown');
  });

  it('says the ratio in per cent', () => {
    expect(complaintsOf({ ratio }, { values: { a: '-21', b: '128' } })).toEqual([
      {
        code: 'threshold-exceeded',
        args: { what: '调整数额占概算总投资的比例', actual: '16.41%', limit: '15%' },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });
});

describe('listed', () => {
  const exact = { field: 'a', title: '验收结论', values: ['合格', '不合格'], exact: true, ...skip };
  const named = { field: 'a', title: '建设类型', values: ['新建', '续建', '升级改造', '运维'], ...skip };

  it.each([
    [exact, '合格', 'met'],
    [exact, '合格。', 'met'],
    [exact, ' 不合格 ', 'met'],
    [exact, '基本合格', 'value-not-listed'],
    [exact, '原则通过', 'value-not-listed'],
    [exact, undefined, 'nothing-to-compare'],
    [named, '升级改造类', 'met'],
    [named, '扩建', 'value-not-listed'],
  ])('%j says %s: %s', (listed, a, expected) => {
    expect(outcomeOf({ listed }, { values: { a } })).toBe(expected);
  });

  it('names what may stand there', () => {
    expect(complaintsOf({ listed: exact }, { values: { a: '基本合格' } })).toEqual([
      {
        code: 'value-not-listed',
        args: { column: '验收结论', value: '基本合格', allowed: ['合格', '不合格'] },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });
});

describe('wellFormed', () => {
  const code = { field: 'a', title: '项目代码', as: 'project-code', ...skip };
  const own = { field: 'a', title: '项目编号', shape: '@@@@-####-###', ...skip };

  it.each([
    [code, '2509-320700-04-04-618352', 'met'],
    [code, '2509-3207-04-04-618352', 'field-malformed'],
    [code, undefined, 'nothing-to-compare'],
    [{ ...code, as: 'credit-code' }, '91350100M000100Y43', 'met'],
    [{ ...code, as: 'credit-code' }, '91350100M000100Y44', 'field-malformed'],
    [{ ...code, as: 'organisation-code' }, '01428913-2', 'met'],
    [{ ...code, as: 'document-number' }, '鲁政办字[2025]16号', 'field-malformed'],
    [own, 'WDZC-2025-093', 'met'],
    [own, ' WDZC－2025－093 ', 'met'],
    [own, 'WDZC-2025-0932', 'field-malformed'],
    [own, 'WDZC-2025-09A', 'field-malformed'],
    [{ ...own, shape: '〔####〕#号' }, '〔2025〕6号', 'met'],
    [{ ...own, shape: '####.##' }, '2025x11', 'field-malformed'],
  ])('%j says %s: %s', (wellFormed, a, expected) => {
    expect(outcomeOf({ wellFormed }, { values: { a } })).toBe(expected);
  });

  it('says what it should look like', () => {
    expect(complaintsOf({ wellFormed: own }, { values: { a: '93号' } })).toEqual([
      {
        code: 'field-malformed',
        args: { field: '项目编号', value: '93号', expected: '@@@@-####-###' },
        location: { file: 'a.docx' },
        quote: 'a',
      },
    ]);
  });
});

describe('settings', () => {
  it.each([
    [{ compare: { left: 'a', op: '<=', leftTitle: 'x', whenMissing: 'skip' } }],
    [{ compare: { left: 'a', op: '<=', right: 'b', value: '3', leftTitle: 'x', whenMissing: 'skip' } }],
    [{ compare: { left: 'a', op: '=<', value: '3', leftTitle: 'x', whenMissing: 'skip' } }],
    [{ compare: { left: 'a', op: '<=', value: 3, leftTitle: 'x', whenMissing: 'skip' } }],
    [{ wellFormed: { field: 'a', title: 'x', as: 'telephone', whenMissing: 'skip' } }],
    [{ wellFormed: { field: 'a', title: 'x', whenMissing: 'skip' } }],
    [{ listed: { field: 'a', title: 'x', values: [], whenMissing: 'skip' } }],
  ])('that make no sense do not compile: %j', (schema) => {
    expect(() => complaintsOf(schema, { values: {} })).toThrow();
  });
});

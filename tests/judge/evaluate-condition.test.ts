import { describe, expect, it } from 'vitest';
import { evaluateCondition } from '../../src/judge/evaluate-condition.js';
import type { Condition } from '../../src/model/condition.js';

const fact = (name: string): Condition => ({ op: 'fact', name });
const FACTS = new Map<string, boolean | number | string>([
  ['yes', true],
  ['no', false],
  ['amount', 100],
  ['word', 'governance'],
]);

const evaluate = (condition: Condition): boolean | null => evaluateCondition(condition, FACTS);

describe('evaluateCondition', () => {
  it.each([
    ['yes', true],
    ['no', false],
    ['unknown', null],
  ])('%s', (name, expected) => {
    expect(evaluate(fact(name))).toBe(expected);
    expect(evaluate({ op: 'not', of: fact(name) })).toBe(expected === null ? null : !expected);
  });

  it.each([
    ['yes', 'yes', true, true],
    ['yes', 'no', false, true],
    ['no', 'no', false, false],
    ['yes', 'unknown', null, true],
    ['no', 'unknown', false, null],
    ['unknown', 'unknown', null, null],
  ])('%s and/or %s', (a, b, both, either) => {
    for (const [left, right] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(evaluate({ op: 'and', left: fact(left), right: fact(right) })).toBe(both);
      expect(evaluate({ op: 'or', left: fact(left), right: fact(right) })).toBe(either);
    }
  });

  it.each([
    ['amount', '>=', 100, true],
    ['amount', '>', 100, false],
    ['amount', '<=', 100, true],
    ['amount', '<', 100, false],
    ['amount', '==', 100, true],
    ['amount', '!=', 100, false],
    ['word', '==', 'governance', true],
    ['word', '!=', 'governance', false],
    ['no', '==', false, true],
    ['unknown', '==', 1, null],
    ['unknown', '!=', 1, null],
  ] as const)('%s %s %s', (name, by, value, expected) => {
    expect(evaluate({ op: 'compare', name, by, value })).toBe(expected);
  });
});

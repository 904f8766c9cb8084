import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/model/condition.js';
import { ConditionError, parseCondition } from '../../src/regulation/parse-condition.js';

const fact = (name: string): Condition => ({ op: 'fact', name });
const not = (of: Condition): Condition => ({ op: 'not', of });
const and = (left: Condition, right: Condition): Condition => ({ op: 'and', left, right });
const or = (left: Condition, right: Condition): Condition => ({ op: 'or', left, right });

describe('parseCondition', () => {
  it.each<readonly [string, Condition]>([
    ['phased', fact('phased')],
    ['!phased', not(fact('phased'))],
    ['!!phased', not(not(fact('phased')))],
    ['a && b', and(fact('a'), fact('b'))],
    ['a&&b', and(fact('a'), fact('b'))],
    ['a || b && c', or(fact('a'), and(fact('b'), fact('c')))],
    ['a && b || c', or(and(fact('a'), fact('b')), fact('c'))],
    ['(a || b) && c', and(or(fact('a'), fact('b')), fact('c'))],
    ['a || b || c', or(or(fact('a'), fact('b')), fact('c'))],
    ['!a && b', and(not(fact('a')), fact('b'))],
    ['!(a && b)', not(and(fact('a'), fact('b')))],
    ['budgetWan >= 100', { op: 'compare', name: 'budgetWan', by: '>=', value: 100 }],
    ['budgetWan<0.5', { op: 'compare', name: 'budgetWan', by: '<', value: 0.5 }],
    ['budgetWan > -1', { op: 'compare', name: 'budgetWan', by: '>', value: -1 }],
    ["appCategory == 'governance'", { op: 'compare', name: 'appCategory', by: '==', value: 'governance' }],
    ['appCategory != "a b"', { op: 'compare', name: 'appCategory', by: '!=', value: 'a b' }],
    ['phased == false', { op: 'compare', name: 'phased', by: '==', value: false }],
    ['!budgetWan >= 100', not({ op: 'compare', name: 'budgetWan', by: '>=', value: 100 })],
    ['  a  ', fact('a')],
  ])('%s', (source, expected) => {
    expect(parseCondition(source)).toEqual(expected);
  });

  it.each([
    ['', 'a fact is missing before "the end"'],
    ['a &&', 'a fact is missing before "the end"'],
    ['&& a', 'a fact is missing before "&&"'],
    ['(a', '")" is missing'],
    ['a)', 'unexpected ")"'],
    ['a b', 'unexpected "b"'],
    ['a >=', 'a value is missing at the end'],
    ['a == b', '"b" is not a value'],
    ['a & b', 'unexpected "& b"'],
    ['预算 > 1', 'unexpected "预算 > 1"'],
    ["a == 'x", 'unexpected "\'x"'],
    ['('.repeat(50_000), 'longer than 1000 characters'],
    ['1 > a', 'a fact is missing before "1"'],
  ])('refuses %s', (source, message) => {
    expect(() => parseCondition(source)).toThrow(new ConditionError(message));
  });
});

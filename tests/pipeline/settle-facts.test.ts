import { describe, expect, it } from 'vitest';
import type { FactSpec } from '../../src/model/regulation.js';
import type { FactValue } from '../../src/model/report.js';
import { UsageError } from '../../src/model/usage-error.js';
import { settleFacts } from '../../src/pipeline/settle-facts.js';

const spec = (name: string, type: FactSpec['type']): FactSpec => ({
  name,
  type,
  title: name,
  assume: null,
  yes: [],
  no: [],
  labels: [],
  derive: null,
});
const SPECS = [spec('phased', 'boolean'), spec('budgetWan', 'number'), spec('appCategory', 'string')];

function settle(name: string, value: FactValue): unknown {
  try {
    return settleFacts(SPECS, { [name]: value })[name];
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
}

describe('settleFacts', () => {
  it.each<readonly [string, FactValue, FactValue]>([
    ['phased', true, true],
    ['phased', 'TRUE', true],
    ['phased', '是', true],
    ['phased', 'no', false],
    ['phased', '0', false],
    ['budgetWan', '90.5', 90.5],
    ['budgetWan', 90, 90],
    ['budgetWan', '-1', -1],
    ['appCategory', 'other', 'other'],
    ['appCategory', 3, '3'],
  ])('%s %s', (name, value, expected) => {
    expect(settle(name, value)).toBe(expected);
  });

  it.each<readonly [string, FactValue, string]>([
    ['phased', 'maybe', 'true | false'],
    ['phased', '', 'true | false'],
    ['budgetWan', '90万', '123.45'],
    ['budgetWan', '', '123.45'],
    ['budgetWan', ' ', '123.45'],
    ['budgetWan', '0x10', '123.45'],
    ['budgetWan', true, '123.45'],
    ['budgetWan', 'Infinity', '123.45'],
  ])('refuses %s %s', (name, value, expected) => {
    expect(settle(name, value)).toEqual({
      code: 'fact-value-malformed',
      args: { name, value: String(value), expected },
    });
  });

  it.each([
    ['budgetwan', 'budgetWan'],
    ['phase', 'phased'],
    ['xyzzy', null],
  ])('knows no %s', (given, nearest) => {
    expect(settle(given, true)).toEqual({ code: 'fact-name-unknown', args: { given, nearest } });
  });
});

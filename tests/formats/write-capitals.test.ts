import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCapitals } from '../../src/formats/read-capitals.js';
import { writeCapitals } from '../../src/formats/write-capitals.js';

describe('an amount as bills write it', () => {
  it.each([
    ['1409.50', '壹仟肆佰零玖元伍角'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['2310000', '贰佰叁拾壹万元整'],
    ['462000', '肆拾陆万贰仟元整'],
    ['88452', '捌万捌仟肆佰伍拾贰元整'],
    ['10', '壹拾元整'],
    ['100050', '壹拾万零伍拾元整'],
    ['200000500', '贰亿零伍佰元整'],
    ['100000000000', '壹仟亿元整'],
    ['0', '零元整'],
    ['0.30', '叁角'],
    ['-1', null],
    ['1000000000000', null],
  ])('%s is %s', (figure, words) => {
    expect(writeCapitals(new Decimal(figure))).toBe(words);
  });

  it('is read back as the same amount, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999_999_999_999 }), (fen) => {
        const amount = new Decimal(fen).div(100);
        expect(readCapitals(writeCapitals(amount) ?? '')?.toFixed()).toBe(amount.toFixed());
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

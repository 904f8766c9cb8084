import { describe, expect, it } from 'vitest';
import { bracketedUnit, moneyUnit, statedUnit } from '../../src/forms/units.js';

describe('the unit in brackets', () => {
  it.each<readonly [text: string, unit: string | null]>([
    ['总投资（万元）', '万元'],
    ['预算金额\n（人民币万元）', '万元'],
    ['单价(元/人*年)', '元'],
    ['合价（单位：元）', '元'],
    ['建设周期（月）', '月'],
    ['比例（%）', '%'],
    ['工作量(人月)', '人月'],
    ['项目名称（全称）', null],
    ['单位', null],
  ])('%s', (text, unit) => {
    expect(bracketedUnit(text)).toBe(unit);
  });
});

describe('the unit stated above a table', () => {
  it.each<readonly [text: string, unit: string | null]>([
    ['单位：万元', '万元'],
    ['表4 投资概算表（单位：万元）', '万元'],
    ['金额单位:人民币元', '元'],
    ['说明：价格均为含税价，单位为元，精确到分。', '元'],
    ['单位：城管局', null],
    ['建设单位：元和公司', null],
  ])('%s', (text, unit) => {
    expect(statedUnit(text)).toBe(unit);
  });
});

it('is one of money where headers agree', () => {
  expect(moneyUnit([null, '万元', '万元', '%'])).toBe('万元');
  expect(moneyUnit(['元', '万元'])).toBe(null);
  expect(moneyUnit(['%', '台'])).toBe(null);
});

import { describe, expect, it } from 'vitest';
import { readAmount, readCellAmount, readUnit } from '../../src/formats/read-amount.js';
import { readCapitals } from '../../src/formats/read-capitals.js';
import { fold } from '../../src/wording/fold.js';

describe('readCapitals', () => {
  it.each([
    ['壹仟肆佰零玖元伍角', '1409.5'],
    ['陆仟零柒元壹角肆分', '6007.14'],
    ['贰拾叁万元整', '230000'],
    ['壹佰捌拾万元整', '1800000'],
    ['肆拾陆万贰仟元整', '462000'],
    ['贰佰玖拾伍万元整', '2950000'],
    ['壹佰贰拾叁万肆仟伍佰元整', '1234500'],
    ['贰亿叁仟万元正', '230000000'],
    ['拾万元整', '100000'],
    ['壹万零伍元零叁分', '10005.03'],
    ['贰拾叁万', null],
    ['二十三万元整', null],
  ])('%s', (text, yuan) => {
    expect(readCapitals(text)?.toFixed() ?? null).toBe(yuan);
  });

  it('reads traditional characters once folded', () => {
    expect(readCapitals(fold('貳佰玖拾伍萬圓整'))?.toFixed()).toBe('2950000');
  });
});

describe('readAmount, in 万元', () => {
  it.each([
    ['37158万元', '37158'],
    ['1,234,500.00元', '123.45'],
    ['¥1 234 500.00', '123.45'],
    ['￥2,950,000', '295'],
    ['１００万元', '100'],
    ['1.2亿元', '12000'],
    ['1亿2300万元', '12300'],
    ['30千元', '3'],
    ['总投资50万', '50'],
    ['服务50万人', null],
    ['约XXX万元', null],
    ['500—600万元', null],
    ['500万元至600万元', null],
    ['调减-20.5万元', '-20.5'],
    ['人民币（大写）壹佰贰拾叁万肆仟伍佰元整（¥1,234,500.00元）', '123.45'],
    ['人民币壹佰贰拾叁万肆仟伍佰元整', '123.45'],
    ['贰拾叁万元整（小写：231.00万元）', '231'],
    ['295.00', null],
    ['占总投资的16.9%', null],
  ])('%s', (text, wan) => {
    expect(readAmount(fold(text))).toBe(wan);
  });
});

describe('readCellAmount', () => {
  it.each([
    ['295.00', '万元', '295'],
    ['2,950,000.00', '元', '295'],
    ['295.00', null, null],
    ['295万元', '元', '295'],
    ['295.00（含税）', '万元', '295'],
    ['-20', '万元', '-20'],
    ['－20', '万元', '-20'],
    ['+80.00', '万元', '80'],
    ['调减70万元', null, '70'],
    ['3台', '万元', null],
    ['16.9%', '万元', null],
    ['100-200', '万元', null],
    ['2025年', '万元', null],
    ['', '万元', null],
    ['人民币（大写）贰佰玖拾伍万元整（¥2,950,000.00）', null, '295'],
    ['人民币（大写）：贰佰玖拾伍万元整', null, '295'],
    ['本项目网络安全部分投资66.00万元', '万元', null],
    ['见附件，共3万元', '万元', null],
  ])('%s in %s', (cell, unit, wan) => {
    expect(readCellAmount(fold(cell), unit)).toBe(wan);
  });
});

it('readUnit reads labels, headers and captions', () => {
  expect(
    ['预算金额（万元）', '单位：元', '金额(亿元)', '合同金额', '单元'].map((text) => readUnit(fold(text))),
  ).toEqual(['万元', '元', '亿元', null, null]);
});

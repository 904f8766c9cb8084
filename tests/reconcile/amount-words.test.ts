import { describe, expect, it } from 'vitest';
import { saidOf } from './dossier.js';

const words = (...parts: Parameters<typeof saidOf> extends [string, ...infer P] ? P : never) =>
  saidOf('amount-words', ...parts);

describe('大写 beside 小写', () => {
  it.each([
    '人民币壹拾伍万元（￥150,000.00）',
    '中标服务费为人民币捌万捌仟肆佰伍拾贰元（￥88,452.00元）',
    '人民币肆拾陆万贰仟元整(小写:46.2万元)',
    '合同总价：¥6 007.14元（大写：人民币陆仟零柒元壹角肆分）',
    '小写：1409.50，大写：壹仟肆佰零玖元伍角',
    '貳陸億萬圓',
    '保证金壹万元整，服务费2万元',
  ])('agrees: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['50%人民币贰拾叁万元整(小写:231.00万元)', '贰拾叁万元整', '231.00万元', '贰佰叁拾壹万元整'],
    ['40% 人民币壹佰捌拾万元整(小写: 184.8万元)', '壹佰捌拾万元整', '184.8万元', '壹佰捌拾肆万捌仟元整'],
    ['人民币壹拾伍万元整（¥105,000.00）', '壹拾伍万元整', '¥105,000.00', '壹拾万伍仟元整'],
    [
      '合同总价：¥6007.41元（大写：人民币陆仟零柒元壹角肆分）',
      '陆仟零柒元壹角肆分',
      '¥6007.41元',
      '陆仟零柒元肆角壹分',
    ],
    ['大写：壹佰万元整 小写：100000', '壹佰万元整', '100000', '壹拾万元整'],
  ])('differs: %s', (text, inWords, figure, right) => {
    expect(words(text)).toEqual([['amount-words-differ', inWords, figure, right]]);
  });

  it('stands in cells side by side', () => {
    expect(words({ rows: [['投标总价', '大写', '壹佰万元整', '小写', '120万元']] })).toEqual([
      ['amount-words-differ', '壹佰万元整', '120万元', '壹佰贰拾万元整'],
    ]);
  });
});

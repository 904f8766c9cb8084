import { describe, expect, it } from 'vitest';
import { saidOf } from './dossier.js';

describe('parts that a sentence tells', () => {
  const parts = (text: string) => saidOf('parts-of-sum', text);

  it.each([
    '项目总投资100万元，其中软件60万元，硬件40万元。',
    '项目总投资100万元，其中：软件开发60.5万元（含平台50万元）、硬件39.5万元。',
    // some parts are told, others are not
    '总投资100万元，其中软件60万元。',
    '总投资156万元，其中软件60万元，硬件30万元。',
    // what follows the parts is told of something else
    '总投资100万元，其中财政资金60万元，自筹资金40万元，首年支付20万元。',
    '贷款35500万元、30000万元和35000万元，使用98694.55万元。',
  ])('make the sum, or need not: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });

  it.each([
    ['项目总投资100万元，其中软件60万元，硬件50万元。', ['sum-mismatch', '项目总投资', '110万元', '100万元', 'parts']],
    ['总投资100万元，其中财政资金60万元，自筹资金30万元。', ['sum-mismatch', '总投资', '90万元', '100万元', 'parts']],
    [
      '总投资356.8万元，其中软件开发226.5万元，硬件购置98.3万元，监理12万元。',
      ['sum-mismatch', '总投资', '336.8万元', '356.8万元', 'parts'],
    ],
    ['总投资100万元，其中财政资金60万元，自筹资金40元。', ['unit-suspect', '自筹资金', ['40元', '40万元']]],
    // 保山 2017
    [
      '2017年到位资金170万元，其中3月到账70万元,6月到账60万元,10月到账20元,11月到账20万元。',
      ['unit-suspect', '10月到账', ['20元', '20万元']],
    ],
    [
      '项目资金共170万元：3月到账70万元,6月到账60万元,10月到账20元,11月到账20万元。',
      ['unit-suspect', '10月到账', ['20元', '20万元']],
    ],
  ])('do not make the sum: %s', (text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });
});

describe('percentages', () => {
  const rates = (...texts: readonly string[]) => saidOf('shares', ...texts);

  it.each([
    '批复100500万元，使用98694.55万元，执行率98.20%，结余1805.45万元。',
    '建设类政府采购占比不低于30%，预算1100万元，实际1075.32万元。',
    '预算8个项目985万元，调整后861.46万元，到位334.67万元。',
    '单价10万元，共20万元，价格分占比30%。',
  ])('are right, or of something else: %s', (text) => {
    expect(rates(text)).toEqual([]);
  });

  it.each([
    // 马鞍山 2019: 71.42 %
    [
      '申报资金总额37158万元，建议预算10618万元,节省资金26540万元,资金节约率为71.5%。',
      ['sum-mismatch', '节约率', '71.4%（26540万元÷37158万元）', '71.5%', 'share', 'info'],
    ],
    [
      '批复100500万元，使用98694.55万元，执行率89.20%。',
      ['sum-mismatch', '执行率', '98.20%（98694.55万元÷100500万元）', '89.20%', 'share'],
    ],
  ])('are wrong: %s', (text, expected) => {
    expect(rates(text)).toEqual([expected]);
  });

  it('of a contract make the instalment beside them', () => {
    const contract = '合同金额：50万元';
    expect(rates(contract, '签订后支付合同总价的30%，即15万元。')).toEqual([]);
    expect(rates(contract, '签订后支付合同总价的30%，即16万元。')).toEqual([
      ['sum-mismatch', '30%', '15万元', '16万元', 'share'],
    ]);
  });
});

describe('reckonings that are written out', () => {
  const written = (text: string) => saidOf('written-sums', text);

  it.each([
    '3*50*3*3*16=21600元',
    '3人×8个月×1.2万元=28.8万元',
    '5×20+30=130',
    'a=3×4=12',
    '合同额×30%=15万元',
    '2台×30000元=6万元',
  ])('come out right: %s', (text) => {
    expect(written(text)).toEqual([]);
  });

  it('come out wrong', () => {
    expect(written('3人×8个月×1.2万元=26.8万元')).toEqual([
      ['sum-mismatch', '3人×8个月×1.2万元', '28.8万元', '26.8万元', 'written'],
    ]);
    expect(written('劳务费：3*50*3*3*16=12600元')).toEqual([
      ['sum-mismatch', '3*50*3*3*16', '21600元', '12600元', 'written'],
    ]);
  });
});

describe('forms', () => {
  const form = (...rows: readonly (readonly string[])[]) => saidOf('form-sums', { rows });

  it('hold sources that make the total', () => {
    expect(
      form(
        ['项目名称', '帮办平台', '建设单位', '服务中心'],
        ['总投资（万元）', '100', '财政资金（万元）', '60'],
        ['自筹资金（万元）', '40', '联系人', '王某'],
      ),
    ).toEqual([]);
    expect(
      form(
        ['项目名称', '帮办平台', '建设单位', '服务中心'],
        ['总投资（万元）', '100', '财政资金（万元）', '60'],
        ['自筹资金（万元）', '30', '联系人', '王某'],
      ),
    ).toEqual([['sum-mismatch', '总投资（万元）', '90万元', '100万元', 'parts']]);
  });
});

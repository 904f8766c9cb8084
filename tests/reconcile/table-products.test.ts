import { describe, expect, it } from 'vitest';
import { saidOf } from './dossier.js';

const head = ['序号', '设备名称', '数量', '单价（万元）', '合价（万元）'];
const products = (...rows: readonly (readonly string[])[]) =>
  saidOf('table-products', { rows: [head, ...rows], caption: '设备清单' });

describe('price times quantity', () => {
  it('is the amount', () => {
    expect(products(['1', '交换机', '2台', '3', '6'], ['2', '防火墙', '1台', '4.5', '4.5'])).toEqual([]);
  });

  it('is not the amount', () => {
    expect(products(['1', '交换机', '2', '3', '6'], ['2', '防火墙', '3', '4.5', '12.5'])).toEqual([
      ['sum-mismatch', '设备清单·防火墙·合价（万元）', '13.5万元', '12.5万元', 'product'],
    ]);
  });

  it('is judged in a table of one row where its columns leave no doubt', () => {
    expect(products(['1', '交换机', '2', '3', '9'])).toEqual([
      ['sum-mismatch', '设备清单·交换机·合价（万元）', '6万元', '9万元', 'product'],
    ]);
  });

  it('suspects the unit at ten thousand', () => {
    expect(products(['1', '交换机', '2', '3', '6'], ['2', '防火墙', '3', '45000', '13.5'])).toEqual([
      ['unit-suspect', '设备清单·防火墙·合价（万元）', ['135000万元', '13.5万元']],
    ]);
  });

  it('takes the units of the columns into account', () => {
    const rows = [
      ['序号', '设备名称', '数量', '单价（元）', '总价（万元）'],
      ['1', '交换机', '2', '30000', '6'],
      ['2', '防火墙', '3', '45000', '13.5'],
    ];
    expect(saidOf('table-products', { rows })).toEqual([]);
  });

  it('takes further factors where the rows show that they belong', () => {
    const rows = [
      ['序号', '岗位', '人数', '单价（元/月）', '服务月份', '小计（元）'],
      ['1', '主管', '1', '8000', '24', '192000'],
      ['2', '辅助岗', '14', '5000', '24', '1680000'],
      ['3', '驾驶岗', '6', '6000', '24', '846000'],
    ];
    expect(saidOf('table-products', { rows })).toEqual([
      ['sum-mismatch', '驾驶岗·小计（元）', '864000元', '846000元', 'product'],
    ]);
  });

  it('says nothing where the rows show no such thing', () => {
    const rows = [
      ['序号', '名称', '数量', '单价（元）', '金额（元）'],
      ['1', '甲', '2', '30', '75'],
      ['2', '乙', '3', '45', '20'],
    ];
    expect(saidOf('table-products', { rows })).toEqual([]);
  });
});

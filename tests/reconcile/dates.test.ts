import { describe, expect, it } from 'vitest';
import { saidOf } from './dossier.js';

describe('days', () => {
  const days = (text: string) => saidOf('date-validity', text);

  it.each(['2025年6月20日（星期五）', '2024年2月29日', '编制于2025 年 6 月 20 日', '20xx年11月31日'])(
    'exist: %s',
    (text) => {
      expect(days(text)).toEqual([]);
    },
  );

  it.each([
    ['2025年6月31日完成', ['field-malformed', '日期', '2025年6月31日', 'date']],
    ['2025年13月1日', ['field-malformed', '日期', '2025年13月1日', 'date']],
    ['2025年2月29日', ['field-malformed', '日期', '2025年2月29日', 'date']],
    ['2025年6月20日（星期四）', ['values-disagree', '2025年6月20日', ['星期五', '星期四']]],
  ])('do not: %s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });
});

describe('periods', () => {
  const periods = (text: string) => saidOf('periods', text);

  it.each([
    '工期6个月（2025年1月1日至2025年6月30日）',
    '建设周期12个月（2027年1月至2027年12月）',
    '服务期2025年8月1日起至2027年7月31日，共24个月',
    '2025年3月至12月',
    '项目建设周期10个月:2027年2月至3月完成设计',
    '二〇二五年三月至二〇二五年九月',
  ])('are right: %s', (text) => {
    expect(periods(text)).toEqual([]);
  });

  it.each([
    ['2025年9月1日至2025年3月1日', ['date-order', '起始日期', '2025-09-01', '截止日期', '2025-03-01']],
    ['二〇二五年九月至二〇二五年三月', ['date-order', '起始日期', '2025-09', '截止日期', '2025-03']],
    [
      '工期6个月（2025年1月1日至2025年12月31日）',
      ['values-disagree', '2025年1月1日至2025年12月31日', ['12个月', '6个月']],
    ],
  ])('are wrong: %s', (text, expected) => {
    expect(periods(text)).toEqual([expected]);
  });
});

describe('the life of a project', () => {
  const order = (...texts: readonly string[]) =>
    saidOf('date-order', ...texts).map((said) => (said as readonly unknown[]).filter((part) => !Array.isArray(part)));

  it('goes in order', () => {
    expect(
      order('批复日期：2025年1月6日', '合同签订日期：2025年5月6日', '开工日期：2025年5月20日', '验收日期：2026年3月'),
    ).toEqual([]);
  });

  it('is out of order', () => {
    expect(order('合同签订日期：2025年5月6日', '开工日期：2025年4月20日')).toEqual([
      ['date-order', '合同签订日期', '2025-05-06', '开工日期', '2025-04-20'],
    ]);
  });

  it('is not judged by what is planned', () => {
    expect(order('合同签订日期：2025年5月6日', '计划2025年4月20日正式开工。')).toEqual([]);
  });
});

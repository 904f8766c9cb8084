import { describe, expect, it } from 'vitest';
import { dossierOf } from '../reconcile/dossier.js';

/** Subject, label, then each value as compared with how often it stands; × before outliers. */
const ledgerOf = (files: Parameters<typeof dossierOf>[0]): readonly unknown[] =>
  dossierOf(files).ledger.entries.map(({ subject, label, values }) => [
    subject,
    label,
    ...values.map(({ value, outlier, occurrences }) => `${outlier ? '×' : ''}${value} ${occurrences.length}`),
  ]);

describe('what a dossier states of itself', () => {
  it('stands in titles, fields and sentences', () => {
    const plan = [
      '文登区帮办服务平台建设方案',
      '建设单位：文登区帮办中心',
      '编制日期：2026年3月1日',
      '项目总投资156万元，其中软件100万元，硬件56万元。',
      '本系统安全保护等级定为第二级。',
      '2025年5月6日签订采购合同，2025年12月1日进入试运行。',
    ];
    const form = [
      {
        rows: [
          ['项目名称', '文登区帮办服务平台'],
          ['项目负责人', '王某某 13800000000'],
          ['总投资（元）', '1560000'],
          ['项目代码', '2505-371003-04-04-123456'],
        ],
      },
    ];
    expect(ledgerOf({ '方案.docx': plan, '申报表.docx': form })).toEqual([
      ['project-name', '项目名称', '文登区帮办服务平台 2'],
      ['project-code', '项目代码', '2505-371003-04-04-123456 1'],
      ['client', '建设单位', '文登区帮办中心 1'],
      ['leader', '项目负责人', '王某某 1'],
      ['total-investment', '总投资', '156 2'],
      ['written', '编制日期', '2026-03-01 1'],
      ['contract-signed', '合同签订日期', '2025-05-06 1'],
      ['trial-started', '试运行开始日期', '2025-12-01 1'],
      ['protection-level', '安全保护等级', '2 1'],
    ]);
  });

  it('is not what is planned, blank, said of others, or of limits', () => {
    expect(
      ledgerOf({
        '方案.docx': [
          '项目名称：XX项目',
          '招标人：见投标人须知前附表',
          '计划2025年5月6日签订合同。',
          '总投资1000万元以上的项目须报批。',
          '某市政务云总投资2亿元。',
          '网络安全总投资39万元。',
        ],
      }),
    ).toEqual([]);
  });

  it('reads the order of values from papers, then places', () => {
    expect(
      ledgerOf({
        'a.docx': ['项目总投资165万元。'],
        'b.docx': ['项目总投资156万元。'],
        'c.docx': ['项目总投资1560000元。'],
      }),
    ).toEqual([['total-investment', '总投资', '156 2', '×165 1']]);
  });

  it('keeps numbers under different labels apart', () => {
    expect(ledgerOf({ 'a.docx': ['招标编号：ABC-20250101', '合同编号：XYZ-20250203'] })).toEqual([
      ['project-code', '招标编号', 'abc-20250101 1'],
      ['project-code', '合同编号', 'xyz-20250203 1'],
    ]);
  });
});

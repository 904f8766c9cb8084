import { describe, expect, it } from 'vitest';
import type { DossierReport } from '../../src/model/report.js';
import { USUAL_ADVICE } from '../../src/pipeline/advice-settings.js';
import { table } from '../support/make-docx.js';
import { both, checkFolder, list, packsFolder, plan, refusal } from './dossier-folder.js';

const costs = table([
  ['序号', '费用名称', '金额（万元）'],
  ['1', '软件', '60'],
  ['2', '硬件', '40'],
  ['', '合计', '110'],
]);
const wrong = { '建设方案.docx': plan(costs), '设备清单.docx': list };

const adviceOf = ({ advice }: DossierReport) =>
  advice.filter(({ outcome }) => outcome === 'unmet').map(({ requirement, severity }) => [requirement, severity]);

describe('advice', () => {
  it('stands apart: a result of the house pack for each of its requirements, the verdict is the regulation’s', async () => {
    const report = await checkFolder(wrong);
    expect([report.verdict, adviceOf(report)]).toEqual(['pass', [['common-table-sums', 'error']]]);
    expect(report.packs.map(({ id }) => id)).toEqual(['small', 'common']);
    const [found] = report.advice;
    expect(found).toEqual({
      requirement: 'common-table-sums',
      outcome: 'unmet',
      severity: 'error',
      document: 'dossier',
      title: '表格的小计、合计、总计相符',
      citation: { article: '《“揭榜挂帅”申报书填写说明》', quote: '预算汇总表、明细表、说明不一致(平衡关系)' },
      reason: null,
      evidence: [],
      findings: [
        {
          code: 'sum-mismatch',
          args: { what: '合计·金额（万元）', sum: '100万元', stated: '110万元' },
          message: '合计·金额（万元）合计不符：各项相加是100万元，写的是110万元。',
          fix: '请逐项核对金额和单位，改正合计数或分项数。',
          severity: 'error',
          location: { file: '建设方案.docx', block: 4, row: 3, column: 2, section: ['人员培训'] },
          quote: '合计 | 110',
          fingerprint: found?.findings[0]?.fingerprint,
        },
      ],
      waiver: null,
      foldedUnder: null,
      parent: null,
      kind: 'arithmetic',
      strength: 'agreement',
      condition: null,
    });
  });

  it('has nothing unmet where nothing contradicts', async () => {
    expect(adviceOf(await checkFolder(both))).toEqual([]);
  });

  it('decides where that is asked for, from warnings on', async () => {
    const decides = { ...USUAL_ADVICE, decides: true };
    const info = { ...decides, settings: { 'common-table-sums': 'info' } } as const;
    expect((await checkFolder(wrong, { advice: decides })).verdict).toBe('fail');
    expect((await checkFolder(wrong, { advice: info })).verdict).toBe('pass');
    expect((await checkFolder(wrong, { advice: info, failOn: 'info' })).verdict).toBe('fail');
    expect((await checkFolder(both, { advice: decides })).verdict).toBe('pass');
  });

  it('is switched off by the call or by the dossier, wholly or one by one', async () => {
    const off = { ...wrong, 'dossier.yaml': 'advice: false\n' };
    const one = { ...wrong, 'dossier.yaml': 'advice:\n  common-table-sums: off\n' };
    const kept = { ...USUAL_ADVICE, settings: { 'common-table-sums': 'warning' } } as const;
    expect((await checkFolder(wrong, { advice: { ...USUAL_ADVICE, off: true } })).advice).toEqual([]);
    expect((await checkFolder(off)).advice).toEqual([]);
    expect(adviceOf(await checkFolder(one))).toEqual([]);
    expect(adviceOf(await checkFolder(one, { advice: kept }))).toEqual([['common-table-sums', 'warning']]);
  });

  it('stops at an id it does not know, and names the nearest', async () => {
    const settings = { 'common-table-sum': 'off' } as const;
    expect(
      await refusal(() => checkFolder(wrong, { advice: { ...USUAL_ADVICE, settings }, packs: packsFolder() })),
    ).toEqual({
      code: 'requirement-unknown',
      args: { given: 'common-table-sum', nearest: ['common-table-sums'] },
    });
  });
});

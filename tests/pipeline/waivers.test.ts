import { describe, expect, it } from 'vitest';
import type { DossierReport } from '../../src/model/report.js';
import { heading, makeDocx } from '../support/make-docx.js';
import { checkFolder, type Files, list } from './dossier-folder.js';

const untaught: Files = {
  '建设方案.docx': makeDocx([heading(1, '项目概况'), '建设帮办平台。', heading(1, '人员培训'), '待补充']),
  '设备清单.docx': list,
};
const waiver = {
  fingerprint: '',
  requirement: 'small-2-2',
  reason: '培训由市里统一组织',
  person: '王某',
  until: '2026-03-31',
};
type Entry = Partial<Record<keyof typeof waiver | 'why', string>>;

const printOf = (report: DossierReport): string => report.results[1]?.findings[0]?.fingerprint ?? '';
/** Waivers in use hang on it: it may not change. */
const fingerprint = 'dd100310094e760c';

const yaml = (...entries: readonly Entry[]): string =>
  `# 豁免\nwaivers:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`;
const waived = (file: string, asOf = '2026-03-01'): Promise<DossierReport> =>
  checkFolder({ ...untaught, 'dossier.waivers.yaml': file }, { asOf });
const told = ({ verdict, counts, results, remarks }: DossierReport) => ({
  verdict,
  unmet: counts.unmet,
  errors: counts.errors,
  waived: counts.waived,
  waiver: results[1]?.waiver,
  remarks: remarks.map(({ code, args, location }) => ({ code, args, location })),
});
const location = { file: 'dossier.waivers.yaml' };
const unwaived = { verdict: 'fail', unmet: 1, errors: 1, waived: 0, waiver: null };

describe('a waiver', () => {
  const given = { ...waiver, fingerprint };
  const { requirement: _, ...kept } = given;

  it('lets its finding pass to its last day, and the finding stays', async () => {
    const report = await waived(yaml(given), '2026-03-31');
    expect(told(report)).toEqual({ verdict: 'pass', unmet: 1, errors: 0, waived: 1, waiver: kept, remarks: [] });
    expect(report.results[1]?.outcome).toBe('unmet');
    expect(report.results[1]?.findings.map(({ code, waiver }) => ({ code, waiver }))).toEqual([
      { code: 'placeholder-text', waiver: kept },
    ]);
  });

  it('counts no more the day after, which is said', async () => {
    expect(told(await waived(yaml(given), '2026-04-01'))).toEqual({
      ...unwaived,
      remarks: [{ code: 'waiver-expired', args: { requirement: 'small-2-2', until: '2026-03-31' }, location }],
    });
  });

  it('for nothing that is found is unused', async () => {
    expect(told(await waived(yaml({ ...given, fingerprint: '0123456789012345' })))).toEqual({
      ...unwaived,
      remarks: [{ code: 'waiver-unused', args: { requirement: 'small-2-2' }, location }],
    });
  });

  it('of another requirement does not count', async () => {
    expect(told(await waived(yaml({ ...given, requirement: 'small-2-1' })))).toEqual({
      ...unwaived,
      remarks: [{ code: 'waiver-malformed', args: { detail: `${fingerprint}: small-2-1 ≠ small-2-2` }, location }],
    });
  });

  it.each<readonly [string, Entry, string]>([
    ['without a reason', { ...given, reason: ' ' }, '#2 reason: …'],
    [
      'without a person',
      { fingerprint, requirement: 'small-2-2', reason: '由市里组织', until: '2026-12-31' },
      '#2 person: …',
    ],
    ['to a day that does not exist', { ...given, until: '2027-02-30' }, '#2 until: YYYY-MM-DD'],
    ['of a print cut short', { ...given, fingerprint: fingerprint.slice(1) }, '#2 fingerprint: 0123456789abcdef'],
    ['with a key nobody knows', { ...given, why: '由市里组织' }, '#2 why ?'],
  ])('%s is malformed, and the one before it counts', async (_, entry, detail) => {
    expect(told(await waived(yaml(given, entry)))).toEqual({
      verdict: 'pass',
      unmet: 1,
      errors: 0,
      waived: 1,
      waiver: kept,
      remarks: [{ code: 'waiver-malformed', args: { detail }, location }],
    });
  });

  it('stands in a list without a head as well', async () => {
    expect((await waived(`- ${JSON.stringify(given)}\n`)).verdict).toBe('pass');
  });

  it.each([
    ['words', '无\n', 'waivers: [{ … }]'],
    [
      'broken YAML',
      'waivers:\n  - {\n',
      'Flow map in block collection must be sufficiently indented and end with a } at line 3, column 1:',
    ],
  ])('file of %s is malformed itself', async (_, file, detail) => {
    expect(told(await waived(file))).toEqual({
      ...unwaived,
      remarks: [{ code: 'waiver-malformed', args: { detail }, location }],
    });
  });

  it('file that is empty says nothing', async () => {
    expect(told(await waived('# 尚无豁免\n'))).toEqual({ ...unwaived, remarks: [] });
  });
});

describe('the fingerprint of a finding stays', () => {
  it('from one version to the next', async () => {
    expect(printOf(await checkFolder(untaught))).toBe(fingerprint);
  });

  const edited = (...content: Parameters<typeof makeDocx>[0]): Files => ({
    '建设方案.docx': makeDocx(content),
    '设备清单.docx': list,
  });
  const empty = [heading(1, '人员培训'), '待补充'] as const;

  it.each<readonly [string, Files]>([
    [
      'with a chapter put in before',
      edited(heading(1, '建设背景'), '原有平台已停用。', heading(1, '项目概况'), '建设帮办平台。', ...empty),
    ],
    [
      'with numbers typed before the headings',
      edited(heading(1, '一、项目概况'), '建设帮办平台。', heading(1, '二、人员培训'), '待补充'),
    ],
    ['with a word mended elsewhere', edited(heading(1, '项目概况'), '建设帮办代办平台。', ...empty)],
    [
      'under a parent of its own',
      edited(heading(1, '项目概况'), '建设帮办平台。', heading(1, '组织管理'), heading(2, '人员培训'), '待补充'),
    ],
    [
      'in a file of another name',
      { '建设方案（第二稿）.docx': untaught['建设方案.docx'] ?? '', '设备清单.docx': list },
    ],
  ])('%s', async (_, files) => {
    expect(printOf(await checkFolder(files))).toBe(fingerprint);
  });
});

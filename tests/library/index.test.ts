import { expect, it } from 'vitest';
import * as library from '../../src/library/index.js';
import {
  checkDossier,
  checkDossiers,
  describeUsage,
  readDossier,
  render,
  UsageError,
} from '../../src/library/index.js';
import { both, folderOf, list, packsFolder, plan, refusal } from '../pipeline/dossier-folder.js';

const judging = { regulation: 'small', stage: 'review', asOf: '2026-03-01', isolated: false } as const;

it('gives these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'UsageError',
    'checkDossier',
    'checkDossiers',
    'describeUsage',
    'readDossier',
    'render',
  ]);
});

it('judges a dossier', async () => {
  const packs = packsFolder();
  const folder = folderOf(both);
  const report = await checkDossier(folder, { ...judging, packs });
  expect(report.dossiers.map(({ path, verdict, counts }) => ({ path, verdict, met: counts.met }))).toEqual([
    { path: folder, verdict: 'pass', met: 3 },
  ]);
  expect(report.asOf).toBe('2026-03-01');
  const lacking = folderOf({ '设备清单.docx': list });
  const several = await checkDossiers([folder, lacking, 'nowhere'], { ...judging, packs, jobs: 2 });
  expect(several.counts).toEqual({ dossiers: 3, pass: 1, fail: 1, undetermined: 1 });
});

it('gives the words around findings to a page', async () => {
  const sections: number[] = [];
  const packs = packsFolder();
  await checkDossier(folderOf(both), { ...judging, packs, onExcerpts: (found) => sections.push(found.sections.size) });
  expect(sections).toEqual([0]);
});

it('takes facts and advice as a program writes them, and says what is wrong with a call', async () => {
  const packs = packsFolder();
  const folder = folderOf(both);
  const wrong = (options: object) => refusal(() => checkDossier(folder, { ...judging, packs, ...options }));
  expect(await wrong({ asOf: '2026-02-30' })).toEqual({
    code: 'option-malformed',
    args: { option: 'asOf', value: '2026-02-30', expected: 'YYYY-MM-DD' },
  });
  expect(await wrong({ facts: { budgetWann: 120 } })).toMatchObject({ code: 'fact-name-unknown' });
  const error = await checkDossier(`${folder}/nowhere`, judging).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(describeUsage((error as UsageError).usage, 'en').split('\n')).toHaveLength(1);
});

it('reads the files of a dossier, bad ones too', async () => {
  const folder = folderOf({ 'a/方案.docx': plan(), '坏.docx': 'PK\u0003\u0004', '.hidden': 'x' });
  const files = await readDossier(folder, { isolated: false, lang: 'en' });
  expect(
    files.map(({ path, status, format, extract, findings }) => ({
      path,
      status,
      format,
      outline: extract?.outline.map(({ title }) => title),
      codes: findings.map(({ code }) => code),
    })),
  ).toEqual([
    { path: '.hidden', status: 'ignored', format: null, outline: undefined, codes: ['path-ignored'] },
    { path: 'a/方案.docx', status: 'read', format: 'docx', outline: ['项目概况', '人员培训'], codes: [] },
    { path: '坏.docx', status: 'unreadable', format: 'docx', outline: undefined, codes: ['file-corrupt'] },
  ]);
});

it('renders every format, and refuses another', async () => {
  const report = await checkDossier(folderOf(both), { ...judging, packs: packsFolder() });
  expect((await render(report, 'text')).split('\n')[0]).toBe('通过：错误0项，警告0项');
  expect(JSON.parse(await render(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)));
  expect([...(await render(report, 'xlsx')).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  expect(await refusal(() => render(report, 'pdf' as 'text'))).toMatchObject({ code: 'option-malformed' });
});

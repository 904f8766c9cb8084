import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { heading, makeDocx } from '../support/make-docx.js';
import { both, check, checkFolder, folderOf, list, outcomes, packsFolder, plan, refusal } from './dossier-folder.js';

const MET = { 'small-2-1': 'met', 'small-2-2': 'met', 'small-3-1': 'met' };

describe('a dossier', () => {
  it('that has everything passes, and says how each was found', async () => {
    const report = await checkFolder(both);
    expect({ verdict: report.verdict, problem: report.problem, results: outcomes(report) }).toEqual({
      verdict: 'pass',
      problem: null,
      results: MET,
    });
    expect(
      report.results.map(({ evidence }) =>
        evidence?.map(({ how, location }) => [how, location.file, location.section]),
      ),
    ).toEqual([
      [['document', '建设方案.docx', undefined]],
      [['heading', '建设方案.docx', ['人员培训']]],
      [['document', '设备清单.docx', undefined]],
    ]);
    expect(report.documents).toEqual([
      { id: 'plan', title: '建设方案', files: ['建设方案.docx'], how: 'name', sure: 0.7 },
      { id: 'list', title: '设备清单', files: ['设备清单.docx'], how: 'name', sure: 0.7 },
    ]);
  });

  it('that lacks a chapter fails with one finding that says where and what', async () => {
    const report = await checkFolder({
      ...both,
      '建设方案.docx': makeDocx([heading(1, '项目概况'), '建设帮办平台。']),
    });
    expect({ verdict: report.verdict, results: outcomes(report) }).toEqual({
      verdict: 'fail',
      results: { ...MET, 'small-2-2': 'unmet' },
    });
    expect(report.results[1]?.findings.map(({ code, args, location }) => ({ code, args, location }))).toEqual([
      {
        code: 'section-missing',
        args: { title: '培训', within: null, titles: ['人员培训'] },
        location: { file: '建设方案.docx' },
      },
    ]);
  });

  it('that lacks the paper has its chapters folded under it', async () => {
    const report = await checkFolder({ '设备清单.docx': list });
    expect(outcomes(report)).toEqual({ ...MET, 'small-2-1': 'unmet', 'small-2-2': 'undetermined follows-from-parent' });
    expect(report.results[1]?.foldedUnder).toBe('small-2-1');
    expect(report.counts).toEqual({
      met: 1,
      unmet: 1,
      notApplicable: 0,
      undetermined: 0,
      folded: 1,
      errors: 1,
      warnings: 0,
      waived: 0,
    });
  });

  it('may say itself what is what', async () => {
    const yaml =
      'regulation: small\nstage: review\ndocuments:\n  - { file: 1.docx, document: plan }\n  - { file: 2.docx, document: list }\n';
    const report = await checkFolder({ 'dossier.yaml': yaml, '1.docx': plan(), '2.docx': list });
    expect({ verdict: report.verdict, how: report.documents.map(({ how }) => how) }).toEqual({
      verdict: 'pass',
      how: ['given', 'given'],
    });
  });

  it('with two papers of a kind says so', async () => {
    const { remarks } = await checkFolder({ ...both, '旧/建设方案.docx': plan() });
    expect(remarks.map(({ code, args }) => [code, args])).toEqual([
      ['document-duplicate', { document: '建设方案', files: ['建设方案.docx', '旧/建设方案.docx'] }],
    ]);
  });

  it('is judged alike twice, byte for byte, and not written to', async () => {
    const folder = folderOf(both);
    const digest = () =>
      readdirSync(folder).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex'),
      ]);
    const before = digest();
    const packs = packsFolder();
    const [first, second] = [await check([folder], { packs }), await check([folder], { packs })];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(digest()).toEqual(before);
  });

  it('keeps the fingerprints of its findings when something else is put in', async () => {
    const empty = [heading(1, '人员培训')];
    const prints = async (content: Parameters<typeof makeDocx>[0]) =>
      (await checkFolder({ ...both, '建设方案.docx': makeDocx(content) })).results.flatMap(({ findings }) =>
        findings.map(({ fingerprint }) => fingerprint),
      );
    const first = await prints([heading(1, '项目概况'), '建设帮办平台。', ...empty]);
    expect(first).toHaveLength(1);
    expect(await prints([heading(1, '总则'), '一。', heading(1, '项目概况'), '二。', '三。', ...empty])).toEqual(first);
  });
});

describe('a batch', () => {
  it('goes on over a folder that cannot be taken on', async () => {
    const [good, bad] = [folderOf(both), folderOf({ 'dossier.yaml': 'colour: red\n' })];
    const { dossiers, counts } = await check([bad, '/no/such/folder', good]);
    expect(dossiers.map(({ path: at, verdict, problem }) => [at, verdict, problem])).toEqual([
      [bad, 'undetermined', 'config-key-unknown'],
      ['/no/such/folder', 'undetermined', 'folder-not-found'],
      [good, 'pass', null],
    ]);
    expect(counts).toEqual({ dossiers: 3, pass: 1, fail: 0, undetermined: 2 });
  });
});

describe('a wrong call', () => {
  const known = [{ id: 'small', title: '某区信息化项目管理办法' }];
  const stages = [{ id: 'review', title: '审核' }];

  it.each([
    ['no such folder', '/no/such/folder', {}, { code: 'folder-not-found', args: { folder: '/no/such/folder' } }],
    [
      'a regulation there is none of',
      '',
      { regulation: 'smal' },
      { code: 'regulation-unknown', args: { given: 'smal', known, nearest: 'small' } },
    ],
    [
      'a stage there is none of',
      '',
      { stage: 'reviw' },
      { code: 'stage-unknown', args: { given: 'reviw', regulation: 'small', known: stages, nearest: 'review' } },
    ],
    [
      'a fact there is none of',
      '',
      { facts: { phazed: 'true' } },
      { code: 'fact-name-unknown', args: { given: 'phazed', nearest: 'phased' } },
    ],
  ])('%s', async (_, folder, options, expected) => {
    const packs = packsFolder();
    const place = folder === '' ? folderOf(both) : folder;
    expect(await refusal(() => check([place], { packs, ...options }))).toEqual(expected);
  });

  it('a file where a folder belongs', async () => {
    const file = path.join(folderOf(both), '建设方案.docx');
    expect(await refusal(() => check([file]))).toEqual({ code: 'folder-is-file', args: { folder: file } });
  });

  it('a pack whose schema does not compile, named by file and entry', async () => {
    const packs = packsFolder((pack) => Object.assign(pack.plan, { sayz: { characters: 1 } }));
    expect(await refusal(() => check([folderOf(both)], { packs }))).toEqual({
      code: 'pack-broken',
      args: {
        pack: 'small',
        file: 'plan.schema.json',
        entry: 'small-2-1',
        detail: 'unknown keyword "sayz", perhaps "says"',
      },
    });
  });
});

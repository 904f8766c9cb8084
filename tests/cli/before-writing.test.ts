import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import { buildChecklist } from '../../src/report/checklist/checklist.js';
import { renderChecklistDocx } from '../../src/report/checklist/checklist-docx.js';
import { renderChecklistText } from '../../src/report/checklist/checklist-text.js';
import { skeletonFor } from '../../src/report/skeleton/skeleton.js';
import { skeletonDocx } from '../../src/report/skeleton/skeleton-docx.js';
import { outlinedRegulation } from '../report/outlined-regulation.js';
import { sampleRegulation } from '../report/sample-regulation.js';
import { call, memory } from './call.js';

const pipeline = { listRegulations: async () => [outlinedRegulation] };
const options = { words: wordsOf('zh'), width: 100, colour: false, verbose: false };
const [review] = outlinedRegulation.stages;
const [plan] = outlinedRegulation.documents;
if (review === undefined || plan === undefined) throw new Error('the sample has a stage and a document');

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'skeleton-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('checklist', () => {
  it('shows the only stage there is', async () => {
    const { words } = options;
    const text = renderChecklistText(buildChecklist(outlinedRegulation, review, words), options);
    expect(await call(['checklist'], pipeline)).toEqual({ code: 0, out: text, err: '' });
  });

  it('is written as Word, and never to a screen', async () => {
    const cwd = emptyFolder();
    const args = ['checklist', '--format', 'docx'];
    expect(await call(args, pipeline, { stdout: memory({ isTTY: true }) })).toEqual({
      code: 2,
      out: '',
      err: 'dossier: docx格式不能显示在屏幕上。请写入文件，如“--output 文件名.docx”。\n',
    });
    expect(await call([...args, '--output', '清单.docx'], pipeline, { cwd })).toEqual({
      code: 0,
      out: '',
      err: '检查报告已写入“清单.docx”。\n',
    });
    const bytes = renderChecklistDocx(buildChecklist(outlinedRegulation, review, options.words), options);
    expect(new Uint8Array(readFileSync(path.join(cwd, '清单.docx')))).toEqual(bytes);
  });

  it('asks for what it was not told', async () => {
    const both = { listRegulations: async () => [outlinedRegulation, { ...sampleRegulation, id: 'other' }] };
    const { err: noRegulation } = await call(['checklist'], both);
    expect(noRegulation).toBe(
      'dossier: 没有说明按哪个法规。请加上“--regulation”和下列之一：\n  sample  政务信息化项目建设管理办法\n  other  政务信息化项目建设管理办法\n用法见：dossier checklist --help\n',
    );
    const { err: noStage } = await call(['checklist', '--regulation', 'other'], both);
    expect(noStage).toBe(
      'dossier: 没有说明处在哪个阶段。请加上“--stage”和下列之一。《政务信息化项目建设管理办法》的阶段：\n  review  建设前审核\n  change  变更\n用法见：dossier checklist --help\n',
    );
    const { code, err } = await call(['checklist', '--regulation', 'other', '--stage', 'reveiw'], both);
    expect([code, err]).toEqual([
      2,
      'dossier: 《政务信息化项目建设管理办法》没有“reveiw”这个阶段。是不是想写“review”？现有阶段：\n  review  建设前审核\n  change  变更\n',
    ]);
  });
});

describe('skeleton', () => {
  it('writes a file for each document into a folder it makes', async () => {
    const cwd = emptyFolder();
    const { code, err } = await call(['skeleton', '--output', '申报材料'], pipeline, { cwd });
    expect({ code, err, files: readdirSync(path.join(cwd, '申报材料')).sort() }).toEqual({
      code: 0,
      err: `检查报告已写入“${path.join('申报材料', '建设方案.docx')}”。\n检查报告已写入“${path.join('申报材料', '信息资源目录.docx')}”。\n`,
      files: ['信息资源目录.docx', '建设方案.docx'],
    });
    const bytes = skeletonDocx(skeletonFor(outlinedRegulation, plan, options.words), outlinedRegulation, options.words);
    expect(new Uint8Array(readFileSync(path.join(cwd, '申报材料', '建设方案.docx')))).toEqual(bytes);
  });

  it('never writes over what somebody may have filled in', async () => {
    const cwd = emptyFolder();
    writeFileSync(path.join(cwd, '信息资源目录.docx'), '已经写好');
    expect(await call(['skeleton', '--output', '.'], pipeline, { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'dossier: “信息资源目录.docx”已经有了，没有改动它。请换一个位置，或先把原来的文件移开。\n',
    });
    expect(readFileSync(path.join(cwd, '信息资源目录.docx'), 'utf8')).toBe('已经写好');
    expect(existsSync(path.join(cwd, '建设方案.docx'))).toBe(false);
  });

  it('writes one document to the file named', async () => {
    const cwd = emptyFolder();
    const args = ['skeleton', '--document', 'plan', '--output', '新/方案.docx'];
    expect((await call(args, pipeline, { cwd })).code).toBe(0);
    expect(readdirSync(path.join(cwd, '新'))).toEqual(['方案.docx']);
  });

  it('asks for what it was not told, and refuses a document that is none of the stage', async () => {
    expect((await call(['skeleton'], pipeline)).err).toBe(
      'dossier: 没有说明写到哪里。请加上“--output”和一个以.docx结尾的文件名，或一个文件夹。\n用法见：dossier skeleton --help\n',
    );
    expect((await call(['skeleton', '--document', 'plam', '--output', 'x'], pipeline)).err).toBe(
      'dossier: “建设前审核”阶段没有“plam”这种材料。是不是想写“plan”？本阶段的材料：\n  plan  建设方案\n  catalogue  信息资源目录\n',
    );
  });
});

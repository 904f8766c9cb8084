import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDocx } from '../../src/read/docx/read-docx.js';
import type { Pipeline } from '../../src/cli/context.js';
import { makeDocx } from '../support/make-docx.js';
import { textsOf } from '../support/read-made.js';
import { cleanDossier, reportOf, sampleDossier } from '../report/sample-report.js';
import { call } from './call.js';

const both = reportOf([
  { ...sampleDossier(), path: '甲/材料' },
  { ...cleanDossier, path: '乙/材料' },
]);
const batch: Partial<Pipeline> = {
  checkBatch: async () => ({ report: both, resumed: 0, isInterrupted: false, isFaulty: false, close: () => {} }),
};
const never = {
  checkDossiers: async () => {
    throw new Error('judged in vain');
  },
};

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'letters-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const linesOf = (file: string): readonly string[] => {
  const { document } = readDocx(new Uint8Array(readFileSync(file)), 'letter.docx');
  return document === null ? [] : textsOf(document).filter((text) => text !== '');
};

describe('letters', () => {
  it('go into a folder, a file for each dossier, called as it is', async () => {
    const cwd = folder();
    writeFileSync(path.join(cwd, '模板.docx'), makeDocx(['{{审查单位}}：{{结论}}']));
    const args = ['check', '甲/材料', '乙/材料', '--report', 'docx=通知书/', '--template', 'docx=模板.docx'];
    const { err } = await call([...args, '--office', '大数据中心'], batch, { cwd });
    expect(err).toBe(
      `检查报告已写入“${path.join('通知书', '材料.docx')}”。\n检查报告已写入“${path.join('通知书', '材料 (2).docx')}”。\n`,
    );
    expect(readdirSync(path.join(cwd, '通知书')).sort()).toEqual(['材料 (2).docx', '材料.docx']);
    expect(['材料.docx', '材料 (2).docx'].map((file) => linesOf(path.join(cwd, '通知书', file)))).toEqual([
      ['大数据中心：不通过'],
      ['大数据中心：通过'],
    ]);
  });

  it('go into one file otherwise', async () => {
    const cwd = folder();
    await call(['check', '甲', '乙', '--report', 'docx=通知书.docx'], batch, { cwd });
    const lines = linesOf(path.join(cwd, '通知书.docx'));
    expect(lines.filter((line) => /^(?:补正通知书|形式审查结果告知书)$/u.test(line))).toEqual([
      '补正通知书',
      '形式审查结果告知书',
    ]);
  });

  it('are refused before anything is judged where a template cannot be filled', async () => {
    const cwd = folder();
    writeFileSync(path.join(cwd, '模板.docx'), makeDocx(['{{项目名}}']));
    expect(await call(['check', '甲', '--template', 'docx=模板.docx'], never, { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'dossier: 模板“模板.docx”里的{{项目名}}不是可用的字段。是不是想写“项目名称”？可用的字段见docs/templates.md。\n',
    });
    expect((await call(['check', '甲', '--template', 'docx=没有.docx'], never, { cwd })).err).toBe(
      'dossier: 没有这个文件：“没有.docx”。请核对路径；路径里有空格的，要用引号括起来。\n',
    );
    expect((await call(['check', '甲', '--template', 'json=模板.docx'], never, { cwd })).err).toBe(
      'dossier: --template不能写成“json=模板.docx”，应为docx=FILE、xlsx=FILE中的一个。\n',
    );
  });

  it('are never written into a dossier', async () => {
    const cwd = folder();
    expect((await call(['check', '甲', '--report', 'docx=甲/通知书/'], never, { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

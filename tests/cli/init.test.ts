import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { folderOf, packsFolder } from '../pipeline/dossier-folder.js';
import { listRegulations } from '../../src/pipeline/list-regulations.js';
import { call } from './call.js';

/** A call with packs that are really read. */
const init = (args: readonly string[]) => call(['init', ...args], { listRegulations });

const packs = () => packsFolder();

describe('without a terminal', () => {
  it('writes what options say, with comments, and says what comes next', async () => {
    const folder = folderOf({});
    const small = packs();
    const args = [folder, '--packs', small, '--regulation', 'small', '--stage', 'review', '--fact', 'phased=否'];
    expect(await init(args)).toEqual({
      code: 0,
      out: '',
      err: `设置已写入“${folder}/dossier.yaml”。现在可以检查：dossier check ${folder}\n`,
    });
    const text = readFileSync(`${folder}/dossier.yaml`, 'utf8');
    expect(parse(text)).toEqual({ regulation: 'small', stage: 'review', facts: { phased: false } });
    expect(text.split('\n')[0]).toMatch(
      /^# yaml-language-server: \$schema=(?:\.\.\/)+.*schemas\/dossier-yaml\.schema\.json$/u,
    );
    expect(readdirSync(folder)).toEqual(['dossier.yaml']);
  });

  it('asks for what is missing by ending, and writes nothing', async () => {
    const folder = folderOf({});
    const { code, err } = await init([folder, '--regulation', 'small', '--packs', packs(), '--stage', 'nowhere']);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'dossier: 《某区信息化项目管理办法》没有“nowhere”这个阶段。现有阶段：',
    ]);
    expect((await init([folder, '--fact', 'budgetWann=1', '--packs', packs()])).code).toBe(2);
    expect((await init([`${folder}/nowhere`])).code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves settings that are there, unless it is told', async () => {
    const folder = folderOf({ 'dossier.yml': 'stage: x\n' });
    const args = [folder, '--packs', packs(), '--regulation', 'small', '--stage', 'review'];
    expect(await init(args)).toEqual({
      code: 2,
      out: '',
      err: `dossier: “${folder}/dossier.yml”已经存在，没有改动。要重写的，请加上“--force”；只想改几项的，请直接编辑这个文件。\n`,
    });
    writeFileSync(`${folder}/a.txt`, '');
    expect((await init([...args, '--force', '--lang', 'en'])).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'dossier.yml']);
    expect(parse(readFileSync(`${folder}/dossier.yml`, 'utf8'))).toEqual({
      regulation: 'small',
      stage: 'review',
      lang: 'en',
    });
  });
});

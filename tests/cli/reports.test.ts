import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pipeline } from '../../src/cli/context.js';
import { wordsOf } from '../../src/messages/index.js';
import { renderJson } from '../../src/report/json.js';
import { renderText } from '../../src/report/text.js';
import { call, reportWith } from './call.js';

const options = { words: wordsOf('zh'), width: 100, colour: false, verbose: false };
const text = renderText(reportWith('fail'), options);
const json = renderJson(reportWith('fail'), options);

let folder = '';
let judged = 0;
beforeEach(() => {
  judged = 0;
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const failing: Partial<Pipeline> = {
  checkDossiers: async () => {
    judged += 1;
    return reportWith('fail');
  },
};
const check = (...argv: readonly string[]) => call(['check', '甲', ...argv], failing, { cwd: folder });
const files = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('--report', () => {
  it('writes each beside what is shown, and says so on stderr', async () => {
    expect(await check('--report', 'json=结果.json', '--report=text=a=b.txt')).toEqual({
      code: 1,
      out: text,
      err: '检查报告已写入“结果.json”。\n检查报告已写入“a=b.txt”。\n',
    });
    expect(files()).toEqual({ '结果.json': json, 'a=b.txt': text });
  });

  it('goes along with --format and --output', async () => {
    const { out } = await check('--format', 'json', '--output', 'a.json', '--report', 'text=a.txt');
    expect([out, files()]).toEqual(['', { 'a.json': json, 'a.txt': text }]);
  });

  it.each([
    ['json', '--report不能写成“json”，应为text=FILE、json=FILE'],
    ['json=', '--report不能写成“json=”，应为text=FILE、json=FILE'],
    ['=a', '--report不能写成“=a”，应为text=FILE、json=FILE'],
    ['toString=a', '--report不能写成“toString=a”，应为text=FILE、json=FILE'],
  ])('%s is no report', async (given, message) => {
    const { code, err } = await check('--report', given);
    expect([code, err.slice(0, 8 + message.length), judged]).toEqual([
      2,
      `dossier: ${message}`.slice(0, 8 + message.length),
      0,
    ]);
  });

  it('refuses two reports in one file, whatever they are called, before anything is judged', async () => {
    symlinkSync('.', join(folder, 'here'));
    expect(await check('--output', 'a.txt', '--report', 'json=here/a.txt')).toEqual({
      code: 2,
      out: '',
      err: 'dossier: 两份检查报告都要写入“a.txt”。请给每份检查报告一个自己的文件名。\n',
    });
    expect(judged).toBe(0);
  });

  it('refuses a report inside a dossier, through a link too', async () => {
    mkdirSync(join(folder, '甲'));
    symlinkSync('甲', join(folder, 'link'));
    expect([
      (await check('--report', 'json=甲/a.json')).code,
      (await check('--report', 'json=link/a.json')).code,
    ]).toEqual([2, 2]);
    expect([judged, readdirSync(join(folder, '甲'))]).toEqual([0, []]);
  });

  it('gives 4 before anything is judged where a file cannot be written', async () => {
    writeFileSync(join(folder, 'a.json'), '旧');
    const { code, err } = await check('--report', 'json=a.json', '--report', 'text=none/a.txt');
    expect([code, err, judged, files()]).toEqual([
      4,
      `dossier: “${join(folder, 'none/a.txt')}”写不进去：ENOENT。请换一个位置，或检查磁盘空间和权限。\n`,
      0,
      { 'a.json': '旧' },
    ]);
  });

  it('one that can no longer be written costs no other', async () => {
    const taking: Partial<Pipeline> = {
      checkDossiers: async () => {
        mkdirSync(join(folder, 'a.json'));
        return reportWith('pass');
      },
    };
    const argv = ['check', '甲', '--report', 'json=a.json', '--report', 'json=b.json'];
    const { code, out } = await call(argv, taking, { cwd: folder });
    expect([code, out]).toEqual([4, renderText(reportWith('pass'), options)]);
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(renderJson(reportWith('pass'), options));
  });
});

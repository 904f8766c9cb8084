import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pipeline } from '../../src/cli/context.js';
import { main } from '../../src/cli/main.js';
import { version } from '../../src/cli/version.js';
import type { Verdict } from '../../src/model/report.js';
import { UsageError } from '../../src/model/usage-error.js';
import { renderJson } from '../../src/report/json.js';
import { reportOf, sampleDossier } from '../report/sample-report.js';
import { call, memory, reportWith } from './call.js';

const noFolder = new UsageError({ code: 'folder-not-found', args: { folder: '材料' } });
const failing = (error: unknown): Partial<Pipeline> => ({ checkDossiers: () => Promise.reject(error) });
const giving = (...verdicts: readonly Verdict[]): Partial<Pipeline> => ({
  checkDossiers: async () => reportWith(...verdicts),
});

describe('exit codes', () => {
  it.each([
    ['all pass', ['pass', 'pass'], 0],
    ['one fails', ['pass', 'fail'], 1],
    ['one fails and one could not be judged', ['undetermined', 'fail'], 1],
    ['none fails, one could not be judged', ['pass', 'undetermined'], 3],
  ] as const)('%s', async (_, verdicts, code) => {
    expect((await call(['check', '材料'], giving(...verdicts))).code).toBe(code);
  });

  it('2 where nothing was judged, with the way out on stderr and nothing on stdout', async () => {
    expect(await call(['check', '材料'], failing(noFolder))).toEqual({
      code: 2,
      out: '',
      err: 'dossier: 没有这个文件夹：“材料”。请核对路径；路径里有空格的，要用引号括起来。\n',
    });
  });

  it('4 where the report could not be written', async () => {
    expect(await call(['check', '材料', '--output', '/no/such/folder/report.txt'], giving('fail'))).toEqual({
      code: 4,
      out: '',
      err: 'dossier: “/no/such/folder/report.txt”写不进去：ENOENT。请换一个位置，或检查磁盘空间和权限。\n',
    });
    const full = await call(['check', '材料'], giving('pass'), { stdout: memory({ fails: 'ENOSPC' }) });
    expect(full).toEqual({
      code: 4,
      out: '',
      err: 'dossier: “stdout”写不进去：ENOSPC。请换一个位置，或检查磁盘空间和权限。\n',
    });
  });

  it('70 for a bug of ours, the stack only on demand', async () => {
    const bug = Object.assign(new TypeError('x is undefined'), { stack: 'TypeError: x is undefined\n    at here' });
    expect(await call(['check', '材料'], failing(bug))).toEqual({
      code: 70,
      out: '',
      err: `dossier: 程序自身出错，不是材料的问题。请把下面一行连同所用的命令一起反馈给开发者：\n  dossier-check ${version}：TypeError: x is undefined\n设置环境变量DOSSIER_DEBUG=1后再运行一次，可以看到详细的出错位置。\n`,
    });
    const { err } = await call(['check', '材料'], failing(bug), { env: { LANG: 'en', DOSSIER_DEBUG: '1' } });
    expect(err).toBe(
      `dossier: This is a bug of the tool, not of the dossier. Please report this line and the command you ran:\n  dossier-check ${version}: TypeError: x is undefined\nTypeError: x is undefined\n    at here\n`,
    );
  });

  it('a reader who closed the pipe changes nothing', async () => {
    expect((await call(['check', '材料'], giving('fail'), { stdout: memory({ fails: 'EPIPE' }) })).code).toBe(1);
  });
});

it('tells its version without loading anything else', async () => {
  const stdout = memory();
  const io = { stdout, stderr: memory(), stdin: process.stdin, env: {}, cwd: '/' };
  const code = await main(['--version'], io, () => Promise.reject(new Error('loaded')));
  expect([code, stdout.text]).toEqual([0, `${version}\n`]);
});

describe('check', () => {
  const seen = async (...argv: readonly string[]): Promise<unknown> => {
    let options: unknown;
    await call(['check', ...argv], {
      checkDossiers: async (given) => {
        options = given;
        return reportWith('pass');
      },
    });
    return options;
  };

  it('hands on what was asked for, and today where no day was', async () => {
    expect(await seen('甲')).toEqual({
      folders: ['甲'],
      cwd: '/work',
      facts: {},
      failOn: 'error',
      asOf: '2026-03-01',
      advice: { off: false, settings: {}, decides: false },
    });
    const argv = '甲 --regulation r --stage s --fact a=1 --fact b=x=y --fact a=2 --fail-on warning --as-of 2025-02-28';
    const more = ['--packs', 'p', '--lang', 'en', '--advice', 'common-a=off', '--fail-on-advice'];
    expect(await seen(...argv.split(' '), ...more)).toEqual({
      folders: ['甲'],
      cwd: '/work',
      regulation: 'r',
      stage: 's',
      facts: { a: '2', b: 'x=y' },
      failOn: 'warning',
      asOf: '2025-02-28',
      packs: 'p',
      lang: 'en',
      advice: { off: false, settings: { 'common-a': 'off' }, decides: true },
    });
    expect(await seen('甲', '--no-advice')).toMatchObject({ advice: { off: true, settings: {}, decides: false } });
  });

  it('leaves the language of the report to the pipeline, and speaks to the user in that of the locale', async () => {
    const pipeline = { checkDossiers: async () => reportOf([sampleDossier('en')], 'en') };
    const { out } = await call(['check', '甲', '--format', 'text'], pipeline);
    expect(out.split('\n')[0]).toBe('FAIL: 3 errors, 1 warning, 1 remark, 3 undetermined');
  });

  it('writes JSON to stdout and nothing else', async () => {
    const { code, out, err } = await call(['check', '甲', '--format=json'], giving('pass'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(renderJson(reportWith('pass'), {} as Parameters<typeof renderJson>[1]));
  });

  it('wraps at the width of the terminal and colours for a person', async () => {
    const tty = await call(['check', '甲'], giving('pass'), { stdout: memory({ isTTY: true, columns: 60 }) });
    expect(tty.out.split('\n')[0]).toBe(
      '\u001b[32m\u001b[1m通过：\u001b[22m\u001b[39m\u001b[32m\u001b[1m错误0项，警告0项\u001b[22m\u001b[39m',
    );
    const plain = await call(['check', '甲', '--no-color'], giving('pass'), { stdout: memory({ isTTY: true }) });
    expect(plain.out.split('\n')[0]).toBe('通过：错误0项，警告0项');
  });
});

describe('--output', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the file whole, without colours, and says so on stderr', async () => {
    const screen = await call(['check', '甲'], giving('pass'));
    const written = await call(['check', '甲', '--output', 'report.txt'], giving('pass'), {
      cwd: folder,
      stdout: memory({ isTTY: true, columns: 40 }),
    });
    expect(written).toEqual({ code: 0, out: '', err: '检查报告已写入“report.txt”。\n' });
    expect(readdirSync(folder)).toEqual(['report.txt']);
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(screen.out);
  });

  it.each([
    ['甲/report.txt', 2],
    ['甲/乙/report.txt', 2],
    ['甲.txt', 0],
    ['../report-dossier-test.txt', 0],
  ])('%s beside the folder 甲 gives %i: a report is no part of a dossier', async (output, code) => {
    const called = await call(['check', '甲', '--output', output], giving('pass'), { cwd: folder });
    rmSync(join(folder, '../report-dossier-test.txt'), { force: true });
    expect(called.code).toBe(code);
  });
});

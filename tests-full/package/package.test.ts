import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installed, type Packed, pack, scratch } from './packed.js';

const { folder, remove } = scratch('packed-');
let packed: Packed;
beforeAll(() => {
  packed = pack(folder);
  installed(packed.tarball, folder);
});
afterAll(remove);

const tracked = (...paths: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', ...paths], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

/** A file of TypeScript or JavaScript in the project of somebody else, and what running it gives. */
const runs = (name: string, text: string, ...command: readonly [string, ...string[]]) => {
  writeFileSync(path.join(folder, name), text);
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the packed tarball', () => {
  it('holds what the tool needs, what a reader needs, and nothing else', () => {
    const built = tracked('src').flatMap((source) =>
      ['.d.ts', '.js'].map((end) => source.replace(/^src/u, 'dist').replace(/\.ts$/u, end)),
    );
    const named = ['package.json', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'LICENSE'];
    const samples = tracked('samples').filter((file) => /^samples\/(?!sources)[^/]+\//u.test(file));
    const expected = [
      ...named,
      ...tracked('bin', 'docs', 'schemas', 'templates'),
      ...samples,
      ...built,
      'dist/build-mark.txt',
      ...['LICENSES.txt', 'main.js', 'node-validator.cjs', 'serve.js'].map((name) => `dist/bundle/${name}`),
      'dist/judge/node-validator.cjs',
    ];
    // What is loaded late is cut into files that are called after their content.
    const isChunk = (file: string): boolean => /^dist\/bundle\/.+-[\w-]{8}\.js$/u.test(file);
    expect(packed.files.some(isChunk)).toBe(true);
    expect(packed.files.filter((file) => !isChunk(file))).toEqual(expected.sort());
  });

  it("installed in an empty folder passes the README's first command", () => {
    const [, command = ''] =
      /```\nnpm ci && (npx dossier check \S+)\n```/u.exec(readFileSync('README.md', 'utf8')) ?? [];
    const [program = '', ...args] = command.split(' ');
    const { status, stdout } = spawnSync(program, [...args, '--as-of', '2026-11-20'], {
      cwd: folder,
      encoding: 'utf8',
    });
    // npx may talk of npm's own settings on stderr.
    const here = spawnSync(process.execPath, ['bin/dossier.js', ...args.slice(1), '--as-of', '2026-11-20'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: here.stdout });
  });

  it('is a library: judges, reads and renders, as the command line does', () => {
    const text = `
      import { checkDossier, readDossier, render } from 'dossier-check';
      const folder = 'samples/wendeng-complete';
      const report = await checkDossier(folder, { asOf: '2026-11-20' });
      const files = await readDossier(folder);
      const docx = await render(report, 'docx');
      process.stderr.write(JSON.stringify([report.dossiers[0].verdict, files.length, docx.subarray(0, 2).toString()]));
      process.stdout.write(await render(report, 'json'));
    `;
    const { status, stdout, stderr } = runs('use.mjs', text, process.execPath, 'use.mjs');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '["pass",5,"80,75"]' });
    const args = ['check', 'samples/wendeng-complete', '--as-of', '2026-11-20', '--format', 'json'];
    expect(stdout).toBe(spawnSync(process.execPath, ['bin/dossier.js', ...args], { encoding: 'utf8' }).stdout);
  });

  it('brings types that a strict compiler takes, without anything else installed', () => {
    const use = `
      import { checkDossier, type Report, render } from 'dossier-check';
      const report: Report = await checkDossier('folder', { facts: { budgetWan: 120 }, failOn: 'warning' });
      const page: string = await render(report, 'html');
      const letter: Uint8Array = await render(report, 'docx', { office: 'X' });
      export const verdicts: readonly ('pass' | 'fail' | 'undetermined')[] = report.dossiers.map(({ verdict }) => verdict);
      // @ts-expect-error: no such format
      export const wrong = [page, letter, await render(report, 'pdf')];
    `;
    const tsc = path.resolve('node_modules/.bin/tsc');
    const options = '--noEmit --strict --module nodenext --target es2023 --exactOptionalPropertyTypes'.split(' ');
    expect(runs('use.ts', use, tsc, ...options, '--ignoreConfig', 'use.ts')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});

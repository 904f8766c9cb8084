import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, placeWith } from '../support/batch.js';

const DAY = ['--as-of', '2026-11-20'];
const hasStrace = spawnSync('strace', ['-V']).status === 0;

describe('equal calls give equal bytes', () => {
  it('whatever the jobs, the time zone, the locale and the run', async () => {
    const place = placeWith(8);
    const args = ['check', '--each', 'dossiers', '--format', 'json', '--no-cache', ...DAY];
    const first = await call([...args, '--jobs', '1'], place);
    const others = await Promise.all(
      [
        { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
        { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        {},
      ].map((env, index) => call([...args, '--jobs', String(index + 1)], { ...place, env: { ...place.env, ...env } })),
    );
    expect(first.out.length).toBeGreaterThan(10_000);
    expect(others.map(({ code, out }) => [code, out === first.out])).toEqual(Array(3).fill([1, true]));
  });

  it('read or kept', async () => {
    const place = placeWith(4);
    const args = ['check', '--each', 'dossiers', '--format', 'text', ...DAY];
    const runs = [await call([...args, '--no-cache'], place), await call(args, place), await call(args, place)];
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
  });

  it('two runs at once share a cache', async () => {
    const place = placeWith(8);
    const args = ['check', '--each', 'dossiers', '--format', 'json', ...DAY];
    const runs = await Promise.all([call(args, place), call(args, place), call(args, place)]);
    expect(runs.map(({ code, err }) => [code, err])).toEqual(Array(3).fill([1, '']));
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
  });
});

describe.skipIf(!hasStrace)(`what a check does to the machine${hasStrace ? '' : ' (strace is not here)'}`, () => {
  it('opens no socket to a network, and writes nothing outside of its output and its cache', () => {
    const place = placeWith(2);
    const trace = join(place.root, 'trace');
    const dossier = [process.execPath, resolve('bin/dossier.js'), 'check', '--each', 'dossiers', ...DAY];
    const calls =
      'trace=socket,connect,open,openat,openat2,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,link,symlink';
    const run = spawnSync('strace', ['-f', '-qq', '-e', calls, '-o', trace, ...dossier, '--output', 'out/a.txt'], {
      cwd: place.root,
      env: place.env,
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    const lines = readFileSync(trace, 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => /socket\(AF_INET|socket\(AF_INET6|sa_family=AF_INET/u.test(line))).toEqual([]);
    const writes = lines.filter(
      (line) =>
        /O_WRONLY|O_RDWR|O_CREAT|creat\(|rename|mkdir|unlink|link\(/u.test(line) && !/= -1 |resumed>/u.test(line),
    );
    const paths = writes.map((line) => /"([^"]*)"/u.exec(line)?.[1] ?? line);
    const own = (path: string): boolean =>
      resolve(place.root, path).startsWith(join(place.root, 'out')) ||
      path.startsWith(join(place.root, 'cache')) ||
      /^\/dev\/(?:null|tty|pts)|^\/proc\/self/u.test(path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !own(path))).toEqual([]);
  });
});

it('a report that cannot be written whole is exit 4, and the old one stays', () => {
  const place = placeWith(1);
  const report = join(place.root, 'out', 'report.json');
  writeFileSync(report, 'the old report');
  const command = `ulimit -f 8; exec "$0" "$@"`;
  const args = [
    process.execPath,
    resolve('bin/dossier.js'),
    'check',
    '--each',
    'dossiers',
    '--format',
    'json',
    '--no-cache',
  ];
  const run = spawnSync('bash', ['-c', `trap '' XFSZ; ${command}`, ...args, '--output', report], {
    cwd: place.root,
    env: place.env,
    encoding: 'utf8',
  });
  expect([run.status, readFileSync(report, 'utf8')]).toEqual([4, 'the old report']);
  expect(run.stderr).toBe(
    `dossier: “${report}” cannot be written: EFBIG. Choose another place, or check space and permissions.\n`,
  );
});

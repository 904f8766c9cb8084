import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../pipeline/dossier-folder.js';
import { makeDocx } from '../support/make-docx.js';

const call = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
};
/** The same call, with documents read in the process that was called. */
const inOneProcess = (args: readonly string[]): readonly string[] => [
  '--input-type=module',
  '-e',
  `import { main } from ${JSON.stringify(pathToFileURL('dist/cli/main.js').href)};
   const { stdout, stderr, stdin, env } = process;
   process.exitCode = await main(${JSON.stringify(args)}, { stdout, stderr, stdin, env, cwd: process.cwd() });`,
];

describe.skipIf(!['dist/cli/main.js', 'dist/bundle/main.js'].every(existsSync))(
  'documents read in processes of their own (built: npm run build)',
  () => {
    it.each([
      [['check', 'samples/wendeng-incomplete', '--format', 'json', '--as-of', '2026-11-20']],
      [['check', 'samples/wendeng-complete', 'samples/wendeng-acceptance-complete', '--as-of', '2026-11-20']],
      [['extract', 'samples/wendeng-complete/村居帮办代办综合服务平台可行性研究报告.pdf', '--format', 'json']],
    ])('%j says the same as in one process', (args) => {
      const apart = call(['bin/dossier.js', ...args, '--no-cache']);
      expect(apart).toEqual(call(inOneProcess(args)));
      expect(apart.stderr).toBe('');
    });

    it('a page for a look is made there too', () => {
      const file = `${folderOf({ 'a.docx': makeDocx(['一段']) })}/a.docx`;
      const { status, stdout } = call(['bin/dossier.js', 'extract', file, '--no-cache', '--format', 'html']);
      expect([status, stdout.includes('<p>一段</p>')]).toEqual([0, true]);
    });

    it('a file beyond a limit is named with it', () => {
      const file = `${folderOf({ 'a.docx': makeDocx(['一段']) })}/a.docx`;
      expect(
        call(['bin/dossier.js', 'extract', file, '--no-cache', '--limit', 'inflatedBytes=10', '--lang', 'zh']),
      ).toMatchObject({
        status: 2,
        stdout: '',
      });
    });
  },
);

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFiles } from '../../src/files/find-files.js';
import { readBytes } from '../../src/files/read-bytes.js';

/** A folder with files of three bytes each. */
function folderOf(...files: readonly string[]): string {
  const root = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), 'abc');
  }
  return root;
}

const found = async (root: string) => (await findFiles(root)).map(({ path: file, why }) => [file, why]);

describe('findFiles', () => {
  it('gives every file, however deep, in the order of code units', async () => {
    const root = folderOf('b.docx', 'a/2.pdf', 'a/10.pdf', 'B.docx', '方案.docx', '一.docx', 'a/支持文件/x.pdf');
    expect(await findFiles(root)).toEqual(
      ['B.docx', 'a/10.pdf', 'a/2.pdf', 'a/支持文件/x.pdf', 'b.docx', '一.docx', '方案.docx'].map((file) => ({
        path: file,
        absolute: path.join(root, file),
        bytes: 3,
        why: null,
      })),
    );
  });

  it('passes over settings and what operating systems leave, wherever they lie', async () => {
    const root = folderOf('dossier.yaml', 'a/Thumbs.db', 'a/desktop.ini', '.DS_Store', 'a/.DS_Store', 'x.docx');
    expect(await found(root)).toEqual([['x.docx', null]]);
  });

  it('names what it leaves aside and why', async () => {
    const root = folderOf(
      '.hidden.docx',
      '.cache/x.docx',
      '__MACOSX/._x.docx',
      '~$方案.docx',
      '.~方案.docx',
      '.~lock.方案.docx#',
    );
    expect(await found(root)).toEqual([
      ['.cache/x.docx', 'hidden'],
      ['.hidden.docx', 'hidden'],
      ['.~lock.方案.docx#', 'lock-file'],
      ['.~方案.docx', 'lock-file'],
      ['__MACOSX/._x.docx', 'hidden'],
      ['~$方案.docx', 'lock-file'],
    ]);
  });

  it('keeps files with odd names', async () => {
    const names = [
      "a 'b' (c) [d] {e}.docx",
      'a*?.docx',
      '!x.docx',
      '#1.docx',
      '$(rm).docx',
      '全角　空格.docx',
      'ab.docx',
    ];
    const root = folderOf(...names);
    expect(await found(root)).toEqual([...names].sort().map((name) => [name, null]));
  });

  it('follows a link to a file inside and none that leads outside, to a folder or nowhere', async () => {
    const outside = folderOf('secret.docx');
    const root = folderOf('real/x.docx');
    symlinkSync('real/x.docx', path.join(root, 'inside.docx'));
    symlinkSync(path.join(outside, 'secret.docx'), path.join(root, 'outside.docx'));
    symlinkSync(outside, path.join(root, 'outside'));
    symlinkSync('real', path.join(root, 'folder'));
    symlinkSync('nowhere.docx', path.join(root, 'broken.docx'));
    symlinkSync('loop', path.join(root, 'loop'));
    expect(await found(root)).toEqual([
      ['broken.docx', 'not-a-file'],
      ['folder', 'not-a-file'],
      ['inside.docx', null],
      ['loop', 'not-a-file'],
      ['outside', 'link-outside'],
      ['outside.docx', 'link-outside'],
      ['real/x.docx', null],
    ]);
  });

  it('keeps names with line ends and tabs, of files and of folders', async () => {
    const names = ['a\nb/方案\n.docx', 'a\nb/c/d\te.docx', 'x\ny.docx', '\r.docx'];
    const root = folderOf(...names);
    expect(await found(root)).toEqual([...names].sort().map((name) => [name, null]));
  });

  it.skipIf(process.platform !== 'linux')('shows names in GB 18030 as they were meant, and opens them', async () => {
    const root = folderOf();
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xb2, 0xc4, 0xc1, 0xcf])]);
    mkdirSync(folder);
    const file = Buffer.concat([folder, Buffer.from('/'), Buffer.from([0xb7, 0xbd, 0xb0, 0xb8]), Buffer.from('.txt')]);
    writeFileSync(file, 'abcd');
    const [entry, ...others] = await findFiles(root);
    expect(others).toEqual([]);
    expect(entry).toEqual({ path: '材料/方案.txt', absolute: file, bytes: 4, why: null });
    expect(Buffer.from((await readBytes(entry?.absolute ?? '')).bytes).toString()).toBe('abcd');
  });

  // The superuser may list any folder.
  it.skipIf(process.getuid?.() === 0)('names a folder that may not be listed', async () => {
    const root = folderOf('a/x.docx', 'b.docx');
    chmodSync(path.join(root, 'a'), 0);
    onTestFinished(() => chmodSync(path.join(root, 'a'), 0o755));
    expect(await found(root)).toEqual([
      ['a', 'folder-permission'],
      ['b.docx', null],
    ]);
  });

  it('finds nothing in an empty folder', async () => {
    expect(await found(folderOf())).toEqual([]);
  });
});

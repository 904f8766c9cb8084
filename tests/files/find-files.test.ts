import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFiles } from '../../src/files/find-files.js';

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

  it('finds nothing in an empty folder', async () => {
    expect(await found(folderOf())).toEqual([]);
  });
});

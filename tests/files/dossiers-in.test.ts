import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { dossiersIn } from '../../src/files/dossiers-in.js';
import { folderMark } from '../../src/files/folder-mark.js';
import { UsageError } from '../../src/model/usage-error.js';

function root(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const refused = (folder: string): unknown => {
  try {
    return dossiersIn(folder, '/');
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
};

it('each subfolder and each zip is a dossier, in one order, named as the folder was', () => {
  const folder = root();
  for (const name of ['乙', '甲', '.git', '__MACOSX']) mkdirSync(join(folder, name));
  for (const name of ['丙.zip', '丁.ZIP', '说明.docx', '~$戊.zip']) writeFileSync(join(folder, name), '');
  const cwd = join(folder, '..');
  const typed = folder.slice(cwd.length + 1);
  expect(dossiersIn(typed, cwd)).toEqual(['丁.ZIP', '丙.zip', '乙', '甲'].map((name) => join(typed, name)));
});

it('a folder that is none or not there is wrong usage', () => {
  const folder = root();
  writeFileSync(join(folder, 'a'), '');
  expect([refused(join(folder, 'a')), refused(join(folder, 'b'))]).toEqual([
    { code: 'folder-is-file', args: { folder: join(folder, 'a') } },
    { code: 'folder-not-found', args: { folder: join(folder, 'b') } },
  ]);
});

it('a folder’s mark changes with its files, hidden ones and settings included, and with nothing else', async () => {
  const folder = root();
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'x.docx'), '1');
  const marks = [await folderMark(folder), await folderMark(folder)];
  writeFileSync(join(folder, 'a', 'x.docx'), '22');
  marks.push(await folderMark(folder));
  writeFileSync(join(folder, 'dossier.yaml'), 'stage: review');
  marks.push(await folderMark(folder));
  rmSync(join(folder, 'a', 'x.docx'));
  marks.push(await folderMark(folder));
  expect([marks[0] === marks[1], new Set(marks).size]).toEqual([true, 4]);
});

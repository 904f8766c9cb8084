import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demandWritable, realTarget, writeWhole } from '../../src/files/write-whole.js';
import { WriteError } from '../../src/model/usage-error.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a new file and replaces an old one, leaving nothing beside it', async () => {
  const file = join(folder, '报告.txt');
  await writeWhole(file, '一\n');
  await writeWhole(file, '二\n');
  expect(readFileSync(file, 'utf8')).toBe('二\n');
  expect(readdirSync(folder)).toEqual(['报告.txt']);
});

it('throws WriteError where it cannot write, and leaves what was there as it was', async () => {
  const file = join(folder, 'taken');
  mkdirSync(file);
  writeFileSync(join(file, 'inside'), 'kept');
  await expect(writeWhole(file, '一')).rejects.toThrow(WriteError);
  await expect(writeWhole(join(folder, 'none', 'x.txt'), '一')).rejects.toThrow(WriteError);
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(readFileSync(join(file, 'inside'), 'utf8')).toBe('kept');
});

it('writes bytes as they are', async () => {
  const file = join(folder, 'book.xlsx');
  await writeWhole(file, Uint8Array.of(0x50, 0x4b, 0, 0xff));
  expect([...readFileSync(file)]).toEqual([0x50, 0x4b, 0, 0xff]);
});

it('follows a link to the file that is meant, and keeps the link', async () => {
  writeFileSync(join(folder, 'real.txt'), '旧');
  symlinkSync('real.txt', join(folder, 'link.txt'));
  await writeWhole(join(folder, 'link.txt'), '新');
  expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('新');
  expect(await realTarget(join(folder, 'link.txt'))).toBe(await realTarget(join(folder, 'real.txt')));
});

it('puts no file in the place of a device', async () => {
  await writeWhole('/dev/null', '一');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

it('tells beforehand what cannot be written, and leaves nothing behind', async () => {
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'old.txt'), '旧');
  await demandWritable(join(folder, 'old.txt'));
  await demandWritable(join(folder, 'new.txt'));
  await expect(demandWritable(join(folder, 'taken'))).rejects.toMatchObject({ cause: { code: 'EISDIR' } });
  await expect(demandWritable(join(folder, 'none', 'x.txt'))).rejects.toMatchObject({ cause: { code: 'ENOENT' } });
  expect(readdirSync(folder).sort()).toEqual(['old.txt', 'taken']);
  expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('旧');
});

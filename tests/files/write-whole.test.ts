import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../src/files/write-whole.js';
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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { matchFolders } from '../../src/files/match-folders.js';

const root = mkdtempSync(join(tmpdir(), 'match-folders-'));
for (const folder of ['2026/乙', '2026/甲', '2026/[甲]', '2025/甲']) mkdirSync(join(root, folder), { recursive: true });
writeFileSync(join(root, '2026', '说明.txt'), '');

afterAll(() => {
  rmSync(root, { recursive: true });
});

it('gives the folders a pattern matches, sorted and each once, and no files', async () => {
  expect(await matchFolders(['2026/*', '*/甲'], root)).toEqual(['2026/[甲]', '2026/乙', '2026/甲', '2025/甲']);
});

it('takes a folder of that very name for itself', async () => {
  expect(await matchFolders(['2026/[甲]'], root)).toEqual(['2026/[甲]']);
});

it('leaves a plain name and a pattern without a match as typed', async () => {
  expect(await matchFolders(['nowhere', '2024/*'], root)).toEqual(['nowhere', '2024/*']);
});

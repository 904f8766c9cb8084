import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { UsageError } from '../../src/model/usage-error.js';
import { builtInPacks, listPacks } from '../../src/regulation/catalogue.js';
import { goodPack, writePack } from './pack-folder.js';

const usageOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
};

it('lists the packs below a folder by id and passes over what is none', () => {
  const folder = writePack(goodPack());
  const root = path.dirname(folder);
  mkdirSync(path.join(root, 'calendars'));
  mkdirSync(path.join(root, 'another'));
  writeFileSync(path.join(root, 'another', 'regulation.json'), JSON.stringify({ id: 'another', title: '另一办法' }));
  expect(listPacks(root)).toEqual([
    { id: 'another', title: '另一办法', folder: path.join(root, 'another') },
    { id: 'small', title: '某区信息化项目管理办法', folder },
  ]);
});

it('names the pack and file that cannot be read', () => {
  const folder = writePack(goodPack(), { 'small/regulation.json': '{' });
  expect(usageOf(() => listPacks(path.dirname(folder)))).toEqual({
    code: 'pack-broken',
    args: {
      pack: 'small',
      file: 'regulation.json',
      entry: '(file)',
      detail: expect.stringContaining('JSON') as string,
    },
  });
});

it('says so where there is no such folder', () => {
  expect(usageOf(() => listPacks('/no/such/folder'))).toEqual({
    code: 'packs-not-found',
    args: { folder: '/no/such/folder' },
  });
});

it('finds packs with the tool', () => {
  expect(listPacks(builtInPacks()).map(({ id }) => id)).toContain('wendeng');
});

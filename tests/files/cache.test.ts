import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Cache, clearCache, keyOf } from '../../src/files/cache.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Buffer => Buffer.from(text);
const fileOf = (key: string): string => join(folder, key.slice(0, 2), key);

it('gives back what was kept under a key, and nothing under another', () => {
  const cache = new Cache(folder);
  cache.put(keyOf('a', 1), bytes('甲'));
  cache.put(keyOf('a', 2), bytes(''));
  expect([1, 2, 3].map((part) => new Cache(folder).get(keyOf('a', part))?.toString())).toEqual(['甲', '', undefined]);
  expect([keyOf('a', 'b') === keyOf('ab'), keyOf(['a', 'b']) === keyOf('a', 'b')]).toEqual([false, false]);
});

it('takes what is torn or altered for what is not there', () => {
  const cache = new Cache(folder);
  const key = keyOf('a');
  cache.put(key, bytes('what was read'));
  const whole = readFileSync(fileOf(key));
  for (const broken of [whole.subarray(0, -1), whole.subarray(0, 10), Buffer.concat([whole, whole]), Buffer.alloc(0)]) {
    writeFileSync(fileOf(key), broken);
    expect(cache.get(key)).toBeNull();
  }
  cache.put(key, bytes('made anew'));
  expect(cache.get(key)?.toString()).toBe('made anew');
});

it('stays within its bounds, dropping what was used longest ago', () => {
  const keys = Array.from({ length: 8 }, (_, index) => keyOf(index));
  const filling = new Cache(folder);
  for (const [index, key] of keys.entries()) {
    filling.put(key, Buffer.alloc(1000, index));
    utimesSync(fileOf(key), 1000 + index, 1000 + index);
  }
  const last = keyOf('last');
  new Cache(folder, 3500).put(last, Buffer.alloc(1000));
  const kept = [...keys, last].map((key) => filling.get(key) !== null);
  expect(kept).toEqual([false, false, false, false, false, false, true, true, true]);
  expect(filling.size()).toEqual({ entries: 3, bytes: 3 * 1032 });
});

it('leaves no drafts, and does without a folder it cannot have', () => {
  const cache = new Cache(folder);
  const key = keyOf('a');
  for (let round = 0; round < 5; round++) cache.put(key, bytes(String(round)));
  expect(readdirSync(join(folder, key.slice(0, 2)))).toEqual([key]);
  writeFileSync(join(folder, 'file'), '');
  const nowhere = new Cache(join(folder, 'file', 'below'));
  nowhere.put(key, bytes('x'));
  expect([nowhere.get(key), nowhere.size()]).toEqual([null, { entries: 0, bytes: 0 }]);
});

it('is cleared with everything the tool keeps, and nothing else', () => {
  for (const room of ['readings', 'reports', 'journals', 'theirs'])
    new Cache(join(folder, room)).put(keyOf(1), bytes('x'));
  expect(clearCache(folder)).toEqual({ entries: 3, bytes: 99 });
  expect([clearCache(folder), readdirSync(folder)]).toEqual([{ entries: 0, bytes: 0 }, ['theirs']]);
});

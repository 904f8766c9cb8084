import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSpool, Spool } from '../../src/files/spool.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (file: string) => {
  const left = readSpool(file);
  return left === null ? null : [left.note, ...[...left.lines].map(({ number, mark, text }) => [number, mark, text])];
};

describe.each([
  ['in a file', () => join(folder, 'below', 'a.journal')],
  ['in memory', () => null],
  ['in memory where no file can be had', () => join(fileURLToPath(import.meta.url), 'a.journal')],
])('%s', (_, place) => {
  it('gives back what was put, whatever the order', () => {
    const spool = new Spool(place());
    spool.note('2026-03-01');
    spool.put(2, 'm', '二');
    spool.put(0, '', '');
    spool.put(1, 'm', '一\\n"\t"');
    expect([0, 1, 2, 3].map((number) => spool.get(number))).toEqual(['', '一\\n"\t"', '二', null]);
    expect([...spool.numbers].sort()).toEqual([0, 1, 2]);
    spool.close('remove');
  });
});

it('is read by another process, a torn last line left out', () => {
  const file = join(folder, 'a.journal');
  const spool = new Spool(file);
  spool.note('2026-03-01');
  spool.put(7, 'mark', '{"a":"甲"}');
  spool.put(3, '', '{}');
  appendFileSync(file, '4\tmark\t{"cut');
  expect(lines(file)).toEqual(['2026-03-01', [7, 'mark', '{"a":"甲"}'], [3, '', '{}']]);
  spool.close('keep');
  for (let length = statSync(file).size - 1; length >= 0; length--) {
    writeFileSync(file, readFileSync(file).subarray(0, length));
    expect((lines(file)?.length ?? 0) <= 3).toBe(true);
  }
});

it('is left or removed, and nobody but its owner may read it', () => {
  const file = join(folder, 'a.journal');
  new Spool(file).close('keep');
  expect([existsSync(file), (statSync(file).mode & 0o077) === 0 || process.platform === 'win32']).toEqual([true, true]);
  const other = join(folder, 'b.journal');
  new Spool(other).close('remove');
  expect(existsSync(other)).toBe(false);
});

it('never writes into one that is there', () => {
  const file = join(folder, 'a.journal');
  writeFileSync(file, 'theirs\n');
  const spool = new Spool(file);
  spool.put(0, '', 'ours');
  expect([spool.get(0), readFileSync(file, 'utf8')]).toEqual(['ours', 'theirs\n']);
});

it('there is nothing in what is no spool', () => {
  writeFileSync(join(folder, 'empty'), '');
  expect([lines(join(folder, 'none')), lines(join(folder, 'empty'))]).toEqual([null, null]);
});

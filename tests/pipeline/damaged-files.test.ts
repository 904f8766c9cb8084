import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { damaged, randomFrom } from '../../scripts/fuzz/damage.js';
import { readFound } from '../../src/pipeline/read-found.js';

const FOLDERS = ['samples/wendeng-incomplete', 'samples/liaocheng-proposal-complete'];
const good = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:docx|pdf|xlsx)$/u.test(name))
    .map((name) => join(folder, name)),
);

it('damage is the same for the same seed', () => {
  const bytes = Buffer.from('0123456789'.repeat(50));
  expect(damaged(bytes, 7)).toEqual(damaged(bytes, 7));
  expect(damaged(bytes, 7)).not.toEqual(damaged(bytes, 8));
  expect([randomFrom(1)(), randomFrom(1)()]).toEqual([0.6270739405881613, 0.6270739405881613]);
});

it.each(good)('%s with seeded damage is read, read in part, or unreadable with a reason', async (name) => {
  const bytes = readFileSync(name);
  for (let seed = 1; seed <= 8; seed++) {
    const content = damaged(bytes, seed);
    const found = { path: name, absolute: name, bytes: content.length, why: null, load: () => content };
    const { reading } = await readFound(found, {});
    const isTold = reading.status === 'read' || reading.findings.length > 0;
    expect([seed, isTold, (reading.document === null) === (reading.status === 'unreadable')]).toEqual([
      seed,
      true,
      true,
    ]);
  }
});

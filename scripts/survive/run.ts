import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { residentMegabytes } from '../../src/files/resident-memory.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { openWorkers, settleWorkers, type Workers } from '../../src/pipeline/workers.js';
import { peakOf } from './peak.js';
import { otherCharacters, othersHere } from './second-opinion.js';
import { charactersOf, furnitureOf } from './characters.js';
import { fateOf } from './fate.js';
import { showFates } from './table.js';

// npm run survive -- FOLDER [--jobs 2] [--alone]: reads every file below a folder, and says what became of each.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string' }, alone: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('npm run survive -- FOLDER [--jobs COUNT] [--alone: no other program]');
const root = resolve(folder);
const jobs = Number(values.jobs ?? availableParallelism());

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile() === true)
  .sort();

export interface Survived {
  readonly file: string;
  readonly fate: string;
  readonly characters: number;
  /** What another program gets; null where there is none for it, or it gets nothing. */
  readonly other: number | null;
}

async function survive(workers: Workers, name: string): Promise<Survived> {
  const absolute = join(root, name);
  const found = { path: name, absolute, bytes: statSync(absolute).size, why: null };
  const read = await workers.run({ kind: 'read', asked: { found, options: {} }, limits: DEFAULT_LIMITS });
  const asked = { file: name, cwd: root, lang: 'en' as const, asOf: '2026-01-01' };
  const print = { format: 'json' as const, width: 100, colour: false, verbose: true };
  // What comes after reading must survive as well: the outline, the forms.
  const printed = await workers.run({
    kind: 'print',
    asked: { found, reading: {}, asked, print },
    limits: DEFAULT_LIMITS,
  });
  const characters = read.kind === 'answer' ? charactersOf(read.answer) : 0;
  const other = values.alone
    ? null
    : await otherCharacters(absolute, read.kind === 'answer' ? furnitureOf(read.answer) : []);
  return { file: relative(root, absolute), fate: fateOf(read, printed), characters, other };
}

const workers = openWorkers(join(process.cwd(), 'bin/worker.js'));
settleWorkers(workers, DEFAULT_LIMITS, jobs, false);
const peak = peakOf(residentMegabytes);
const waiting = files.values();
const survived: Survived[] = [];
await Promise.all(
  Array.from({ length: jobs }, async () => {
    for (const name of waiting) survived.push(await survive(workers, name));
  }),
);
await workers.close();
const isWhole = showFates(
  survived.sort((a, b) => (a.file < b.file ? -1 : 1)),
  { root: folder, jobs, peak: peak.stop(), others: values.alone ? [] : await othersHere() },
);
process.exitCode = isWhole ? 0 : 1;

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { openWorkers, settleWorkers } from '../../src/pipeline/workers.js';
import { damaged } from './damage.js';

// npm run fuzz -- [--rounds 2000] [--seed 1] [--files FOLDER]: good files with seeded damage, read as any other.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: 'samples' },
  },
});
const good = readdirSync(values.files, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:docx|pdf|xlsx|doc|xls|ofd|html)$/iu.test(name))
  .sort();
const jobs = availableParallelism();
const workers = openWorkers(join(process.cwd(), 'bin/worker.js'));
settleWorkers(workers, DEFAULT_LIMITS, jobs, false);
const fates = new Map<string, number>();
const bad: string[] = [];
const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => Number(values.seed) + round).values();

async function round(seed: number): Promise<void> {
  const name = good[seed % good.length] ?? '';
  const content = damaged(readFileSync(join(values.files, name)), seed);
  const found = { path: name, absolute: name, bytes: content.length, why: null };
  const outcome = await workers.run({ kind: 'read', asked: { found, options: {}, content }, limits: DEFAULT_LIMITS });
  const fate =
    outcome.kind === 'answer' && 'reading' in outcome.answer
      ? outcome.answer.reading.status
      : outcome.kind === 'ended'
        ? `${outcome.why}: ${outcome.detail}`
        : 'bug';
  fates.set(fate, (fates.get(fate) ?? 0) + 1);
  if (outcome.kind !== 'answer') bad.push(`seed ${seed}, ${name}: ${fate}`);
}

await Promise.all(
  Array.from({ length: jobs }, async () => {
    for (const seed of rounds) await round(seed);
  }),
);
await workers.close();
console.log(`${values.rounds} rounds from seed ${values.seed} over ${good.length} files of ${values.files}`);
for (const [fate, count] of [...fates].sort()) console.log(`${String(count).padStart(7)}  ${fate}`);
for (const line of bad) console.log(line);
process.exitCode = bad.length === 0 ? 0 : 1;

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

// npm run bench:batch -- [--dossiers 200] [--runs 3]: the samples over and over as one batch, with one job, with more, and half of it.
const { values } = parseArgs({
  options: { dossiers: { type: 'string', default: '200' }, runs: { type: 'string', default: '3' } },
});
const count = Number(values.dossiers);
const samples = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'sources')
  .map(({ name }) => name);

/** Milliseconds of one batch, nothing kept of it. */
function time(folder: string, jobs: number): number {
  const call = ['check', '--each', folder, '--jobs', String(jobs), '--no-cache', '--format', 'jsonl'];
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [resolve('bin/dossier.js'), ...call], { stdio: 'ignore' });
  if (run.status !== 1) throw new Error(`exit ${run.status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const root = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  const folders = { all: join(root, 'all'), half: join(root, 'half') };
  for (let number = 0; number < count; number++) {
    const name = `${String(number).padStart(4, '0')}`;
    cpSync(join('samples', samples[number % samples.length] ?? ''), join(folders.all, name), { recursive: true });
    if (number < count / 2) cpSync(join(folders.all, name), join(folders.half, name), { recursive: true });
  }
  const most = Math.max(2, cpus().length);
  const kinds = [
    { name: `${count} dossiers, 1 job`, folder: folders.all, jobs: 1 },
    { name: `${count} dossiers, 2 jobs`, folder: folders.all, jobs: 2 },
    ...(most > 2 ? [{ name: `${count} dossiers, ${most} jobs`, folder: folders.all, jobs: most }] : []),
    { name: `${count / 2} dossiers, 1 job`, folder: folders.half, jobs: 1 },
  ];
  const best = kinds.map(() => Number.POSITIVE_INFINITY);
  // In turn, so that a busy minute falls on all of them.
  for (let round = 0; round < Number(values.runs); round++)
    for (const [index, { folder, jobs }] of kinds.entries())
      best[index] = Math.min(best[index] ?? 0, time(folder, jobs));
  console.log(
    `${cpus()[0]?.model.trim()}, ${cpus().length} processors, node ${process.version}, best of ${values.runs}`,
  );
  for (const [index, { name }] of kinds.entries()) {
    const taken = best[index] ?? 0;
    console.log(
      `  ${name.padEnd(24)} ${(taken / 1000).toFixed(1).padStart(7)} s  ${((best[0] ?? 0) / taken).toFixed(2)}x`,
    );
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

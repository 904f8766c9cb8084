import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// npm run bench:packs -- [--runs 11]: loading and compiling packs beside the start of Node. Exit 1 beyond the bounds.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' } } });
const ONE = 1;
const ALL = 3;

const packs = readdirSync('schemas').filter((name) => existsSync(join('schemas', name, 'regulation.json')));
const load = join(import.meta.dirname, 'load.js');

/** Wall time of a Node that does nothing, in milliseconds. */
function empty(): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ['-e', '0']);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function loading(ids: readonly string[]): number {
  const { stdout, status, stderr } = spawnSync(process.execPath, [load, ...ids], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

const candidates: readonly { readonly name: string; readonly most: number; readonly take: () => number }[] = [
  { name: 'node -e 0', most: ONE, take: empty },
  ...packs.map((id) => ({ name: id, most: ONE, take: () => loading([id]) })),
  { name: 'all', most: ALL, take: () => loading([]) },
];

const times = candidates.map((): number[] => []);
// In turn, so that a busy minute falls on all of them; the first round goes uncounted.
for (let round = 0; round <= Number(values.runs); round++)
  candidates.forEach(({ take }, i) => {
    const took = take();
    if (round > 0) times[i]?.push(took);
  });
const medians = times.map((own) => own.sort((a, b) => a - b)[own.length >> 1] ?? Number.NaN);
const base = medians[0] ?? Number.NaN;
console.log(`load and compile, medians of ${values.runs} runs in turn, node ${process.version}`);
candidates.forEach(({ name, most }, i) => {
  const median = medians[i] ?? Number.NaN;
  const ratio = median / base;
  if (!(ratio <= most)) process.exitCode = 1;
  console.log(`  ${name.padEnd(14)} ${median.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)}x of ${most}x`);
});

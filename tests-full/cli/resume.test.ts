import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../scripts/fuzz/damage.js';
import { call, type Place, placeWith, start } from '../support/batch.js';

const DAY = ['--as-of', '2026-11-20'];
const args = (_: Place, ...more: readonly string[]): readonly string[] => [
  'check',
  '--each',
  'dossiers',
  '--format',
  'json',
  ...DAY,
  ...more,
];
const journals = ({ root }: Place): readonly string[] => {
  const folder = join(root, 'cache', 'journals');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** Whole lines of the one journal there is. */
function linesOf(place: Place): number {
  const [name] = journals(place);
  return name === undefined
    ? 0
    : readFileSync(join(place.root, 'cache', 'journals', name), 'utf8').split('\n').length - 1;
}

describe('a batch that is killed', () => {
  it('at any moment, many times, is gone on with to the very bytes of an undisturbed one', async () => {
    const place = placeWith(16);
    const whole = await call(args(place, '--no-cache'), place);
    expect([whole.code, whole.err]).toEqual([1, '']);
    const random = randomFrom(20261120);
    let kills = 0;
    for (let round = 0; round < 12; round++) {
      const { child, ended } = start(args(place, '--resume', '--output', 'out/report.json'), place);
      const isOver = ended.then(() => true);
      const done = await Promise.race([isOver, wait(150 + random() * 900, false)]);
      if (done) break;
      child.kill('SIGKILL');
      await ended;
      kills++;
      // Whole or not at all.
      if (existsSync(join(place.root, 'out/report.json')))
        expect(readFileSync(join(place.root, 'out/report.json'), 'utf8')).toBe(whole.out);
    }
    const last = await call(args(place, '--resume', '--output', 'out/report.json'), place);
    expect([kills > 0, last.code]).toEqual([true, 1]);
    expect(readFileSync(join(place.root, 'out/report.json'), 'utf8')).toBe(whole.out);
    expect(readdirSync(join(place.root, 'out'))).toEqual(['report.json']);
    expect(journals(place)).toEqual([]);
  });

  it('leaves no process behind', async () => {
    const place = placeWith(12);
    const { child, ended } = start(args(place), place);
    await wait(700);
    child.kill('SIGKILL');
    await ended;
    await wait(3000);
    const left = readdirSync('/proc').filter((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return environment.includes(place.root) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('worker.js');
      } catch {
        return false;
      }
    });
    expect(left).toEqual([]);
  });
});

it('Ctrl-C ends a batch with what is done, exit 130, and --resume goes on', async () => {
  const place = placeWith(16);
  const whole = await call(args(place, '--no-cache'), place);
  const { child, ended } = start(args(place, '--jobs', '1'), place);
  // A line for the day, then a dossier a line.
  while (linesOf(place) < 3) await wait(20);
  child.kill('SIGINT');
  const { code, out, err } = await ended;
  const { dossiers, counts } = JSON.parse(out) as { dossiers: { problem: string | null }[]; counts: object };
  const undone = dossiers.filter(({ problem }) => problem === 'dossier-interrupted').length;
  expect([code, err, dossiers.length, undone > 0, counts]).toEqual([
    130,
    'Interrupted: the report holds what was done. The same command with --resume goes on from here.\n',
    16,
    true,
    { ...(JSON.parse(out) as { counts: object }).counts, dossiers: 16 },
  ]);
  expect(journals(place).length).toBe(1);
  const rest = await call(args(place, '--resume'), place);
  expect([rest.code, rest.out === whole.out, journals(place)]).toEqual([1, true, []]);
  expect(rest.err).toBe(`Going on from an earlier run: ${16 - undone} of 16 dossiers were checked then and stand.\n`);
});

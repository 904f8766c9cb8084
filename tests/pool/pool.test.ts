import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { residentMegabytes } from '../../src/files/resident-memory.js';
import type { Program } from '../../src/pool/outcome.js';
import { Pool } from '../../src/pool/pool.js';

interface Deed {
  readonly deed: string;
  readonly text?: string;
  readonly steps?: number;
}
interface Done {
  readonly text: string;
  readonly pid: number;
}

function poolOf(width: number, program: Partial<Program> = {}): Pool<Deed, Done, string> {
  const pool = new Pool<Deed, Done, string>({
    entry: fileURLToPath(new URL('./worker.mjs', import.meta.url)),
    megabytes: 200,
    seconds: 30,
    tasks: 100,
    resident: residentMegabytes,
    ...program,
  });
  pool.settle(width, {});
  onTestFinished(() => pool.close());
  return pool;
}

const echo = (text: string): Deed => ({ deed: 'echo', text });
const textOf = async (outcome: Promise<Awaited<ReturnType<Pool<Deed, Done, string>['run']>>>) => {
  const settled = await outcome;
  return settled.kind === 'answer' ? settled.answer.text : settled;
};
const pidOf = async (pool: Pool<Deed, Done, string>): Promise<number> => {
  const outcome = await pool.run(echo(''));
  return outcome.kind === 'answer' ? outcome.answer.pid : Number.NaN;
};

/** Whether a process is there, a dead one that nobody has buried yet included. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a task that harms its process', () => {
  it.each<readonly [string, Partial<Program>, object]>([
    ['spin', { seconds: 1 }, { why: 'time', step: 'spinning', detail: 'SIGKILL' }],
    [
      'heap',
      { megabytes: 60 },
      { why: 'memory', step: 'filling', detail: expect.stringMatching(/^SIG(?:ABRT|KILL|TRAP)$/u) },
    ],
    ['throw', {}, { why: 'crash', step: null, detail: 'exit 1' }],
    ['exit', {}, { why: 'crash', step: null, detail: 'exit 7' }],
    ['signal', {}, { why: 'crash', step: null, detail: 'SIGSEGV' }],
  ])('%s: it is ended, the reason told, and the others go on', async (deed, program, ended) => {
    const pool = poolOf(1, program);
    const outcomes = [pool.run(echo('before')), pool.run({ deed }), pool.run(echo('after'))];
    expect(await Promise.all(outcomes.map(textOf))).toEqual(['before', { kind: 'ended', ...ended }, 'after']);
  });

  it.skipIf(residentMegabytes(process.pid) === null)('memory outside of the heap counts', async () => {
    const pool = poolOf(1);
    expect(await textOf(pool.run({ deed: 'buffers' }))).toEqual({
      kind: 'ended',
      why: 'memory',
      step: 'buffering',
      detail: 'SIGKILL',
    });
  });

  it('leaves no process behind', async () => {
    const pool = poolOf(1, { seconds: 1 });
    const pid = await pidOf(pool);
    await pool.run({ deed: 'spin' });
    expect(isThere(pid)).toBe(false);
  });

  it('has its time anew with each step', async () => {
    const pool = poolOf(1, { seconds: 1 });
    expect(await textOf(pool.run({ deed: 'slowly', steps: 3 }))).toBe('slowly');
  });
});

describe('a pool', () => {
  it('answers every task, each with its own answer, however many at a time', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    const pool = poolOf(3);
    expect(await Promise.all(texts.map((text) => textOf(pool.run(echo(text)))))).toEqual(texts);
  });

  it('keeps a process for the next task, and replaces it after as many as it may do', async () => {
    const pool = poolOf(1, { tasks: 2 });
    const pids = [await pidOf(pool), await pidOf(pool), await pidOf(pool)];
    expect([pids[0] === pids[1], pids[1] === pids[2]]).toEqual([true, false]);
    expect(isThere(pids[0] ?? 0)).toBe(false);
  });

  it('replaces a process that was started before its memory was known', async () => {
    const pool = poolOf(1);
    pool.warm();
    pool.settle(1, { megabytes: 60 });
    expect(await textOf(pool.run({ deed: 'heap' }))).toMatchObject({ kind: 'ended', why: 'memory' });
  });

  it('ends what is under way when it closes, and nothing is left', async () => {
    const pool = poolOf(2);
    const pid = await pidOf(pool);
    const running = pool.run({ deed: 'spin' });
    await wait(200);
    await pool.close();
    expect([await textOf(running), isThere(pid)]).toEqual([
      { kind: 'ended', why: 'crash', step: 'spinning', detail: 'SIGKILL' },
      false,
    ]);
  });

  it('tells a program that is not there from an answer', async () => {
    expect(await textOf(poolOf(1, { entry: '/no/such/program.js' }).run(echo('x')))).toMatchObject({
      kind: 'ended',
      why: 'crash',
    });
  });
});

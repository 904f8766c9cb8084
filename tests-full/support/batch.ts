import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const SAMPLES = [
  'wendeng-incomplete',
  'liaocheng-proposal-complete',
  'lhasa-approval-incomplete',
  'guanyun-approval-complete',
];

export interface Place {
  readonly root: string;
  /** Holds the dossiers. */
  readonly dossiers: string;
  readonly env: NodeJS.ProcessEnv;
}

/** So many dossiers, an output folder and a cache folder of their own, gone when the test is over. */
export function placeWith(count: number): Place {
  const root = mkdtempSync(join(tmpdir(), 'dossier-batch-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const dossiers = join(root, 'dossiers');
  for (let number = 0; number < count; number++) {
    const sample = SAMPLES[number % SAMPLES.length] ?? '';
    cpSync(join('samples', sample), join(dossiers, `${String(number).padStart(3, '0')}-${sample}`), {
      recursive: true,
    });
  }
  mkdirSync(join(root, 'out'));
  return { root, dossiers, env: { ...process.env, DOSSIER_CACHE: join(root, 'cache'), LANG: 'C.UTF-8' } };
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A call of the built tool. */
export function start(args: readonly string[], { root, env }: Place): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [resolve('bin/dossier.js'), ...args], { cwd: root, env });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => done({ code, signal, out, err }));
  });
  return { child, ended };
}

export const call = (args: readonly string[], place: Place): Promise<Ended> => start(args, place).ended;

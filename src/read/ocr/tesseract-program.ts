import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { LANGUAGE, type PictureReader, TooSlow } from './picture-reader.js';

/** Environment variables a program is found and run with. */
export type Environment = Readonly<Record<string, string | undefined>>;

const PROGRAM = 'tesseract';
const SECONDS_TO_ANSWER = 10;
const MOST_AT_ONCE = 4;

/** Whether a `tesseract` is on the path and knows the language. */
export async function hasLanguage(env: Environment): Promise<boolean> {
  try {
    const listed = await run(['--list-langs'], { env, seconds: SECONDS_TO_ANSWER });
    return listed.split(/\s+/u).includes(LANGUAGE);
  } catch {
    return false;
  }
}

/** The program of this machine: a process for each picture, which goes in and comes out by pipes. */
export function tesseractProgram(env: Environment, seconds: number): PictureReader {
  return {
    atOnce: Math.min(availableParallelism(), MOST_AT_ONCE),
    read: ({ bytes, dpi }) => {
      const resolution = dpi === undefined ? [] : ['--dpi', String(dpi)];
      const args = ['stdin', 'stdout', '-l', LANGUAGE, ...resolution, '-c', 'tessedit_create_tsv=1'];
      return run(args, { env, seconds, input: bytes });
    },
    close: async () => undefined,
  };
}

interface Running {
  readonly env: Environment;
  readonly seconds: number;
  readonly input?: Uint8Array;
}

/** What the program printed. Rejects where it is not there, fails or takes too long. */
function run(args: readonly string[], { env, seconds, input }: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, args, {
      // Threads of its own make it several times slower. Windows would look for it in the working folder first.
      env: { ...env, OMP_THREAD_LIMIT: '1', NoDefaultCurrentDirectoryInExePath: '1' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: 1000 * seconds,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (child.killed) reject(new TooSlow(seconds));
      else if (code === 0) resolve(printed);
      else reject(new Error(`${PROGRAM} ended with ${code}`));
    });
    // It may end before it has read everything: how it ended says why.
    child.stdin.on('error', () => undefined).end(input);
  });
}

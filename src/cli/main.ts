import type { Context, Pipeline } from './context.js';
import { type Io, write } from './io.js';
import { talkLang } from './language.js';
import { version } from './version.js';

/** Commands that read documents: the process for it starts while the call is being understood. */
const READING = new Set(['check', 'extract', 'annotate']);

/** Runs one call and gives its exit code. Everything else is loaded when it is needed: a version must be cheap. */
export async function main(
  argv: readonly string[],
  io: Io,
  pipeline: () => Promise<Pipeline> = () => import('../pipeline/index.js'),
): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await write(io.stdout, `${version}\n`);
    return 0;
  }
  const lang = talkLang(argv, io);
  const workers = await startWorkers(argv, io);
  try {
    const { run } = await import('./run.js');
    return await run(argv, { io, lang, pipeline, workers });
  } catch (error) {
    const { explainFailure } = await import('./failure.js');
    return await explainFailure(error, io, lang);
  } finally {
    await workers?.close();
  }
}

async function startWorkers(argv: readonly string[], { worker, atExit }: Io): Promise<Context['workers']> {
  if (worker === undefined || (!READING.has(argv[0] ?? '') && argv[0] !== 'explain')) return undefined;
  const { openWorkers } = await import('../pipeline/workers.js');
  const workers = openWorkers(worker);
  atExit?.(() => void workers.close());
  const isHelp = argv.some((word) => word === '--help' || word === '-h');
  if (READING.has(argv[0] ?? '') && !isHelp) workers.warm();
  return workers;
}

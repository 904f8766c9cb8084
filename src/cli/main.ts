import type { Pipeline } from './context.js';
import { type Io, write } from './io.js';
import { talkLang } from './language.js';
import { version } from './version.js';

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
  try {
    const { run } = await import('./run.js');
    return await run(argv, { io, lang, pipeline });
  } catch (error) {
    const { explainFailure } = await import('./failure.js');
    return explainFailure(error, io, lang);
  }
}

import { describeUsage, talkOf } from '../messages/index.js';
import type { Lang } from '../model/report.js';
import { UsageError, WriteError } from '../model/usage-error.js';
import { plainLines } from '../report/escape.js';
import { Finished } from './context.js';
import { EXIT } from './exit-codes.js';
import { type Io, write } from './io.js';
import { version } from './version.js';

/** Says what went wrong and what to do, and gives the exit code. */
export async function explainFailure(error: unknown, io: Io, lang: Lang): Promise<number> {
  if (error instanceof Finished) {
    await write(error.code === EXIT.pass ? io.stdout : io.stderr, error.text);
    return error.code;
  }
  const { code, text } = settle(error, io, lang);
  await write(io.stderr, `${plainLines(text)}\n`);
  return code;
}

function settle(error: unknown, { env }: Io, lang: Lang): { readonly code: number; readonly text: string } {
  const talk = talkOf(lang);
  if (error instanceof UsageError) return { code: EXIT.usage, text: `dossier: ${describeUsage(error.usage, lang)}` };
  if (error instanceof WriteError) {
    return { code: EXIT.cannotWrite, text: `dossier: ${talk.cannotWrite(error.target, reasonOf(error.cause))}` };
  }
  const hint = env.DOSSIER_DEBUG === '1' ? stackOf(error) : talk.bugHint();
  return { code: EXIT.bug, text: `dossier: ${talk.bug(nameOf(error), version)}\n${hint}` };
}

/** The system's own code says it best and in one language: ENOSPC, EACCES. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return nameOf(cause);
}

const nameOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : '');

import { Command } from 'commander';
import { addAnnotate } from './commands/annotate.js';
import { addCache } from './commands/cache.js';
import { addCheck } from './commands/check.js';
import { addChecklist } from './commands/checklist.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addInit } from './commands/init.js';
import { addLedger } from './commands/ledger.js';
import { addMerge } from './commands/merge.js';
import { addPack } from './commands/pack.js';
import { addRegulations } from './commands/regulations.js';
import { addSkeleton } from './commands/skeleton.js';
import { addWaive } from './commands/waive.js';
import type { Context, Finish } from './context.js';
import { settleCommand } from './settle-command.js';
import { version } from './version.js';

/** Parses the call, runs its command and gives the exit code. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let code = 0;
  const program = buildProgram(context, (settled) => {
    code = settled;
  });
  await program.parseAsync(argv, { from: 'user' });
  return code;
}

export function buildProgram(context: Context, finish: Finish): Command {
  const program = settleCommand(new Command('dossier'), 'dossier', context).version(version, '-V, --version');
  for (const add of [
    addCheck,
    addInit,
    addExtract,
    addRegulations,
    addExplain,
    addChecklist,
    addSkeleton,
    addLedger,
    addWaive,
    addAnnotate,
    addPack,
    addCache,
    addMerge,
  ])
    add(program, context, finish);
  return program;
}

import type { Command } from 'commander';
import { UsageError } from '../../model/usage-error.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addLedger(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('ledger'), 'ledger', context)
    .argument('<folder>')
    .option('--format <format>')
    .option('--output <file>')
    .option('--ocr')
    .option('--limit <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--verbose')
    .option('--no-color')
    .action(async (folder: string, _: unknown, command: Command) => {
      finish(await ledger(folder, command.optsWithGlobals(), context));
    });
}

/** What a dossier states of itself, and where it contradicts itself. */
async function ledger(folder: string, typed: unknown, context: Context): Promise<number> {
  const [{ settleLedger }, { deliver, demandTargets }, { renderOptions }, { ledgerRenders }, { readingFrom }] =
    await Promise.all([
      import('../settle-options.js'),
      import('../deliver.js'),
      import('../render-options.js'),
      import('../../report/index.js'),
      import('../reading.js'),
    ]);
  const settings = settleLedger(typed);
  const { io } = context;
  const { lang = 'zh', output, format } = settings;
  const { gives, load } = ledgerRenders[format];
  if (gives === 'bytes' && output === undefined && io.stdout.isTTY === true)
    throw new UsageError({ code: 'format-needs-file', args: { format } });
  if (output !== undefined) await demandTargets([output], [folder], context);
  const { makeLedger } = await context.pipeline();
  const made = await makeLedger({ folder, cwd: io.cwd, ...readingFrom(settings, context) });
  const render = await load();
  await deliver(render(made, renderOptions(io, lang, settings)), output, context);
  return 0;
}

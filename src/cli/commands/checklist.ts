import type { Command } from 'commander';
import { UsageError } from '../../model/usage-error.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addChecklist(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('checklist'), 'checklist', context)
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--format <format>')
    .option('--output <file>')
    .option('--packs <folder>')
    .option('--no-color')
    .action(async (_: unknown, command: Command) => {
      finish(await checklist(command.optsWithGlobals(), context));
    });
}

/** What a stage of a regulation asks for, before anything is written. */
async function checklist(typed: unknown, context: Context): Promise<number> {
  const [{ settleChecklist }, { deliver, demandTargets }, { renderOptions }, { checklistRenders }, { chooseStage }] =
    await Promise.all([
      import('../settle-options.js'),
      import('../deliver.js'),
      import('../render-options.js'),
      import('../../report/index.js'),
      import('../choose-stage.js'),
    ]);
  const { buildChecklist } = await import('../../report/checklist/checklist.js');
  const settings = settleChecklist(typed);
  const { packs, lang = 'zh', output, format } = settings;
  const { io } = context;
  const { gives, load } = checklistRenders[format];
  if (gives === 'bytes' && output === undefined && io.stdout.isTTY === true)
    throw new UsageError({ code: 'format-needs-file', args: { format } });
  const { listRegulations } = await context.pipeline();
  const all = await listRegulations({ cwd: io.cwd, ...(packs === undefined ? {} : { packs }) });
  const { regulation, stage } = chooseStage(all, settings, 'dossier checklist');
  if (output !== undefined) await demandTargets([output], [], context);
  const options = renderOptions(io, lang, settings);
  const render = await load();
  await deliver(render(buildChecklist(regulation, stage, options.words), options), output, context);
  return 0;
}

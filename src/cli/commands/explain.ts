import type { Command } from 'commander';
import { nearestWords } from '../../model/nearest.js';
import type { Regulation, Requirement } from '../../model/regulation.js';
import { UsageError } from '../../model/usage-error.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

const suggested = 5;

export function addExplain(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('explain'), 'explain', context)
    .argument('<requirement>')
    .option('--format <format>')
    .option('--packs <folder>')
    .option('--no-color')
    .action(async (id: string, _: unknown, command: Command) => {
      finish(await explain(id, command.optsWithGlobals(), context));
    });
}

async function explain(id: string, typed: unknown, context: Context): Promise<number> {
  const { settleLook } = await import('../settle-options.js');
  const { deliver } = await import('../deliver.js');
  const { renderOptions } = await import('../render-options.js');
  const { explainRenders } = await import('../../report/index.js');
  const settings = settleLook(typed);
  const { packs, lang = 'zh' } = settings;
  const { listRegulations } = await context.pipeline();
  const all = await listRegulations({ cwd: context.io.cwd, ...(packs === undefined ? {} : { packs }) });
  const { regulation, requirement } = find(all, id);
  const options = renderOptions(context.io, lang, settings);
  await deliver(explainRenders[settings.format](regulation, requirement, options), undefined, context);
  return 0;
}

function find(
  all: readonly Regulation[],
  given: string,
): { readonly regulation: Regulation; readonly requirement: Requirement } {
  for (const regulation of all) {
    const requirement = regulation.requirements.find(({ id }) => id === given);
    if (requirement !== undefined) return { regulation, requirement };
  }
  const ids = all.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  throw new UsageError({
    code: 'requirement-unknown',
    args: { given, nearest: nearestWords(given, ids, suggested) },
  });
}

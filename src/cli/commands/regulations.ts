import type { Command } from 'commander';
import { nearestWords } from '../../model/nearest.js';
import type { Regulation } from '../../model/regulation.js';
import { UsageError } from '../../model/usage-error.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addRegulations(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('regulations'), 'regulations', context)
    .argument('[id]')
    .option('--format <format>')
    .option('--packs <folder>')
    .option('--no-color')
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      finish(await regulations(id, command.optsWithGlobals(), context));
    });
}

async function regulations(id: string | undefined, typed: unknown, context: Context): Promise<number> {
  const { settleLook } = await import('../settle-options.js');
  const { deliver } = await import('../deliver.js');
  const { renderOptions } = await import('../render-options.js');
  const { regulationRenders } = await import('../../report/index.js');
  const settings = settleLook(typed);
  const { packs, lang = 'zh' } = settings;
  const { listRegulations } = await context.pipeline();
  const all = await listRegulations({ cwd: context.io.cwd, ...(packs === undefined ? {} : { packs }) });
  const chosen = id === undefined ? null : choose(all, id);
  const options = renderOptions(context.io, lang, settings);
  const render = await regulationRenders[settings.format]();
  await deliver(render(chosen ?? all, options), undefined, context);
  return 0;
}

function choose(all: readonly Regulation[], given: string): Regulation {
  const found = all.find(({ id }) => id === given);
  if (found !== undefined) return found;
  const known = all.map(({ id, title }) => ({ id, title }));
  const [nearest = null] = nearestWords(
    given,
    known.map(({ id }) => id),
  );
  throw new UsageError({ code: 'regulation-unknown', args: { given, known, nearest } });
}

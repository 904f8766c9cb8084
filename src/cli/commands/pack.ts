import type { Command } from 'commander';
import { describeUsage, wordsOf } from '../../messages/index.js';
import type { Context, Finish } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { settleCommand } from '../settle-command.js';

export function addPack(program: Command, context: Context, finish: Finish): void {
  const pack = settleCommand(program.command('pack'), 'pack', context);
  settleCommand(pack.command('check'), 'pack', context)
    .argument('<folder>')
    .option('--no-color')
    .action(async (folder: string, _: unknown, command: Command) => {
      finish(await check(folder, command.optsWithGlobals(), context));
    });
}

/** Each problem a line of its own on stdout, then how many; exit 2 where there is any. */
async function check(folder: string, typed: unknown, context: Context): Promise<number> {
  const { settleLook } = await import('../settle-options.js');
  const { deliver } = await import('../deliver.js');
  const { lang = 'zh' } = settleLook(typed);
  const { checkPack } = await context.pipeline();
  const { pack, requirements, problems } = await checkPack({ folder, cwd: context.io.cwd });
  const lines = problems.map(({ usage }) => describeUsage(usage, lang));
  const closing = wordsOf(lang).say.packProven(pack, requirements, problems.length);
  await deliver(`${[...lines, closing].join('\n')}\n`, undefined, context);
  return problems.length === 0 ? EXIT.pass : EXIT.usage;
}

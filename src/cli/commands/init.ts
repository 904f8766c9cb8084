import type { Command } from 'commander';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addInit(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('init'), 'init', context)
    .argument('[folder]')
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--fact <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--packs <folder>')
    .option('--force')
    .action(async (folder: string | undefined, _: unknown, command: Command) => {
      const { init } = await import('../init-settings.js');
      finish(await init(folder ?? '.', command.optsWithGlobals(), context));
    });
}

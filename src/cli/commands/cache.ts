import type { Command } from 'commander';
import { talkOf } from '../../messages/index.js';
import { cacheFolder } from '../cache-folder.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addCache(program: Command, context: Context, finish: Finish): void {
  const cache = settleCommand(program.command('cache'), 'cache', context);
  settleCommand(cache.command('clear'), 'cache', context).action(async () => {
    finish(await clear(context));
  });
}

/** Removes what was kept of earlier calls; what there is none of is no error. */
async function clear(context: Context): Promise<number> {
  const { clearCache } = await import('../../files/cache.js');
  const { deliver } = await import('../deliver.js');
  const folder = cacheFolder(context.io.env);
  const cleared = folder === undefined ? { entries: 0, bytes: 0 } : clearCache(folder);
  const megabytes = Math.ceil(cleared.bytes / 1_000_000);
  await deliver(`${talkOf(context.lang).cacheCleared(folder ?? '', cleared.entries, megabytes)}\n`, undefined, context);
  return 0;
}

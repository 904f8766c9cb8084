import type { Command } from 'commander';
import { UsageError } from '../../model/usage-error.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';
import type { ExtractSettings } from '../settle-options.js';

export function addExtract(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('extract'), 'extract', context)
    .argument('<file>')
    .option('--regulation <id>')
    .option('--document <id>')
    .option('--format <format>')
    .option('--output <file>')
    .option('--packs <folder>')
    .option('--ocr')
    .option('--limit <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--no-cache')
    .option('--verbose')
    .option('--no-color')
    .action(async (file: string, _: unknown, command: Command) => {
      finish(await extract(file, command.optsWithGlobals(), context));
    });
}

async function extract(file: string, typed: unknown, context: Context): Promise<number> {
  const { settleExtract } = await import('../settle-options.js');
  const { deliver } = await import('../deliver.js');
  const settings = settleExtract(typed);
  demandTogether(settings);
  await deliver(await shown(file, settings, context), settings.output, context);
  return 0;
}

/** A document is known only within a regulation, and a regulation alone says nothing of one file. */
function demandTogether({ regulation, document }: ExtractSettings): void {
  if ((regulation === undefined) === (document === undefined)) return;
  const [option, needs] = regulation === undefined ? ['--document', '--regulation'] : ['--regulation', '--document'];
  throw new UsageError({ code: 'option-together', args: { option, needs } });
}

async function shown(file: string, settings: ExtractSettings, context: Context): Promise<string> {
  const { io, pipeline } = context;
  const { regulation, document, packs, format, lang = 'zh' } = settings;
  const { today } = await import('../today.js');
  const { readingFrom } = await import('../reading.js');
  const options = {
    file,
    cwd: io.cwd,
    lang,
    asOf: today(io),
    ...(regulation === undefined ? {} : { regulation }),
    ...(document === undefined ? {} : { document }),
    ...(packs === undefined ? {} : { packs }),
    ...readingFrom(settings, context),
  };
  const { printExtract } = await pipeline();
  const { lookOf } = await import('../look.js');
  return printExtract(options, { format, ...lookOf(io, settings) });
}

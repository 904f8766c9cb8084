import type { Command } from 'commander';
import type { Excerpts } from '../../model/excerpt.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addCheck(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('check'), 'check', context)
    .argument('[folder...]')
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--fact <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--format <format>')
    .option('--output <file>')
    .option('--report <format=file>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--template <format=file>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--office <name>')
    .option('--fail-on <severity>')
    .option('--fail-on-advice')
    .option('--advice <id=severity>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--no-advice')
    .option('--since <report>')
    .option('--refuse-classified')
    .option('--as-of <date>')
    .option('--packs <folder>')
    .option('--ocr')
    .option('--pictures')
    .option('--limit <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--each <folder>', '', (folder: string, before: readonly string[] = []) => [...before, folder])
    .option('--from-file <list>')
    .option('--jobs <count>')
    .option('--shard <index/of>')
    .option('--resume')
    .option('--no-cache')
    .option('--verbose')
    .option('--no-color')
    .action(async (folders: readonly string[], _: unknown, command: Command) => {
      finish(await check(folders, command.optsWithGlobals(), context));
    });
}

async function check(named: readonly string[], typed: unknown, context: Context): Promise<number> {
  const { adviceFrom, factsFrom, settleCheck } = await import('../settle-options.js');
  const { deliverReports, demandReports, wantsExcerpts } = await import('../reports.js');
  const { dossiersOf } = await import('../folders.js');
  const { io } = context;
  const settings = settleCheck(typed);
  const { regulation, stage, packs, lang, failOn, since } = settings;
  const folders = await dossiersOf(named, settings, io);
  const wanted = await demandReports(settings, folders, context);
  const [{ readingFrom }, { exitCodeOf }, { today }] = await Promise.all([
    import('../reading.js'),
    import('../exit-codes.js'),
    import('../today.js'),
  ]);
  const options = {
    folders,
    cwd: io.cwd,
    facts: factsFrom(settings.fact),
    failOn,
    asOf: settings.asOf ?? today(io),
    advice: adviceFrom(settings),
    ...(settings.refuseClassified ? { refuseClassified: true } : {}),
    ...(regulation === undefined ? {} : { regulation }),
    ...(stage === undefined ? {} : { stage }),
    ...(packs === undefined ? {} : { packs }),
    ...(lang === undefined ? {} : { lang }),
    ...(settings.shard === undefined ? {} : { shard: shardFrom(settings.shard) }),
    ...readingFrom(settings, context),
  };
  const isBatch =
    folders.length > 1 || settings.each.length > 0 || settings.fromFile !== undefined || settings.shard !== undefined;
  if (isBatch) return (await import('../batch.js')).runBatch(options, { ...settings, wanted }, context);
  const { checkDossiers, compareWith } = await context.pipeline();
  let excerpts: Excerpts | undefined;
  const onExcerpts = (found: Excerpts): void => {
    excerpts = found;
  };
  const report = await checkDossiers(
    wantsExcerpts(wanted) ? { ...options, onExcerpts, pictures: settings.pictures } : options,
  );
  const compared = since === undefined ? report : await compareWith(report, since, io.cwd);
  await deliverReports(compared, { ...settings, wanted }, context, { excerpts });
  return exitCodeOf(report);
}

const shardFrom = (typed: string): { readonly index: number; readonly of: number } => {
  const [index = 1, of = 1] = typed.split('/').map(Number);
  return { index, of };
};

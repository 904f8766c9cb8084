import type { Command } from 'commander';
import type { Excerpts } from '../../model/excerpt.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addCheck(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('check'), 'check', context)
    .argument('<folder...>')
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--fact <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--format <format>')
    .option('--output <file>')
    .option('--report <format=file>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--fail-on <severity>')
    .option('--fail-on-advice')
    .option('--advice <id=severity>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--no-advice')
    .option('--as-of <date>')
    .option('--packs <folder>')
    .option('--ocr')
    .option('--limit <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--verbose')
    .option('--no-color')
    .action(async (folders: readonly string[], _: unknown, command: Command) => {
      finish(await check(folders, command.optsWithGlobals(), context));
    });
}

async function check(named: readonly string[], typed: unknown, context: Context): Promise<number> {
  const { adviceFrom, factsFrom, settleCheck } = await import('../settle-options.js');
  const { deliverReports, demandReports, wantsExcerpts } = await import('../reports.js');
  const { io } = context;
  const settings = settleCheck(typed);
  const { regulation, stage, packs, lang, failOn } = settings;
  const { matchFolders } = await import('../../files/match-folders.js');
  const folders = await matchFolders(named, io.cwd);
  await demandReports(settings, folders, context);
  const [{ checkDossiers }, { readingFrom }, { exitCodeOf }, { today }] = await Promise.all([
    context.pipeline(),
    import('../reading.js'),
    import('../exit-codes.js'),
    import('../today.js'),
  ]);
  let excerpts: Excerpts | undefined;
  const report = await checkDossiers({
    folders,
    cwd: io.cwd,
    facts: factsFrom(settings.fact),
    failOn,
    asOf: settings.asOf ?? today(io),
    advice: adviceFrom(settings),
    ...(regulation === undefined ? {} : { regulation }),
    ...(stage === undefined ? {} : { stage }),
    ...(packs === undefined ? {} : { packs }),
    ...(lang === undefined ? {} : { lang }),
    ...readingFrom(settings, context),
    ...(wantsExcerpts(settings)
      ? {
          onExcerpts: (found: Excerpts) => {
            excerpts = found;
          },
        }
      : {}),
  });
  await deliverReports(report, settings, context, excerpts);
  return exitCodeOf(report);
}

import type { Command } from 'commander';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addMerge(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('merge'), 'merge', context)
    .argument('<report...>')
    .option('--format <format>')
    .option('--output <file>')
    .option('--report <format=file>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--verbose')
    .option('--no-color')
    .action(async (files: readonly string[], _: unknown, command: Command) => {
      finish(await merge(files, command.optsWithGlobals(), context));
    });
}

/** The parts of a batch as one report, in whatever format; exits as the whole batch would have. */
async function merge(files: readonly string[], typed: unknown, context: Context): Promise<number> {
  const { settleCheck } = await import('../settle-options.js');
  const { deliverReports, demandReports } = await import('../reports.js');
  const { EXIT, exitCodeOf } = await import('../exit-codes.js');
  const settings = settleCheck(typed);
  const wanted = await demandReports(settings, [], context);
  const { mergeReports } = await context.pipeline();
  const report = await mergeReports({ files, cwd: context.io.cwd });
  await deliverReports(report, { ...settings, wanted }, context);
  const isFaulty = report.dossiers.some(({ problem }) => problem === 'dossier-failed');
  return isFaulty ? EXIT.bug : exitCodeOf(report);
}

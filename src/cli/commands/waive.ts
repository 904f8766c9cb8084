import type { Command } from 'commander';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addWaive(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('waive'), 'waive', context)
    .argument('<fingerprint>')
    .argument('<folder>')
    .option('--reason <text>')
    .option('--person <name>')
    .option('--until <date>')
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--fact <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--as-of <date>')
    .option('--packs <folder>')
    .option('--ocr')
    .action(async (fingerprint: string, folder: string, _: unknown, command: Command) => {
      await waive(fingerprint, folder, command.optsWithGlobals(), context);
      finish(0);
    });
}

async function waive(fingerprint: string, folder: string, typed: unknown, context: Context): Promise<void> {
  const { demanded, factsFrom, settleWaive } = await import('../settle-options.js');
  const { io, lang } = context;
  const { reason, person, until, regulation, stage, packs, ...settings } = settleWaive(typed);
  const given = {
    reason: demanded(reason, '--reason', 'waive'),
    person: demanded(person, '--person', 'waive'),
    until: demanded(until, '--until', 'waive'),
  };
  const [{ waiveFinding }, { readingFrom }, { today }, { talkOf }, { write }, { plainLines }] = await Promise.all([
    context.pipeline(),
    import('../reading.js'),
    import('../today.js'),
    import('../../messages/index.js'),
    import('../io.js'),
    import('../../report/escape.js'),
  ]);
  const talk = talkOf(lang);
  const written = await waiveFinding({
    folder,
    fingerprint,
    ...given,
    head: talk.waiversHead(),
    cwd: io.cwd,
    facts: factsFrom(settings.fact),
    failOn: 'error',
    asOf: settings.asOf ?? today(io),
    ...(regulation === undefined ? {} : { regulation }),
    ...(stage === undefined ? {} : { stage }),
    ...(packs === undefined ? {} : { packs }),
    ...readingFrom({ ...settings, limit: [] }, context),
  });
  await write(io.stderr, `${plainLines(talk.waived(written))}\n`);
}

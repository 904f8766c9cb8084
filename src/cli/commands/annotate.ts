import type { Command } from 'commander';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

export function addAnnotate(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('annotate'), 'annotate', context)
    .argument('<folder>')
    .option('--out <folder>')
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--fact <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--no-advice')
    .option('--as-of <date>')
    .option('--packs <folder>')
    .option('--limit <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--no-color')
    .action(async (folder: string, _: unknown, command: Command) => {
      await annotate(folder, command.optsWithGlobals(), context);
      finish(0);
    });
}

/** Copies of a dossier's documents with what was found in them as comments. */
async function annotate(folder: string, typed: unknown, context: Context): Promise<void> {
  const { adviceFrom, demanded, factsFrom, settleAnnotate } = await import('../settle-options.js');
  const { io } = context;
  const settings = settleAnnotate(typed);
  const { regulation, stage, packs, lang } = settings;
  const out = demanded(settings.out, '--out', 'annotate');
  const [{ annotateDossier }, { readingFrom }, { today }, { wordsOf }, { annotatedText }, { deliver }] =
    await Promise.all([
      context.pipeline(),
      import('../reading.js'),
      import('../today.js'),
      import('../../messages/index.js'),
      import('../../report/annotate/annotated-text.js'),
      import('../deliver.js'),
    ]);
  const annotated = await annotateDossier({
    folder,
    out,
    cwd: io.cwd,
    facts: factsFrom(settings.fact),
    failOn: 'error',
    asOf: settings.asOf ?? today(io),
    advice: adviceFrom(settings),
    ...(regulation === undefined ? {} : { regulation }),
    ...(stage === undefined ? {} : { stage }),
    ...(packs === undefined ? {} : { packs }),
    ...(lang === undefined ? {} : { lang }),
    ...readingFrom(settings, context),
  });
  await deliver(annotatedText(annotated, wordsOf(annotated.lang)), undefined, context);
}

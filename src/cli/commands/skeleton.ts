import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { kindOfPath } from '../../files/folder-kind.js';
import { makeFolder } from '../../files/make-folder.js';
import { nearestWords } from '../../model/nearest.js';
import type { DocumentKind, Regulation, Stage } from '../../model/regulation.js';
import { UsageError } from '../../model/usage-error.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

const COMMAND = 'dossier skeleton';

export function addSkeleton(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('skeleton'), 'skeleton', context)
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--document <id>')
    .option('--output <path>')
    .option('--packs <folder>')
    .action(async (_: unknown, command: Command) => {
      finish(await skeleton(command.optsWithGlobals(), context));
    });
}

/** A Word file for each document a stage demands, with its chapters as headings and the regulation's words as instructions. */
async function skeleton(typed: unknown, context: Context): Promise<number> {
  const [
    { settleSkeleton },
    { deliver, demandTargets },
    { chooseStage },
    { skeletonDocx },
    { skeletonFor },
    { wordsOf },
  ] = await Promise.all([
    import('../settle-options.js'),
    import('../deliver.js'),
    import('../choose-stage.js'),
    import('../../report/skeleton/skeleton-docx.js'),
    import('../../report/skeleton/skeleton.js'),
    import('../../messages/index.js'),
  ]);
  const settings = settleSkeleton(typed);
  const { packs, lang = 'zh', output } = settings;
  const { io } = context;
  const { listRegulations } = await context.pipeline();
  const all = await listRegulations({ cwd: io.cwd, ...(packs === undefined ? {} : { packs }) });
  const { regulation, stage } = chooseStage(all, settings, COMMAND);
  const kinds = chosenKinds(regulation, stage, settings.document);
  if (output === undefined) throw new UsageError({ code: 'output-needed', args: { command: COMMAND } });
  const words = wordsOf(lang);
  const targets = await targetsFor(kinds, output, io.cwd);
  await demandTargets(
    targets.map(({ file }) => file),
    [],
    context,
  );
  for (const { kind, file } of targets)
    await deliver(skeletonDocx(skeletonFor(regulation, kind, words), regulation, words), file, context);
  return 0;
}

function chosenKinds({ documents }: Regulation, stage: Stage, given: string | undefined): readonly DocumentKind[] {
  const ofStage = documents.filter(({ id }) => stage.documents.includes(id));
  if (given === undefined) return ofStage;
  const found = ofStage.find(({ id }) => id === given);
  if (found !== undefined) return [found];
  const known = ofStage.map(({ id, title }) => ({ id, title }));
  const [nearest = null] = nearestWords(
    given,
    known.map(({ id }) => id),
  );
  throw new UsageError({ code: 'document-of-stage-unknown', args: { given, stage: stage.title, known, nearest } });
}

interface Target {
  readonly kind: DocumentKind;
  readonly file: string;
}

/** What Windows lets no file be called. */
const FORBIDDEN = /[\\/:*?"<>|]/gu;

/** One document goes to the file named; several go into a folder. What somebody may have filled in is never written over. */
async function targetsFor(kinds: readonly DocumentKind[], output: string, cwd: string): Promise<readonly Target[]> {
  const isFile = /\.docx$/iu.test(output) && kinds.length === 1 && kindOfPath(resolve(cwd, output)) !== 'folder';
  const targets = kinds.map((kind) => ({
    kind,
    file: isFile ? output : join(output, `${kind.title.replace(FORBIDDEN, ' ').trim()}.docx`),
  }));
  for (const { file } of targets)
    if (kindOfPath(resolve(cwd, file)) !== 'missing')
      throw new UsageError({ code: 'output-exists', args: { output: file } });
  await makeFolder(isFile ? dirname(resolve(cwd, output)) : resolve(cwd, output));
  return targets;
}

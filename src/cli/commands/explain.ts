import type { Command } from 'commander';
import type { FindingCode } from '../../model/finding.js';
import { nearestWords } from '../../model/nearest.js';
import type { Regulation, Requirement } from '../../model/regulation.js';
import { UsageError } from '../../model/usage-error.js';
import type { Context, Finish } from '../context.js';
import { settleCommand } from '../settle-command.js';

const suggested = 5;

export function addExplain(program: Command, context: Context, finish: Finish): void {
  settleCommand(program.command('explain'), 'explain', context)
    .argument('<requirement>')
    .argument('[folder]')
    .option('--why')
    .option('--regulation <id>')
    .option('--stage <id>')
    .option('--fact <name=value>', '', collect, [])
    .option('--format <format>')
    .option('--ocr')
    .option('--limit <name=value>', '', (pair: string, before: readonly string[] = []) => [...before, pair])
    .option('--packs <folder>')
    .option('--no-color')
    .action(async (id: string, folder: string | undefined, _: unknown, command: Command) => {
      const typed = command.optsWithGlobals();
      finish(
        folder === undefined && typed.why !== true
          ? await explain(id, typed, context)
          : await why(id, folder, typed, context),
      );
    });
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The evidence weighed for one dossier; a folder alone asks for it. */
async function why(requirement: string, folder: string | undefined, typed: unknown, context: Context): Promise<number> {
  if (folder === undefined)
    throw new UsageError({ code: 'argument-missing', args: { argument: 'folder', command: 'dossier explain --why' } });
  const { factsFrom, settleWhy } = await import('../settle-options.js');
  const { readingFrom } = await import('../reading.js');
  const { deliver } = await import('../deliver.js');
  const { renderOptions } = await import('../render-options.js');
  const { whyRenders } = await import('../../report/index.js');
  const settings = settleWhy(typed);
  const { packs, regulation, stage, fact, lang = 'zh' } = settings;
  const { explainWhy } = await context.pipeline();
  const weighing = await explainWhy({
    requirement,
    folder,
    cwd: context.io.cwd,
    facts: factsFrom(fact),
    lang,
    ...readingFrom(settings, context),
    ...(packs === undefined ? {} : { packs }),
    ...(regulation === undefined ? {} : { regulation }),
    ...(stage === undefined ? {} : { stage }),
  });
  const render = await whyRenders[settings.format]();
  await deliver(render(weighing, renderOptions(context.io, lang, settings)), undefined, context);
  return 0;
}

/** A finding code, as JSON reports name it. */
async function explainCode(code: FindingCode, typed: unknown, { io, ...context }: Context): Promise<number> {
  const { settleLook } = await import('../settle-options.js');
  const { deliver } = await import('../deliver.js');
  const { renderOptions } = await import('../render-options.js');
  const { codeRenders } = await import('../../report/index.js');
  const { codePage } = await import('../../messages/code-page.js');
  const settings = settleLook(typed);
  const { lang = 'zh' } = settings;
  const render = await codeRenders[settings.format]();
  await deliver(render(codePage(code, lang), renderOptions(io, lang, settings)), undefined, { ...context, io });
  return 0;
}

async function explain(id: string, typed: unknown, context: Context): Promise<number> {
  const { findingCodes, isFindingCode } = await import('../../messages/code-page.js');
  if (isFindingCode(id)) return explainCode(id, typed, context);
  const { settleLook } = await import('../settle-options.js');
  const { deliver } = await import('../deliver.js');
  const { renderOptions } = await import('../render-options.js');
  const { explainRenders } = await import('../../report/index.js');
  const settings = settleLook(typed);
  const { packs, lang = 'zh' } = settings;
  const { listRegulations } = await context.pipeline();
  const all = await listRegulations({ cwd: context.io.cwd, house: true, ...(packs === undefined ? {} : { packs }) });
  const { regulation, requirement } = find(all, id, findingCodes);
  const options = renderOptions(context.io, lang, settings);
  const render = await explainRenders[settings.format]();
  await deliver(render(regulation, requirement, options), undefined, context);
  return 0;
}

function find(
  all: readonly Regulation[],
  given: string,
  codes: readonly FindingCode[],
): { readonly regulation: Regulation; readonly requirement: Requirement } {
  for (const regulation of all) {
    const requirement = regulation.requirements.find(({ id }) => id === given);
    if (requirement !== undefined) return { regulation, requirement };
  }
  const ids = [...all.flatMap(({ requirements }) => requirements.map(({ id }) => id)), ...codes];
  throw new UsageError({
    code: 'requirement-unknown',
    args: { given, nearest: nearestWords(given, ids, suggested) },
  });
}

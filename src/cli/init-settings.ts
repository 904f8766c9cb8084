import type { Regulation } from '../model/regulation.js';
import type { FactValue } from '../model/report.js';
import type { SettingsWords } from '../model/settings-words.js';
import { askedFacts } from '../pipeline/asked-facts.js';
import { Cancelled } from './cancelled.js';
import type { Context } from './context.js';
import type { Io } from './io.js';

/** What is to be written, as far as it is known. */
interface Asked {
  readonly regulation: string | undefined;
  readonly stage: string | undefined;
  /** As typed. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Asks what the call leaves open, where somebody is there to be asked, and writes it. Gives the exit code. */
export async function init(folder: string, typed: unknown, context: Context): Promise<number> {
  const [
    { factsFrom, settleInit },
    { demandNoSettings, initDossier },
    { settingsWordsOf },
    { canAsk },
    { say },
    { EXIT },
  ] = await Promise.all([
    import('./settle-options.js'),
    import('../pipeline/init-dossier.js'),
    import('../messages/settings.js'),
    import('./terminal.js'),
    import('./say.js'),
    import('./exit-codes.js'),
  ]);
  const { io } = context;
  const { packs, force, fact, lang, ...named } = settleInit(typed);
  demandNoSettings(folder, io.cwd, force);
  const { listRegulations } = await context.pipeline();
  const all = await listRegulations({ cwd: io.cwd, ...(packs === undefined ? {} : { packs }) });
  const talk = settingsWordsOf(context.lang);
  const given: Asked = { ...named, facts: factsFrom(fact) };
  try {
    const settled = canAsk(io) ? await ask(given, all, io, talk) : given;
    const { chooseStage } = await import('./choose-stage.js');
    const chosen = chooseStage(all, settled, 'init');
    const asked = askedFacts(chosen.regulation, chosen.stage);
    const words = settingsWordsOf(lang ?? 'zh');
    const file = await initDossier({ ...chosen, folder, cwd: io.cwd, lang, asked, facts: settled.facts, words });
    await say(talk.done(file, folder), io);
    return EXIT.pass;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    await say(talk.cancelled, io);
    return EXIT.interrupted;
  }
}

/** What a call says, with what a person answers where it says nothing. Throws Cancelled, UsageError. */
async function ask(given: Asked, all: readonly Regulation[], io: Io, words: SettingsWords): Promise<Asked> {
  const [{ asking }, { chooseStage }] = await Promise.all([import('./ask-settings.js'), import('./choose-stage.js')]);
  const questions = asking(io, words);
  const regulation = given.regulation ?? (await questions.regulation(all)).id;
  const known = all.find(({ id }) => id === regulation);
  // One that there is not is named where it is looked up.
  if (known === undefined) return { ...given, regulation };
  const stage = given.stage ?? (await questions.stage(known.stages)).id;
  const chosen = chooseStage(all, { regulation, stage }, 'init');
  const facts: Record<string, FactValue> = { ...given.facts };
  for (const spec of askedFacts(chosen.regulation, chosen.stage)) {
    const answer = spec.name in facts ? undefined : await questions.fact(spec);
    if (answer !== undefined) facts[spec.name] = answer;
  }
  return { regulation, stage, facts };
}

import { isFinding, type KeywordContext } from '../judge/keyword.js';
import { describeFinding, wordsOf } from '../messages/index.js';
import type { Filling, Slot } from '../model/filling.js';
import { nearestWords } from '../model/nearest.js';
import type { Requirement } from '../model/regulation.js';
import type { Lang, Result } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import type { WeighedEvidence, Weighing } from '../model/weighing.js';
import { buildResults } from './build-results.js';
import { loadAll, packsFolder } from './choose-regulation.js';
import { checkOf } from './compile-checks.js';
import { openDossier } from './open-dossier.js';
import { openReader, type ReadingAsked } from './open-reader.js';
import { weighDossier } from './weigh-dossier.js';

export interface WhyOptions extends ReadingAsked {
  readonly requirement: string;
  /** As typed. */
  readonly folder: string;
  readonly cwd: string;
  readonly regulation?: string;
  readonly stage?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly packs?: string;
  readonly lang: Lang;
}

function lacksOf(complaints: ReturnType<ReturnType<typeof checkOf>>, lang: Lang): readonly string[] {
  const { reason } = wordsOf(lang);
  return complaints.map((complaint) =>
    isFinding(complaint) ? describeFinding(complaint, lang).message : reason[complaint.reason].why,
  );
}

/** Under which regulation, at which stage: as asked, else the requirement's own; of an unknown one the dossier says it. */
function whereOf({ requirement, regulation, stage, packs, cwd }: WhyOptions): Pick<WhyOptions, 'regulation' | 'stage'> {
  const all = loadAll(packsFolder(packs, cwd)).filter(({ id }) => regulation === undefined || regulation === id);
  const own = all.flatMap((each) =>
    each.requirements
      .filter(({ id }) => id === requirement)
      .map((found) => ({ regulation: each.id, stage: found.stage })),
  );
  return { ...own[0], ...(regulation === undefined ? {} : { regulation }), ...(stage === undefined ? {} : { stage }) };
}

/** Everything found that may satisfy the requirement in one dossier, weighed. Throws UsageError. */
export async function explainWhy(options: WhyOptions): Promise<Weighing> {
  const { lang } = options;
  const reader = await openReader(options);
  const input = {
    ...(await openDossier(options.folder, { ...options, ...whereOf(options), reader })),
    failOn: 'error' as const,
    lang,
  };
  const { regulation } = input;
  const { requirements, judgements, matcher } = weighDossier(input);
  const requirement = requirements.find(({ id }) => id === options.requirement);
  if (requirement === undefined) {
    const ids = requirements.map(({ id }) => id);
    const nearest = nearestWords(options.requirement, ids, 5);
    throw new UsageError({ code: 'requirement-unknown', args: { given: options.requirement, nearest } });
  }
  const results = buildResults(requirements, judgements, regulation.documents, lang);
  const slot = matcher.slotOf(requirement);
  const weigh = (filling: Filling): WeighedEvidence => {
    const { how, sure, inScope, title, quote, location } = filling;
    const complaints = checkOf(regulation, requirement)(filling, contextOf(requirement, slot));
    return { how, sure, inScope, title, quote, location, lacks: lacksOf(complaints, lang) };
  };
  const result = results.find((candidate) => candidate.requirement === requirement.id) as Result;
  return { result, within: slot.within, evidence: slot.fillings.map(weigh) };
}

const contextOf = (requirement: Requirement, slot: Slot): KeywordContext => ({
  requirement,
  within: slot.within,
  said: slot.fillings.map(({ key }) => key).join('\n'),
});

import { buildLedger } from '../ledger/index.js';
import type { Paper } from '../model/paper.js';
import type { House } from '../model/regulation.js';
import type { Lang, Result } from '../model/report.js';
import { judgeHouse } from '../reconcile/judge-house.js';
import { buildResults } from './build-results.js';

/** What reviewers check in any dossier, whatever the regulation: results of the house pack, in words. */
export function advise(
  house: House,
  papers: readonly Paper[],
  asOf: string | undefined,
  lang: Lang,
): readonly Result[] {
  const { repealed, places } = house;
  const dossier = { papers, ledger: buildLedger(papers), repealed, places, ...(asOf === undefined ? {} : { asOf }) };
  return buildResults(house.requirements, judgeHouse(house.requirements, dossier), house.documents, lang);
}

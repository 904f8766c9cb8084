import type { DossierReport, Result } from '../../model/report.js';
import { groupBy, isFolded, isWaived } from '../group.js';
import { isDoubtful } from '../select.js';
import { findingLines } from './entry.js';
import { placeWords } from './place.js';
import { plainRequirement, weightedLine } from './requirement-line.js';
import { beside, indented, type Lines, labelled, type Part, type Sheet } from './sheet.js';

/** Taken as met on weak evidence: said aloud, because a wrong match would hide a gap. */
export function doubtfulPart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  return listing(sheet, dossier, 'doubtful', dossier.results.filter(isDoubtful));
}

export function metPart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const met = dossier.results.filter((result) => result.outcome === 'met' && !isDoubtful(result));
  return sheet.verbose ? listing(sheet, dossier, 'met', met) : [];
}

export function waivedPart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  return listing(sheet, dossier, 'waived', dossier.results.filter(isWaived));
}

/** A count by reason; one by one when verbose. */
export function notApplicablePart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const results = dossier.results.filter((result) => result.outcome === 'not-applicable' && !isFolded(result));
  if (results.length === 0) return [];
  const { words } = sheet;
  const lines = [...groupBy(results, ({ reason }) => reason ?? null)].flatMap(([reason, own]) => {
    const why = reason === null ? words.outcome['not-applicable'] : words.reason[reason].why;
    const counted = indented(sheet, 2, words.say.counted(why, own.length));
    return sheet.verbose ? [...counted, ...own.flatMap((result) => plainRequirement(sheet, dossier, result))] : counted;
  });
  const hint = sheet.verbose ? [] : indented(sheet, 2, words.say.notApplicableHint(), sheet.paint.dim);
  return [{ title: words.say.counted(words.label.notApplicable, results.length), lines: [...lines, ...hint] }];
}

/** Results of packs that are not the regulation's. */
export function advicePart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const unmet = dossier.advice.filter(({ outcome }) => outcome === 'unmet');
  if (unmet.length === 0) return [];
  const { say, label } = sheet.words;
  const lines = unmet.flatMap((result) => [
    ...weightedLine(sheet, dossier, result),
    ...findingLines(sheet, result.findings, null),
  ]);
  return [{ title: say.counted(label.advice, unmet.length), lines }];
}

/** Findings that break no requirement. */
export function remarksPart(sheet: Sheet, { remarks }: DossierReport): readonly Part[] {
  if (remarks.length === 0) return [];
  const { say, label } = sheet.words;
  const lines = remarks.flatMap(({ message, fix, location }) => [
    ...beside(sheet, '  - ', location === null ? message : say.labelled(placeWords(sheet, location)) + message),
    ...(fix === undefined ? [] : labelled(sheet, 4, 'fix', fix)),
  ]);
  return [{ title: say.counted(label.remarks, remarks.length), lines }];
}

type ListLabel = 'doubtful' | 'met' | 'waived';

function listing(sheet: Sheet, dossier: DossierReport, label: ListLabel, results: readonly Result[]): readonly Part[] {
  if (results.length === 0) return [];
  const { words } = sheet;
  const lines = results.flatMap((result) => [
    ...plainRequirement(sheet, dossier, result),
    ...evidenceLines(sheet, result),
    ...(result.waiver == null ? [] : indented(sheet, 4, words.say.waiver(result.waiver), sheet.paint.dim)),
  ]);
  return [{ title: words.say.counted(words.label[label], results.length), lines }];
}

function evidenceLines(sheet: Sheet, { outcome, evidence }: Result): Lines {
  const { words } = sheet;
  if (outcome !== 'met') return [];
  return (evidence ?? [])
    .slice(0, sheet.verbose ? undefined : 1)
    .flatMap(({ location, how, quote }) =>
      indented(
        sheet,
        4,
        words.say.clauses([
          words.say.labelled(words.how[how]) + placeWords(sheet, location),
          quote === undefined ? '' : words.say.verbatim(quote),
        ]),
        sheet.paint.dim,
      ),
    );
}

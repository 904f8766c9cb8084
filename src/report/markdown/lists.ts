import type { DossierReport, Result } from '../../model/report.js';
import { markdownText as md } from '../escape.js';
import { documentTitle, groupBy, isFolded } from '../group.js';
import { placeWords } from '../words.js';
import { findingLines, item, type Page, type Part } from './page.js';

/** One requirement in one line: title, article, document, id. */
export function requirementLine({ words: { say } }: Page, dossier: DossierReport, result: Result): string {
  const document = documentTitle(dossier, result.document);
  return md(
    say.clauses([
      result.title,
      result.citation.article,
      document === null ? '' : say.document(document),
      result.requirement,
    ]),
  );
}

export function listPart(
  page: Page,
  dossier: DossierReport,
  label: 'doubtful' | 'met' | 'waived',
  results: readonly Result[],
): readonly Part[] {
  if (results.length === 0) return [];
  const { say, label: labels } = page.words;
  const list = results.flatMap((result) => [
    item(0, requirementLine(page, dossier, result)),
    ...evidenceLines(page, result),
    ...(result.waiver == null ? [] : [item(1, md(say.waiver(result.waiver)))]),
  ]);
  return [{ title: say.counted(labels[label], results.length), blocks: [list.join('\n')] }];
}

function evidenceLines({ words, verbose }: Page, { outcome, evidence }: Result): readonly string[] {
  if (outcome !== 'met') return [];
  return (evidence ?? []).slice(0, verbose ? undefined : 1).map(({ location, how, quote }) => {
    const where = words.say.labelled(words.how[how]) + placeWords(words, location);
    return item(1, md(words.say.clauses([where, quote === undefined ? '' : words.say.verbatim(quote)])));
  });
}

/** A count by reason; one by one when verbose. */
export function notApplicablePart(page: Page, dossier: DossierReport): readonly Part[] {
  const results = dossier.results.filter((result) => result.outcome === 'not-applicable' && !isFolded(result));
  if (results.length === 0) return [];
  const { words, verbose } = page;
  const list = [...groupBy(results, ({ reason }) => reason ?? null)].flatMap(([reason, own]) => {
    const why = reason === null ? words.outcome['not-applicable'] : words.reason[reason].why;
    const each = verbose ? own.map((result) => item(1, requirementLine(page, dossier, result))) : [];
    return [item(0, md(words.say.counted(why, own.length))), ...each];
  });
  return [{ title: words.say.counted(words.label.notApplicable, results.length), blocks: [list.join('\n')] }];
}

/** Results of packs that are not the regulation's. */
export function advicePart(page: Page, dossier: DossierReport): readonly Part[] {
  const unmet = dossier.advice.filter(({ outcome }) => outcome === 'unmet');
  if (unmet.length === 0) return [];
  const { severity, say, label } = page.words;
  const list = unmet.flatMap((result) => [
    item(0, `\\[${severity[result.severity]}\\] ${requirementLine(page, dossier, result)}`),
    ...findingLines(page, result.findings, null, 1),
  ]);
  return [{ title: say.counted(label.advice, unmet.length), blocks: [list.join('\n')] }];
}

/** Findings that break no requirement. */
export function remarksPart({ words }: Page, { remarks }: DossierReport): readonly Part[] {
  if (remarks.length === 0) return [];
  const { say, label } = words;
  const list = remarks.flatMap(({ message, fix, location }) => [
    item(0, md(location === null ? message : say.labelled(placeWords(words, location)) + message)),
    ...(fix === undefined ? [] : [item(1, say.labelled(label.fix) + md(fix))]),
  ]);
  return [{ title: say.counted(label.remarks, remarks.length), blocks: [list.join('\n')] }];
}

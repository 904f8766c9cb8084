import type { DossierReport, ReportedFinding, Result } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { excerpt } from '../excerpt.js';
import { foldedUnder, isWaived } from '../group.js';
import { askedFacts, isUndetermined } from '../select.js';
import { documentWords, markWords, placeWords, problemWords, quoteOf } from '../words.js';
import type { ItemFields } from './field-table.js';
import { forLetter } from './for-letter.js';

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];

function about(dossier: DossierReport, result: Result, words: Words): Omit<ItemFields, '序号' | '问题' | '改法'> {
  const places = result.findings.flatMap(({ location }) => (location === null ? [] : placeWords(words, location)));
  const quotes = result.findings.flatMap((finding) => quoteOf(finding) ?? []);
  const [evidence] = result.outcome === 'met' ? (result.evidence ?? []) : [];
  return {
    要求: result.title,
    要求编号: result.requirement,
    材料: documentWords(words, dossier, result.document),
    条款: result.citation.article,
    条文: result.citation.quote,
    程度: words.office.weight[result.severity],
    判定: words.outcome[result.outcome] + (isWaived(result) ? words.say.bracketed(words.label.waived) : ''),
    位置: unique(evidence === undefined ? places : [placeWords(words, evidence.location)]).join('\n'),
    原文: unique(evidence === undefined ? quotes : [evidence.quote ?? ''])
      .map((quote) => excerpt(quote))
      .join('\n'),
    连带: '',
  };
}

const problemsOf = (findings: readonly ReportedFinding[], words: Words): string =>
  unique(findings.map((finding) => finding.message + markWords(words, finding))).join('\n');
const fixesOf = (findings: readonly ReportedFinding[]): string =>
  unique(findings.map(({ fix = '' }) => forLetter(fix))).join('\n');

/** What must or should be mended, each with what is folded under it. */
export function mendItems(dossier: DossierReport, unmet: readonly Result[], words: Words): readonly ItemFields[] {
  const folded = foldedUnder(dossier.results);
  const { say } = words;
  return unmet.map((result, index) => {
    const inside = folded.get(result.requirement) ?? [];
    return {
      ...about(dossier, result, words),
      序号: String(index + 1),
      问题: problemsOf(result.findings, words),
      改法: fixesOf(result.findings),
      连带:
        inside.length === 0 ? '' : say.labelled(say.folded(inside.length)) + say.list(inside.map(({ title }) => title)),
    };
  });
}

/** What could not be judged, and what the applicant is asked for: each unknown fact once, then each requirement. */
export function explainItems(dossier: DossierReport, words: Words): readonly ItemFields[] {
  const open = dossier.results.filter(isUndetermined);
  const byFact = open.filter(({ reason }) => reason === 'fact-unknown');
  const facts = askedFacts(dossier.facts, byFact).map(({ fact, hindered }) => ({
    ...nothing,
    要求: fact.title,
    程度: words.office.weight.error,
    问题: words.office.letter.factUnknown(fact.title, hindered),
    改法: words.office.letter.stateFact(fact.title),
  }));
  const results = open
    .filter((result) => facts.length === 0 || !byFact.includes(result))
    .map((result) => {
      const reason = result.reason ?? null;
      const why = reason === null ? words.outcome.undetermined : words.reason[reason].why;
      const supply = forLetter((reason === null ? null : words.reason[reason].supply) ?? '');
      return {
        ...about(dossier, result, words),
        问题: [why, problemsOf(result.findings, words)].filter(Boolean).join('\n'),
        改法: unique([supply, fixesOf(result.findings)]).join('\n'),
      };
    });
  const problem = dossier.problem
    ? [{ ...nothing, 要求: words.label.dossier, 问题: problemWords(words, dossier) }]
    : [];
  return [...problem, ...facts, ...results].map((each, index) => ({ ...each, 序号: String(index + 1) }));
}

const nothing: ItemFields = {
  序号: '',
  要求: '',
  要求编号: '',
  材料: '',
  条款: '',
  条文: '',
  程度: '',
  判定: '',
  问题: '',
  位置: '',
  原文: '',
  改法: '',
  连带: '',
};

/** Every requirement of the stage in the regulation's order, with what was decided. */
export function checkedItems(dossier: DossierReport, words: Words): readonly ItemFields[] {
  return dossier.results.map((result, index) => {
    const reason = result.reason ?? null;
    const why = result.outcome === 'met' || reason === null ? '' : words.reason[reason].why;
    return {
      ...about(dossier, result, words),
      序号: String(index + 1),
      问题: [why, problemsOf(result.findings, words)].filter(Boolean).join('\n'),
      改法: fixesOf(result.findings),
    };
  });
}

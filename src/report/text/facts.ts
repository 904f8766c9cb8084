import type { DossierReport, ReportedFact } from '../../model/report.js';
import { excerpt } from '../excerpt.js';
import { groupBy } from '../group.js';
import { placeWords } from './place.js';
import { beside, indented, type Lines, type Part, type Sheet } from './sheet.js';

const found: readonly ReportedFact['source'][] = ['given', 'extracted', 'derived'];

/** What is known of the project and from where, and what was taken for granted. */
export function factsPart(sheet: Sheet, { facts }: DossierReport): readonly Part[] {
  const lines = [...found.flatMap((source) => foundFacts(sheet, facts, source)), ...assumedFacts(sheet, facts)];
  return lines.length === 0 ? [] : [{ title: sheet.words.label.facts, lines }];
}

function foundFacts(sheet: Sheet, facts: readonly ReportedFact[], source: ReportedFact['source']): Lines {
  const own = facts.filter((fact) => fact.source === source);
  if (own.length === 0) return [];
  const { say } = sheet.words;
  return [
    ...indented(sheet, 2, say.labelled(sheet.words.source[source])),
    ...own.flatMap((fact) => beside(sheet, '  - ', factWords(sheet, fact))),
  ];
}

function factWords(sheet: Sheet, { title, value, location, quote }: ReportedFact): string {
  const { say } = sheet.words;
  return say.clauses([
    say.labelled(title) + say.factValue(value),
    location === null ? '' : placeWords(sheet, location),
    quote === undefined || quote === '' ? '' : say.verbatim(excerpt(quote, 60)),
  ]);
}

/** Together by value: there are many, and nearly all say no. */
function assumedFacts(sheet: Sheet, facts: readonly ReportedFact[]): Lines {
  const assumed = facts.filter(({ source }) => source === 'assumed');
  if (assumed.length === 0) return [];
  const { say } = sheet.words;
  return [
    ...indented(sheet, 2, say.labelled(say.assumed())),
    ...[...groupBy(assumed, ({ value }) => value)].flatMap(([value, own]) =>
      beside(sheet, '  - ', say.labelled(say.factValue(value)) + say.list(own.map(({ title }) => title))),
    ),
  ];
}

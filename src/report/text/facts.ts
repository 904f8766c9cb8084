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
    ...bySource(own.filter((fact) => !isBare(fact))).flatMap((facts) => beside(sheet, '  - ', factWords(sheet, facts))),
    ...byValue(sheet, own.filter(isBare)),
  ];
}

/** Yes or no and nothing else to say: told together. */
const isBare = ({ value, location }: ReportedFact): boolean => typeof value === 'boolean' && location === null;

/** One sentence often states several facts: it is quoted once. */
const bySource = (facts: readonly ReportedFact[]): readonly (readonly ReportedFact[])[] => [
  ...groupBy(facts, ({ name, location, quote }) =>
    location === null ? name : JSON.stringify([location.file, location.block, location.cell, quote]),
  ).values(),
];

function factWords(sheet: Sheet, facts: readonly ReportedFact[]): string {
  const { say } = sheet.words;
  const [first] = facts;
  const { location = null, quote = '' } = first ?? {};
  return say.clauses([
    ...facts.map(({ title, value }) => say.labelled(title) + say.factValue(value)),
    location === null ? '' : placeWords(sheet, location),
    quote === '' ? '' : say.verbatim(excerpt(quote, 60)),
  ]);
}

function assumedFacts(sheet: Sheet, facts: readonly ReportedFact[]): Lines {
  const assumed = facts.filter(({ source }) => source === 'assumed');
  if (assumed.length === 0) return [];
  const { say } = sheet.words;
  return [...indented(sheet, 2, say.labelled(say.assumed())), ...byValue(sheet, assumed)];
}

/** Together by value: there are many, and nearly all say no. */
function byValue(sheet: Sheet, facts: readonly ReportedFact[]): Lines {
  const { say } = sheet.words;
  return [...groupBy(facts, ({ value }) => value)].flatMap(([value, own]) =>
    beside(sheet, '  - ', say.labelled(say.factValue(value)) + say.list(own.map(({ title }) => title))),
  );
}

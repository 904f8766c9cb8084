import { Decimal } from 'decimal.js';
import { findValues } from '../facts/find-values.js';
import type { Document } from '../model/document.js';
import type { FoundValue } from '../model/filling.js';
import type { FactValue, ReportedFact } from '../model/report.js';
import type { ValueSpec } from '../model/value-source.js';
import type { AssignedDossier } from './assign-files.js';

type Values = Readonly<Record<string, FoundValue>>;

const given = (value: string): FoundValue => ({ value, quote: '', location: null });

const inWords = (value: FactValue): string =>
  typeof value === 'number' ? new Decimal(value).toFixed() : String(value);

const asValues = (entries: readonly (readonly [string, FactValue])[]): Values =>
  Object.fromEntries(entries.map(([name, value]) => [name, given(inWords(value))]));

/** The files taken for each document; under the empty id, those taken for none. */
const filesByDocument = ({ readings, others }: AssignedDossier): ReadonlyMap<string, readonly Document[]> =>
  new Map([...readings, ['', others]]);

/** What the applicant gave: dates of dossier.yaml, facts that are numbers; and the day of the check. */
export interface GivenValues {
  readonly dates: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly asOf: string | undefined;
}

/** Every value that the dossier states or that was given. */
export function gatherValues(
  specs: readonly ValueSpec[],
  dossier: AssignedDossier,
  { dates, facts, asOf }: GivenValues,
): Values {
  const years = new Set(specs.filter(({ type }) => type === 'year').map(({ name }) => name));
  const days = Object.entries(dates).map(([name, day]) => [name, years.has(name) ? day.slice(0, 4) : day] as const);
  const numbers = Object.entries(facts).filter(([, value]) => typeof value === 'number');
  return findValues(
    specs,
    filesByDocument(dossier),
    {
      ...(asOf === undefined ? {} : { today: given(asOf) }),
      ...asValues(numbers),
      ...asValues(days),
    },
    dossier.formsOf,
  );
}

/** The facts that are known and not only assumed, as values to compare with: 320, true. */
export const factValues = (facts: readonly ReportedFact[]): Values =>
  Object.fromEntries(
    facts.flatMap(({ name, value, source, quote = '', location }) =>
      value === null || source === 'assumed' ? [] : [[name, { value: inWords(value), quote, location }] as const],
    ),
  );

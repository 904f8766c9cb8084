import type { FoundValue } from '../model/filling.js';
import type { Finding } from '../model/finding.js';
import type { Regulation, Stage } from '../model/regulation.js';

/** When the dossier was handed in, or else dated, as the papers of the stage say. */
function dossierDate(stage: Stage, values: Readonly<Record<string, FoundValue>>): FoundValue | null {
  const names = [
    'submittedDate',
    ...['submittedDate', 'date'].flatMap((field) => stage.documents.map((id) => `${id}.${field}`)),
  ];
  const found = names.flatMap((name) => values[name] ?? []);
  return found[0] ?? null;
}

/**
 * Whether this edition holds for the dossier: one dated after it ran out, or before it came into force, is judged by it
 * all the same, and the report says so. A dossier without a date is taken to be of the day of the check.
 */
export function editionRemarks(
  { effective, validUntil }: Regulation,
  stage: Stage,
  values: Readonly<Record<string, FoundValue>>,
  asOf: string | undefined,
): readonly Finding[] {
  const dated = dossierDate(stage, values);
  const place = { location: dated?.location ?? null, ...(dated === null ? {} : { quote: dated.quote }) };
  const date = dated?.value ?? asOf;
  if (date === undefined) return [];
  if (validUntil !== null && date > validUntil)
    return [{ code: 'edition-expired', args: { date, until: validUntil }, ...place }];
  if (dated !== null && effective !== null && date < effective)
    return [{ code: 'edition-later', args: { date, from: effective }, ...place }];
  return [];
}

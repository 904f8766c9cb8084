import type { Finding } from '../../model/finding.js';
import type { LedgerEntry, LedgerValue, Subject } from '../../model/ledger.js';
import type { Location } from '../../model/place.js';
import type { Check } from '../check.js';
import { slipBetween } from '../unit-slip.js';
import { Decimal } from 'decimal.js';

/** Places cited for each value: enough to look them up. */
const CITED = 3;

const placesOf = ({ occurrences }: LedgerValue): readonly Location[] =>
  occurrences.slice(0, CITED).map(({ location }) => location);

const isUnitSlip = ({ kind }: LedgerEntry, a: LedgerValue, b: LedgerValue): boolean =>
  kind === 'amount' && slipBetween(new Decimal(a.value), new Decimal(b.value)) !== null;

/** The outlier, held against what most places say. */
function toFinding(entry: LedgerEntry, majority: LedgerValue, outlier: LedgerValue): Finding {
  const [first] = outlier.occurrences;
  const values = [majority.written, outlier.written];
  const at = [placesOf(majority), placesOf(outlier)];
  const where = { location: first?.location ?? null, ...(first === undefined ? {} : { quote: first.quote }) };
  return isUnitSlip(entry, majority, outlier)
    ? { code: 'unit-suspect', args: { what: entry.label, values, at }, ...where }
    : { code: 'values-disagree', args: { field: entry.label, values, at }, ...where };
}

function findingsOf(entry: LedgerEntry): readonly Finding[] {
  const [majority, ...others] = entry.values;
  if (!entry.disagrees || majority === undefined) return [];
  return others.filter(({ outlier }) => outlier).map((other) => toFinding(entry, majority, other));
}

/** Values of the ledger that must agree, of some subjects. */
export const valuesOf =
  (...subjects: readonly Subject[]): Check =>
  ({ ledger }) => {
    const entries = ledger.entries.filter(({ subject }) => subjects.includes(subject));
    return {
      compared: entries.filter(
        ({ values }) => values.some(({ occurrences }) => occurrences.length > 1) || values.length > 1,
      ).length,
      findings: entries.flatMap(findingsOf),
    };
  };

import { Decimal } from 'decimal.js';
import type { LedgerValue, Subject, SubjectKind } from '../model/ledger.js';
import { isSlip, likeness } from '../wording/same-name.js';

/** A project has one of each: any other value is a contradiction. Of the rest there may be several, and only slips count. */
const ONE: ReadonlySet<Subject> = new Set<Subject>([
  'project-name',
  'total-investment',
  'rough-estimate',
  'estimate',
  'design-estimate',
  'budget',
]);
/** Each paper has its own. */
const OF_THE_PAPER: ReadonlySet<Subject> = new Set<Subject>(['written', 'applied']);
/** Names that share less are of other things, unless papers of the dossier are called so. */
const ALIKE = 0.5;
const FACTORS = [10, 10_000];

const papersOf = ({ occurrences }: LedgerValue): readonly string[] => [
  ...new Set(occurrences.map(({ location }) => location.file)),
];

/** A factor of ten or ten thousand lies between two sums. */
export const isUnitSlip = (a: string, b: string): boolean => {
  const [small, large] = [new Decimal(a).abs(), new Decimal(b).abs()].sort((one, other) => one.comparedTo(other));
  return (
    small !== undefined &&
    large !== undefined &&
    !small.isZero() &&
    FACTORS.some((factor) => small.times(factor).equals(large))
  );
};

const digitsOf = (value: string): string => value.replace(/\D/gu, '').replace(/0+$/u, '');

/** Two sums or days that one slip of the pen tells apart. */
export function isNear(kind: SubjectKind, a: string, b: string): boolean {
  if (kind === 'amount') return isUnitSlip(a, b) || (digitsOf(a).length >= 2 && isSlip(digitsOf(a), digitsOf(b)));
  if (kind === 'date') return a.length === b.length && isSlip(a, b);
  return a.length >= 2 && isSlip(a, b);
}

/** A paper that states many values lists parts or other projects. */
const MOST = 3;

function isOneSided(first: LedgerValue, other: LedgerValue): boolean {
  const [majority, minority] = [papersOf(first), papersOf(other)];
  return (
    minority.length === 1 && (majority.length > 1 || first.occurrences.length > 1) && other.occurrences.length === 1
  );
}

function tornNames(first: LedgerValue, others: readonly LedgerValue[]): boolean {
  return others.some((other) => {
    const isElsewhere = papersOf(other).some((file) => !papersOf(first).includes(file));
    const isAlike = likeness(first.written, other.written) >= ALIKE;
    const surely = other.occurrences.some(({ sure }) => sure > 0.9) && first.occurrences.some(({ sure }) => sure > 0.9);
    return isAlike || (isElsewhere && surely);
  });
}

/** One paper calls one thing by two codes; different papers may each have a number of their own. */
const isInOnePaper = (first: LedgerValue, others: readonly LedgerValue[]): boolean =>
  others.some((other) => papersOf(other).some((file) => papersOf(first).includes(file)));

/** Whether values of one subject contradict each other, the weightiest first. */
export function disagrees(subject: Subject, kind: SubjectKind, values: readonly LedgerValue[]): boolean {
  const [first, ...others] = values;
  if (first === undefined || others.length === 0 || values.length > MOST) return false;
  if (kind === 'period' || kind === 'count' || OF_THE_PAPER.has(subject)) return false;
  if (kind === 'name')
    return subject === 'project-name' || subject === 'client'
      ? tornNames(first, others)
      : others.some((other) => isNear(kind, first.value, other.value));
  if (kind === 'level')
    return others.some((other) => isOneSided(first, other) || papersOf(first)[0] !== papersOf(other)[0]);
  if (ONE.has(subject)) return true;
  if (kind === 'code')
    return isInOnePaper(first, others) || others.some((other) => isNear(kind, first.value, other.value));
  return others.some(
    (other) =>
      isNear(kind, first.value, other.value) &&
      (isOneSided(first, other) || papersOf(other).some((file) => !papersOf(first).includes(file))),
  );
}

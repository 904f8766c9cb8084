import { dateSpan } from '../../calendar/date-span.js';
import type { Finding } from '../../model/finding.js';
import type { LedgerEntry, LedgerValue, Subject } from '../../model/ledger.js';
import type { Check } from '../check.js';

/** The life of a project, one step after another. */
const LIFE: readonly Subject[] = [
  'approved',
  'tendered',
  'awarded',
  'contract-signed',
  'started',
  'first-accepted',
  'trial-started',
  'trial-ended',
  'accepted',
];
/** Steps that need not come in this order: a trial may begin before the first acceptance. */
const FREE: ReadonlySet<string> = new Set([
  'first-accepted trial-started',
  'first-accepted trial-ended',
  'tendered approved',
]);

/** The one day a dossier names for a step; null where it names several, or none. */
const onlyValue = (entries: readonly LedgerEntry[], subject: Subject): LedgerValue | null => {
  const values = entries.filter((entry) => entry.subject === subject).flatMap((entry) => entry.values);
  return values.length === 1 ? (values[0] ?? null) : null;
};

const labelOf = ({ occurrences }: LedgerValue): string => occurrences[0]?.label ?? '';

function toFinding(earlier: LedgerValue, later: LedgerValue): Finding {
  const [first] = later.occurrences;
  return {
    code: 'date-order',
    args: {
      earlier: labelOf(earlier),
      earlierDate: earlier.value,
      later: labelOf(later),
      laterDate: later.value,
      at: [earlier.occurrences.slice(0, 2).map(({ location }) => location)],
    },
    location: first?.location ?? null,
    ...(first === undefined ? {} : { quote: first.quote }),
  };
}

/** What was done in the life of a project was done in its order. */
export const dateOrder: Check = ({ ledger }) => {
  const known = LIFE.flatMap((subject) => {
    const value = onlyValue(ledger.entries, subject);
    return value === null ? [] : [{ subject, value }];
  });
  const pairs = known.flatMap((earlier, i) =>
    known
      .slice(i + 1)
      .flatMap((later) => (FREE.has(`${earlier.subject} ${later.subject}`) ? [] : [{ earlier, later }])),
  );
  const wrong = pairs.filter(
    ({ earlier, later }) => dateSpan(later.value.value).last < dateSpan(earlier.value.value).first,
  );
  return { compared: pairs.length, findings: wrong.map(({ earlier, later }) => toFinding(earlier.value, later.value)) };
};

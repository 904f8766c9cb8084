import { Decimal } from 'decimal.js';
import { halfDigitOf, worthOf } from '../formats/amounts-in.js';
import type { Occurrence, SubjectKind } from '../model/ledger.js';
import { isSameName } from '../wording/same-name.js';

const UNIT = /(亿元|千万元|百万元|万元|千元|元)/u;

/** Half of the last digit a sum shows, in 万元. */
const half = ({ written }: Occurrence): Decimal =>
  halfDigitOf(written)
    .times(worthOf(UNIT.exec(written)?.[1] ?? '元'))
    .div(10_000);

/** 531万元 and 530.96万元 are the same sum, rounded. */
function isSameSum(a: Occurrence, b: Occurrence): boolean {
  const difference = new Decimal(a.value).minus(b.value).abs();
  return difference.isZero() || difference.lessThan(Decimal.max(half(a), half(b)));
}

/** 2025-10 may be 2025-10-14. */
const isSameDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Whether two occurrences state the same thing, however it is written. */
export function isSameValue(kind: SubjectKind, a: Occurrence, b: Occurrence): boolean {
  if (a.value === b.value) return true;
  if (kind === 'name') return isSameName(a.written, b.written);
  if (kind === 'amount') return isSameSum(a, b);
  return kind === 'date' && isSameDay(a.value, b.value);
}

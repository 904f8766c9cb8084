/** What a value that requirements compare is: a day (or the month or year it is known to), a year, money, a number, words. */
export type ValueType = 'date' | 'year' | 'amount' | 'count' | 'text';

/** A value requirements compare, and where it may stand: `acceptanceDate`, `contract.signedDate`, `*.date` of any document. */
export interface ValueSpec {
  readonly name: string;
  readonly type: ValueType;
  /** What a reader calls it. */
  readonly title: string;
  /** Best first. */
  readonly sources: readonly ValueSource[];
}

/** One way a value may be stated. */
export interface ValueSource {
  /** Ids of the documents it is looked for in, best first; empty: in all of them. */
  readonly documents: readonly string[];
  /** Documents that speak of other things under the same words. */
  readonly notIn: readonly string[];
  /** Names of form cells and of `label：value` lines. */
  readonly labels: readonly string[];
  /** Sentences in which `@` is the value and `…` a few characters. */
  readonly phrases: readonly string[];
  /** Columns of a list whose amounts are added, signs left out. */
  readonly columns: readonly string[];
  /** A date that stands by itself on the cover or under the text; of an amount, the last row of a table of costs. */
  readonly alone: boolean;
  /** Other values, of which the first that is known is taken; the day of the check is `today`. */
  readonly takes: readonly string[];
  /** Days from one value to another, where both are known to the day. */
  readonly between: { readonly from: string; readonly to: string } | null;
}

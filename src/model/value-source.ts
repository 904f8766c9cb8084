/**
 * What a value that requirements compare is: a day (or the month or year, where no more is known), a year, money in
 * 万元, a number, a number of days, words.
 */
export type ValueType = 'date' | 'year' | 'amount' | 'count' | 'days' | 'text';

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
  /**
   * Ids of the documents it is looked for in, best first; `*` is all. Empty: all, and of `document.field` that document.
   */
  readonly documents: readonly string[];
  /** Documents that speak of other things under the same words. */
  readonly notIn: readonly string[];
  /** Names of form cells and of `label：value` lines. */
  readonly labels: readonly string[];
  /** Sentences in which `@` is the value and `…` a few characters. */
  readonly phrases: readonly string[];
  /** Columns of a list whose amounts are added, signs left out. */
  readonly columns: readonly string[];
  /** A date that stands by itself on the cover or under the text; of an amount, the total of a table of costs. */
  readonly alone: boolean;
  /** Of a period, the day it ends. */
  readonly end: boolean;
  /** Other values, of which the first that is known is taken; `today` is the day of the check. */
  readonly takes: readonly string[];
  /** Days from one value to another, where both are known to the day. */
  readonly between: { readonly from: string; readonly to: string } | null;
}

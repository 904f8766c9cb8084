import type { Filling } from '../model/filling.js';
import type { Finding, FindingCode, MessageArgs, Reason } from '../model/finding.js';
import type { Location } from '../model/place.js';
import type { Requirement } from '../model/regulation.js';

/** What a filling lacks: a finding in the making, or a reason why nothing can be said. */
export type Complaint =
  | {
      [C in FindingCode]: {
        readonly code: C;
        readonly args: Readonly<MessageArgs[C]>;
        readonly location?: Location | null;
        readonly quote?: string;
      };
    }[FindingCode]
  | {
      readonly reason: Extract<
        Reason,
        'nothing-to-compare' | 'date-unknown' | 'amount-unknown' | 'calendar-unknown' | 'needs-a-person'
      >;
    };

/** What a keyword knows beside its own filling. */
export interface KeywordContext {
  readonly requirement: Requirement;
  /** The part it was looked for in. */
  readonly within: string | null;
  /** What all fillings say together, folded: a statement may be spread over several sentences. */
  readonly said: string;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One check that a schema node may use. `setting` is the JSON Schema of its own setting, checked when the pack loads. */
export interface Keyword<S> {
  readonly name: string;
  readonly setting: JsonSchema;
  check(setting: S, filling: Filling, context: KeywordContext): readonly Complaint[];
}

export const isFinding = (complaint: Complaint): complaint is Exclude<Complaint, { reason: Reason }> =>
  'code' in complaint;

export const titlesOf = (requirement: Requirement): readonly string[] =>
  (requirement.schema.titles as readonly string[] | undefined) ?? [];

export type { Finding };

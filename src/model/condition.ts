import type { FactValue } from './report.js';

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** When a requirement applies, parsed from the pack's own words. */
export type Condition =
  | { readonly op: 'fact'; readonly name: string }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly op: 'compare'; readonly name: string; readonly by: Comparison; readonly value: FactValue };

/** Names of the facts a condition asks about, each once, in order of appearance. */
export function factsOf(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'fact':
    case 'compare':
      return [condition.name];
    case 'not':
      return factsOf(condition.of);
    default:
      return [...new Set([...factsOf(condition.left), ...factsOf(condition.right)])];
  }
}

import type { Condition } from '../model/condition.js';
import type { FactSpec } from '../model/regulation.js';
import type { Words } from '../model/words.js';

/** When a requirement applies, with the titles of the facts in place of their names. */
export function conditionWords({ say }: Words, condition: Condition, facts: readonly FactSpec[]): string {
  const title = (name: string): string => facts.find((fact) => fact.name === name)?.title ?? name;
  const words = (at: Condition, inside: boolean): string => {
    switch (at.op) {
      case 'fact':
        return say.isSo(title(at.name));
      case 'not':
        return at.of.op === 'fact' ? say.isNotSo(title(at.of.name)) : say.not(words(at.of, false));
      case 'compare':
        return say.compare(title(at.name), at.by, say.factValue(at.value));
      default: {
        const both = (at.op === 'and' ? say.and : say.or)(words(at.left, true), words(at.right, true));
        return inside && at.op === 'or' ? say.bracketed(both) : both;
      }
    }
  };
  return words(condition, false);
}

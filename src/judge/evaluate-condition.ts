import type { Comparison, Condition } from '../model/condition.js';
import type { FactValue } from '../model/report.js';

/** What is known of the facts: a name without a value is unknown. */
export type KnownFacts = ReadonlyMap<string, FactValue>;

/** True, false, or null where it hangs on something unknown. */
type Truth = boolean | null;

function compare(value: FactValue, by: Comparison, other: FactValue): boolean {
  switch (by) {
    case '==':
      return value === other;
    case '!=':
      return value !== other;
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
  }
}

/** Evaluates a condition in three values: `false && unknown` is false, `true && unknown` is unknown. */
export function evaluateCondition(condition: Condition, facts: KnownFacts): Truth {
  switch (condition.op) {
    case 'fact': {
      const value = facts.get(condition.name);
      return value === undefined ? null : value === true;
    }
    case 'compare': {
      const value = facts.get(condition.name);
      return value === undefined ? null : compare(value, condition.by, condition.value);
    }
    case 'not': {
      const inner = evaluateCondition(condition.of, facts);
      return inner === null ? null : !inner;
    }
    default: {
      const [left, right] = [evaluateCondition(condition.left, facts), evaluateCondition(condition.right, facts)];
      const decisive = condition.op === 'or';
      if (left === decisive || right === decisive) return decisive;
      return left === null || right === null ? null : !decisive;
    }
  }
}

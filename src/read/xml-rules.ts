import { type Attributes, readXml, type Source } from './xml.js';

/** What to do with an element. Children are read by `rules`, where given, otherwise by the rules of the parent. */
export interface Rule<S> {
  /** May return the rules for the children: `SKIP` passes over all of them. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most rules return nothing
  open?(state: S, attributes: Attributes): Rules<S> | void;
  text?(state: S, text: string): void;
  close?(state: S): void;
  readonly rules?: Rules<S>;
}

/** By canonical element name. An element without a rule is transparent: its children count as its parent's. */
export type Rules<S> = ReadonlyMap<string, Rule<S>>;

export const SKIP: Rules<never> = new Map();

/** Tells what an AlternateContent gave: where nothing came of the choice, the fallback is read. */
export type Yield<S> = (state: S) => number;

interface Alternative {
  taken: boolean;
  before: number;
}

/** Reads one part by rules. Of an mc:AlternateContent the first choice counts. Throws like `readXml`. */
export function readByRules<S>(source: Source, rules: Rules<S>, state: S, yields?: Yield<S>): void {
  const ruleStack: (Rule<S> | undefined)[] = [];
  const rulesStack: Rules<S>[] = [];
  const alternatives: Alternative[] = [];
  let current = rules;
  let rule: Rule<S> | undefined;
  let skipped = 0;

  const isOtherAlternative = (name: string): boolean => {
    const alternative = alternatives.at(-1);
    if (alternative === undefined) return false;
    if (name === 'mc:Fallback')
      return alternative.taken && (yields === undefined || yields(state) > alternative.before);
    if (name !== 'mc:Choice') return false;
    if (alternative.taken) return true;
    alternative.taken = true;
    alternative.before = yields?.(state) ?? 0;
    return false;
  };

  readXml(source, {
    open(name, attributes) {
      if (skipped > 0) {
        skipped++;
        return;
      }
      if (name.startsWith('mc:')) {
        if (isOtherAlternative(name)) {
          skipped = 1;
          return;
        }
        if (name === 'mc:AlternateContent') alternatives.push({ taken: false, before: 0 });
      }
      ruleStack.push(rule);
      rulesStack.push(current);
      rule = current.get(name);
      if (rule === undefined) {
        rule = name === 'mc:AlternateContent' ? (ALTERNATIVE_END as Rule<S>) : undefined;
        return;
      }
      const chosen = rule.open?.(state, attributes) ?? rule.rules;
      if (chosen !== undefined) current = chosen;
    },
    close() {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (rule === ALTERNATIVE_END) alternatives.pop();
      else rule?.close?.(state);
      rule = ruleStack.pop();
      current = rulesStack.pop() ?? rules;
    },
    text(text) {
      if (skipped === 0) rule?.text?.(state, text);
    },
  });
}

const ALTERNATIVE_END: Rule<unknown> = {};

export function rulesOf<S>(rules: Readonly<Record<string, Rule<S>>>): Rules<S> {
  return new Map(Object.entries(rules));
}

import { demandWithin } from './limits.js';
import { readXml, type Source } from './xml.js';
import type { Attributes, XmlEvents } from './xml-tag.js';

/** What to do with an element. Children are read by `rules`, where given, otherwise by the rules of the parent. */
export interface Rule<S> {
  /** May return the rules for the children: `SKIP` passes over all of them. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most rules return nothing
  open?(state: S, attributes: Attributes): Rules<S> | void;
  text?(state: S, text: string): void;
  /** Also called for what is still open where a part breaks off. */
  close?(state: S): void;
  /** Takes children whole, or gives -1: as XmlEvents has it. */
  takeWhole?(state: S, text: string, start: number): number;
  readonly rules?: Rules<S>;
}

/** By canonical element name. An element without a rule is transparent: its children count as its parent's. */
export type Rules<S> = ReadonlyMap<string, Rule<S>>;

/** Passes over everything inside. */
export const SKIP: Rules<never> = new Map();

/** How much was read so far. Where nothing came of the choice of an mc:AlternateContent, its fallback is read. */
export type Yield<S> = (state: S) => number;

export function rulesOf<S>(rules: Readonly<Record<string, Rule<S>>>): Rules<S> {
  return new Map(Object.entries(rules));
}

/** Counts the elements of a part as they open, those that are passed over as well. */
export interface Tally {
  elements: number;
}

/** Reads one part by rules. Of an mc:AlternateContent the first choice counts. Throws like `readXml`. */
export function readByRules<S>(source: Source, rules: Rules<S>, state: S, yields?: Yield<S>, tally?: Tally): void {
  const walk = new Walk(rules, state, yields);
  try {
    readXml(source, tally === undefined ? walk : counted(walk, tally));
  } finally {
    walk.closeAll();
  }
}

function counted(events: XmlEvents, tally: Tally): XmlEvents {
  return {
    open(name, attributes) {
      tally.elements++;
      events.open(name, attributes);
    },
    close: () => events.close(),
    text: (text) => events.text(text),
  };
}

/** One mc:AlternateContent under way. */
interface Alternative {
  taken: boolean;
  before: number;
}

class Walk<S> implements XmlEvents {
  readonly #state: S;
  readonly #yields: Yield<S> | undefined;
  /** Rule of each open element, and the rules it stands under. */
  readonly #opened: (Rule<S> | undefined)[] = [];
  readonly #outer: Rules<S>[] = [];
  readonly #alternatives: Alternative[] = [];
  readonly #alternativeContent: Rule<S> = {
    open: () => {
      this.#alternatives.push({ taken: false, before: 0 });
    },
    close: () => {
      this.#alternatives.pop();
    },
  };
  #rules: Rules<S>;
  #rule: Rule<S> | undefined;
  /** Depth inside an element that is passed over. */
  #skipped = 0;

  constructor(rules: Rules<S>, state: S, yields: Yield<S> | undefined) {
    this.#rules = rules;
    this.#state = state;
    this.#yields = yields;
  }

  /** Throws LimitExceeded. */
  open(name: string, attributes: Attributes): void {
    demandWithin('xmlDepth', this.#opened.length + this.#skipped + 1);
    if (this.#skipped > 0 || (name.startsWith('mc:') && this.#isOtherAlternative(name))) {
      this.#skipped++;
      return;
    }
    this.#opened.push(this.#rule);
    this.#outer.push(this.#rules);
    this.#rule = name === 'mc:AlternateContent' ? this.#alternativeContent : this.#rules.get(name);
    if (this.#rule === undefined) return;
    this.#rules = this.#rule.open?.(this.#state, attributes) ?? this.#rule.rules ?? this.#rules;
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#rule?.close?.(this.#state);
    this.#rule = this.#opened.pop();
    this.#rules = this.#outer.pop() ?? this.#rules;
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#rule?.text?.(this.#state, text);
  }

  /** Where the parent's name has a prefix, that of a child without one is of another namespace. */
  takeWhole(text: string, start: number, parent: string | undefined): number {
    const rule = this.#rule;
    if (rule?.takeWhole === undefined || this.#skipped > 0 || parent?.includes(':') !== false) return -1;
    return rule.takeWhole(this.#state, text, start);
  }

  closeAll(): void {
    this.#skipped = 0;
    while (this.#opened.length > 0) this.close();
  }

  #isOtherAlternative(name: string): boolean {
    const alternative = this.#alternatives.at(-1);
    if (alternative === undefined) return false;
    if (name === 'mc:Fallback') {
      return alternative.taken && (this.#yields === undefined || this.#yields(this.#state) > alternative.before);
    }
    if (name !== 'mc:Choice') return false;
    if (alternative.taken) return true;
    alternative.taken = true;
    alternative.before = this.#yields?.(this.#state) ?? 0;
    return false;
  }
}

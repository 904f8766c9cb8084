import { formatNumber } from './number-formats.js';
import type { List, ListLevel, Numbering } from './numbering.js';
import type { ParagraphProperties } from './properties.js';
import type { ResolvedStyle } from './styles.js';

const LEVELS = 9;

/** The automatic number of one paragraph. */
export interface AutomaticNumber {
  /** As displayed; null for bullets and for levels that show nothing. */
  readonly text: string | null;
  /** 0-based. */
  readonly index: number;
  readonly level: ListLevel;
}

/** Counts the lists of one story (body, header, notes) in reading order. Lists of one definition count together. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** Counts one paragraph; null where it is in no list that is defined. */
  numberOf(direct: ParagraphProperties, { paragraph, chain }: ResolvedStyle): AutomaticNumber | null {
    const id = direct.list === undefined ? paragraph.list : direct.list;
    const list = this.#numbering.lists.get(id ?? '');
    if (list === undefined) return null;
    return this.#next(list, direct.listLevel ?? this.#levelOfStyle(list, chain));
  }

  /** The nearest style of the chain counts that a level is linked to, or that names a level. */
  #levelOfStyle(list: List, chain: ResolvedStyle['chain']): number {
    for (const { id, listLevel } of chain) {
      for (let index = 0; index < LEVELS; index++) if (this.#levelOf(list, index)?.style === id) return index;
      if (listLevel !== undefined) return listLevel;
    }
    return 0;
  }

  #next(list: List, index: number): AutomaticNumber | null {
    const level = this.#levelOf(list, index);
    if (level === undefined) return null;
    const counts = this.#countsOf(list);
    // Levels that were passed over count as used once.
    for (let upper = 0; upper < index; upper++) counts[upper] ??= this.#startOf(list, upper);
    counts[index] = (counts[index] ?? this.#startOf(list, index) - 1) + 1;
    this.#restartBelow(list, index, counts);
    return { text: this.#display(list, index, level, counts), index, level };
  }

  #levelOf(list: List, index: number): ListLevel | undefined {
    return list.levels.get(index) ?? this.#numbering.abstracts.get(list.abstract)?.levels.get(index);
  }

  #startOf(list: List, index: number): number {
    return list.starts.get(index) ?? this.#levelOf(list, index)?.start ?? 1;
  }

  /** A list with starts of its own begins anew where it is first used, then counts on with its definition. */
  #countsOf(list: List): (number | undefined)[] {
    let counts = this.#counts.get(list.abstract);
    if (counts === undefined) {
      counts = [];
      this.#counts.set(list.abstract, counts);
    }
    if (!this.#begun.has(list.id)) {
      this.#begun.add(list.id);
      for (const index of list.starts.keys()) counts[index] = undefined;
    }
    return counts;
  }

  #restartBelow(list: List, used: number, counts: (number | undefined)[]): void {
    for (let index = used + 1; index < LEVELS; index++) {
      const restart = this.#levelOf(list, index)?.restart ?? index;
      if (used < restart) counts[index] = undefined;
    }
  }

  #display(list: List, own: number, level: ListLevel, counts: readonly (number | undefined)[]): string | null {
    if (level.format === 'bullet' || level.text === undefined) return null;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (this.#levelOf(list, index)?.format ?? 'decimal');
      if (index > own || format === 'bullet') return '';
      return formatNumber(counts[index] ?? this.#startOf(list, index), format);
    });
    return text.trim() === '' ? null : text.trim();
  }
}

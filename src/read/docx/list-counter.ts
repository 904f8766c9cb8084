import { formatNumber } from './number-formats.js';
import type { List, ListLevel, Numbering } from './numbering.js';
import type { ParagraphProperties } from './properties.js';
import type { ResolvedStyle } from './styles.js';

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
  /** Definitions whose first level was counted: they number their own headings from the top. */
  readonly #whole = new Set<string>();
  /** The number of the last heading, whichever list counted it. */
  #heading: readonly (number | undefined)[] = [];

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** Counts one paragraph; null where it is in no list that is defined. */
  numberOf(direct: ParagraphProperties, { paragraph, style, listStyles }: ResolvedStyle): AutomaticNumber | null {
    const list = direct.list === undefined ? paragraph.list : direct.list;
    if (list == null) return null;
    const index = direct.listLevel ?? this.#levelOfStyle(list, listStyles) ?? paragraph.listLevel ?? 0;
    return this.#next(list, index, style?.headingLevel === index + 1);
  }

  /** A list may link its levels to styles; the nearest style of the chain counts. */
  #levelOfStyle(listId: string, styles: readonly string[]): number | undefined {
    const list = this.#numbering.lists.get(listId);
    if (list === undefined) return undefined;
    for (const style of styles) {
      for (let index = 0; index < 9; index++) {
        if (this.#levelOf(list, index)?.style === style) return index;
      }
    }
    return undefined;
  }

  #next(listId: string, index: number, heading: boolean): AutomaticNumber | null {
    const list = this.#numbering.lists.get(listId);
    const level = list && this.#levelOf(list, index);
    if (list === undefined || level === undefined) return null;
    const counts = this.#countsOf(list);
    if (heading) this.#joinHeadings(list, index, counts);
    for (let above = 0; above < index; above++) counts[above] ??= this.#startOf(list, above);
    // Levels that were passed over count as used once.
    for (let upper = 0; upper < index; upper++) counts[upper] ??= this.#startOf(list, upper);
    counts[index] = (counts[index] ?? this.#startOf(list, index) - 1) + 1;
    this.#restartBelow(list, index, counts);
    if (index === 0) this.#whole.add(list.abstract);
    if (heading) this.#heading = counts.slice(0, index + 1);
    return { text: this.#display(list, index, level, counts), index, level };
  }

  /** Headings of one level may stand in a list of their own, which never counts the levels above: the headings there do. */
  #joinHeadings(list: List, index: number, counts: (number | undefined)[]): void {
    const above = this.#heading.slice(0, index);
    if (this.#whole.has(list.abstract) || above.length < index) return;
    if (above.every((count, level) => count === counts[level])) return;
    counts.splice(0, index + 1, ...above, undefined);
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
    for (let index = used + 1; index < 9; index++) {
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

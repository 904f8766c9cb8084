import { formatNumber } from '../docx/number-formats.js';
import type { Attributes } from './inherited.js';
import type { ListMark } from './paragraph-draft.js';

/** Names of ST_NumberFormat for the types of HTML lists. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

interface OpenList {
  /** Null: the list has bullets. */
  readonly format: string | null;
  next: number;
}

/** The lists around the present point. */
export class ListNest {
  readonly #lists: OpenList[] = [];

  open(isOrdered: boolean, { type = '1', start = '1' }: Attributes): void {
    const next = Number.parseInt(start, 10);
    this.#lists.push({
      format: isOrdered ? (FORMATS[type] ?? 'decimal') : null,
      next: Number.isNaN(next) ? 1 : next,
    });
  }

  close(): void {
    this.#lists.pop();
  }

  item({ value = '' }: Attributes): ListMark {
    const list = this.#lists.at(-1);
    if (list === undefined) return {};
    const given = Number.parseInt(value, 10);
    const number = Number.isNaN(given) ? list.next : given;
    list.next = number + 1;
    const listLevel = this.#lists.length;
    return list.format === null ? { listLevel } : { number: `${formatNumber(number, list.format)}.`, listLevel };
  }
}

import type { ParagraphKind } from './build-blocks.js';
import type { Item } from './lines.js';

interface OpenList {
  readonly indent: number;
  readonly isOrdered: boolean;
  next: number;
}

/** Counts the items of lists inside one another: the first number counts, the others go on from it. */
export class ListCount {
  #lists: OpenList[] = [];

  get isOpen(): boolean {
    return this.#lists.length > 0;
  }

  close(): void {
    this.#lists = [];
  }

  take({ indent, number, sign }: Item): ParagraphKind {
    // A sign further in than the text of the item above belongs to a list inside of it.
    while ((this.#lists.at(-1)?.indent ?? -1) > indent) this.#lists.pop();
    const last = this.#lists.at(-1);
    const isSame = last !== undefined && indent < last.indent + 2;
    if (isSame && last.isOrdered !== (number !== null)) this.#lists.pop();
    if (!isSame || last.isOrdered !== (number !== null)) {
      this.#lists.push({ indent, isOrdered: number !== null, next: number ?? 1 });
    }
    const list = this.#lists.at(-1) as OpenList;
    const listLevel = this.#lists.length;
    return number === null ? { listLevel } : { number: `${list.next++}${sign}`, listLevel };
  }
}

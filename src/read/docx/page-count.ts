/** A place among the pages, to be asked for its page once the whole story is read. */
export type PageMark = number;

/** Marks hold the section above so many pages. */
const PAGES = 2 ** 20;

/**
 * Counts pages by the breaks in the file: rendered ones that the word processor left, explicit ones, and sections that
 * start a page. How a section starts stands at its end.
 */
export class PageCount {
  /** Without rendered breaks the count says nothing: most pages end without an explicit break. */
  hasRendered = false;
  #breaks = 0;
  #section = 0;
  /** What the last break was, while no text came since. */
  #fresh: 'explicit' | 'section' | null = null;
  readonly #startsPage: (boolean | undefined)[] = [];

  get mark(): PageMark {
    return this.#section * PAGES + this.#breaks;
  }

  /** A rendered break is noted after an explicit one too, or where a section starts: the two make one new page. */
  break(rendered: boolean): void {
    if (rendered) this.hasRendered = true;
    if (rendered && this.#fresh === 'section') this.#startsPage[this.#section] = true;
    else if (!(rendered && this.#fresh === 'explicit')) this.#breaks++;
    this.#fresh = rendered ? null : 'explicit';
  }

  /** Text came since the last break. */
  endBreak(): void {
    this.#fresh = null;
  }

  /** The section under way ends here; `start` is the type of its own beginning. */
  endSection(start: string): void {
    this.#startsPage[this.#section++] ??= start !== 'continuous' && start !== 'nextColumn';
    this.#fresh = 'section';
  }

  pageOf(mark: PageMark): number {
    let page = 1 + (mark % PAGES);
    for (let section = 1; section <= mark / PAGES; section++) if (this.#startsPage[section] !== false) page++;
    return page;
  }
}

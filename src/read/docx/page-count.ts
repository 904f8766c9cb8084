/** Counts pages by the breaks in the file: rendered ones that the word processor left, and explicit ones. */
export class PageCount {
  current = 1;
  /** Without rendered breaks the count says nothing: most pages end without an explicit break. */
  hasRendered = false;
  #afterExplicit = false;

  /** A rendered break is noted after an explicit one too: the two make one new page. */
  break(rendered: boolean): void {
    if (rendered) this.hasRendered = true;
    if (!(rendered && this.#afterExplicit)) this.current++;
    this.#afterExplicit = !rendered;
  }

  /** Text came since the last break. */
  endBreak(): void {
    this.#afterExplicit = false;
  }
}

/** A content control under way. */
export interface Control {
  /** State of a check box; null for other controls. */
  checked: boolean | null;
  /** What it shows is a prompt, not an answer. */
  isPrompt: boolean;
  isContents: boolean;
  /** The check box has been written. */
  written: boolean;
}

/** The nested content controls at one point of a story. */
export class Controls {
  readonly #open: Control[] = [];

  get current(): Control | undefined {
    return this.#open.at(-1);
  }

  open(): void {
    this.#open.push({ checked: null, isPrompt: false, isContents: false, written: false });
  }

  close(): Control | undefined {
    return this.#open.pop();
  }

  get isPrompt(): boolean {
    return this.#open.some(({ isPrompt }) => isPrompt);
  }

  get isContents(): boolean {
    return this.#open.some(({ isContents }) => isContents);
  }
}

export function checkMark(checked: boolean): string {
  return checked ? '☑' : '☐';
}

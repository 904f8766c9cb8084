import { checkMark } from './controls.js';
import { symbolText } from './symbols.js';

/** One field under way: first its instruction, then its result. */
export interface Field {
  instruction: string;
  phase: 'instruction' | 'result';
  isContents: boolean;
  /** Paragraphs that ended while the instruction was open. */
  paragraphs: number;
  hasResult: boolean;
  /** State of a check box of an old form; null where the field has none. */
  checked: boolean | null;
  /** The chosen entry of a list of an old form. */
  readonly entries: string[];
  chosen: number;
}

/** No real file nests fields deeper: what is further out was never ended. */
const DEEPEST = 64;
/** Longer instructions are none of those that show something by themselves. */
const LONGEST_INSTRUCTION = 200;

/** The nested fields at one point of a story. Only results are text. */
export class Fields {
  readonly #open: Field[] = [];

  begin(): void {
    if (this.#open.length === DEEPEST) this.#open.shift();
    this.#open.push({
      instruction: '',
      phase: 'instruction',
      isContents: false,
      paragraphs: 0,
      hasResult: false,
      checked: null,
      entries: [],
      chosen: 0,
    });
  }

  get current(): Field | undefined {
    return this.#open.at(-1);
  }

  instruct(text: string): void {
    const field = this.current;
    if (field?.phase === 'instruction') field.instruction += text;
  }

  separate(): void {
    const field = this.current;
    if (field === undefined) return;
    field.phase = 'result';
    field.isContents = /^\s*TOC\b/i.test(field.instruction);
  }

  end(): Field | undefined {
    return this.#open.pop();
  }

  /** Whether text at this point is shown. */
  get isShown(): boolean {
    return this.#open.every(({ phase }) => phase === 'result');
  }

  get isInContents(): boolean {
    return this.#open.some(({ isContents }) => isContents);
  }

  /** An instruction that goes on over two paragraphs was never finished: what follows is text. */
  endParagraph(): void {
    for (const field of this.#open) {
      if (field.phase === 'instruction' && ++field.paragraphs > 1) field.phase = 'result';
    }
  }
}

/** What a field shows that has no result of its own. */
export function implicitResult(field: Field): string {
  if (field.checked !== null) return checkMark(field.checked);
  if (field.hasResult || field.instruction.length > LONGEST_INSTRUCTION) return '';
  const { entries, chosen, instruction } = field;
  return (
    entries[chosen] ?? enclosedCharacter(instruction) ?? annotatedText(instruction) ?? namedSymbol(instruction) ?? ''
  );
}

/** 带圈字符, an overstrike of a circle and a character: EQ \o\ac(○,1). */
function enclosedCharacter(instruction: string): string | undefined {
  const inside = /^\s*eq\s*\\o\s*\\ac\s*\(\s*[○〇□◇△]\s*[,，;；]\s*(.*?)\s*\)\s*$/i.exec(instruction)?.[1];
  if (inside === undefined) return undefined;
  const number = /^\d+$/.test(inside) ? Number(inside) : 0;
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : inside;
}

/** 拼音指南, small letters over the text: EQ \* jc2 \* hps10 \o\ad(\s\up 9(zì),字). */
function annotatedText(instruction: string): string | undefined {
  return /^\s*eq\s.{0,200}\\o\s*(?:\\a[a-z]\s*)?\(\s*\\s\s*\\up\s*\d+\s*\([^()]{0,200}\)\s*[,，;；]\s*([^()]{0,200}?)\s*\)\s*$/i.exec(
    instruction,
  )?.[1];
}

/** A character of a symbol font by its code: SYMBOL 254 \f "Wingdings". */
function namedSymbol(instruction: string): string | undefined {
  const [, code, font] = /^\s*symbol\s+(\d+|0x[\da-f]+)\s.*\\f\s+"?([^"\\]+?)"?\s*(?:\\|$)/i.exec(instruction) ?? [];
  return code === undefined || font === undefined ? undefined : symbolText(font, Number(code) % 0x10000);
}

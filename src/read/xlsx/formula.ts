import { type Position, parseCell } from './references.js';

/** The number a cell holds; undefined where it is blank, null where it holds something else. */
export type NumberAt = (row: number, column: number) => number | null | undefined;

/** A formula's value; `row` and `column` say how far it was filled down and right. Null where it cannot be told. */
export type Formula = (numberAt: NumberAt, row: number, column: number) => number | null;

type Terms = (numberAt: NumberAt, row: number, column: number) => readonly (number | null)[];

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(\$?[A-Z]{1,3}\$?\d{1,7})(?![A-Z\d(])|([A-Z][A-Z\d.]*)(?=\()|([-+*/^%(),:]))/iuy;
/** Ranges beyond this many cells are not added up again. */
const MOST_CELLS = 100_000;

const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number | null>> = {
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  PRODUCT: (values) => values.reduce((product, value) => product * value, 1),
  AVERAGE: (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length),
  MAX: (values) => Math.max(...values),
  MIN: (values) => Math.min(...values),
  ABS: ([value]) => (value === undefined ? null : Math.abs(value)),
};

interface Reference extends Position {
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

function readReference(text: string): Reference | null {
  const position = parseCell(text.replaceAll('$', ''));
  return position === null
    ? null
    : { ...position, isColumnFixed: text.startsWith('$'), isRowFixed: text.indexOf('$', 1) > 0 };
}

const shifted = (reference: Reference, row: number, column: number): Position => ({
  row: reference.row + (reference.isRowFixed ? 0 : row),
  column: reference.column + (reference.isColumnFixed ? 0 : column),
});

/** Reads formulas of sums, products and the like over cells of the same sheet. */
class FormulaParser {
  private at = 0;
  private token: RegExpExecArray | null = null;

  constructor(private readonly text: string) {
    this.next();
  }

  whole(): Formula | null {
    const formula = this.sum();
    return formula !== null && this.at === this.text.length && this.token === null ? formula : null;
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.text);
    if (this.token !== null) this.at = TOKEN.lastIndex;
  }

  private takes(sign: string): boolean {
    if (this.token?.[4] !== sign) return false;
    this.next();
    return true;
  }

  private chain(
    operand: () => Formula | null,
    signs: Readonly<Record<string, (a: number, b: number) => number>>,
  ): Formula | null {
    let left = operand();
    for (;;) {
      const apply = signs[this.token?.[4] ?? ''];
      if (left === null || apply === undefined) return left;
      this.next();
      const [first, second] = [left, operand()];
      if (second === null) return null;
      left = (...at) => {
        const [a, b] = [first(...at), second(...at)];
        return a === null || b === null ? null : apply(a, b);
      };
    }
  }

  private sum(): Formula | null {
    return this.chain(() => this.product(), { '+': (a, b) => a + b, '-': (a, b) => a - b });
  }

  private product(): Formula | null {
    return this.chain(() => this.power(), { '*': (a, b) => a * b, '/': (a, b) => a / b });
  }

  private power(): Formula | null {
    return this.chain(() => this.signed(), { '^': (a, b) => a ** b });
  }

  private signed(): Formula | null {
    if (this.takes('+')) return this.signed();
    if (this.takes('-')) {
      const inner = this.signed();
      return inner === null ? null : (...at) => negated(inner(...at));
    }
    const value = this.value();
    if (value === null || !this.takes('%')) return value;
    return (...at) => hundredth(value(...at));
  }

  private value(): Formula | null {
    const [, number, cell, name] = this.token ?? [];
    if (number !== undefined) {
      this.next();
      return () => Number(number);
    }
    if (cell !== undefined) {
      this.next();
      const reference = readReference(cell);
      if (reference === null || this.token?.[4] === ':') return null;
      return (numberAt, row, column) => {
        const position = shifted(reference, row, column);
        const value = numberAt(position.row, position.column);
        return value === undefined ? 0 : value;
      };
    }
    if (name !== undefined) return this.call(name.toUpperCase());
    if (!this.takes('(')) return null;
    const inner = this.sum();
    return this.takes(')') ? inner : null;
  }

  private call(name: string): Formula | null {
    this.next();
    if (!this.takes('(')) return null;
    const terms: Terms[] = [];
    do {
      const term = this.argument();
      if (term === null) return null;
      terms.push(term);
    } while (this.takes(','));
    if (!this.takes(')')) return null;
    if (name === 'ROUND') return rounded(terms);
    const apply = FUNCTIONS[name];
    if (apply === undefined) return null;
    return (...at) => {
      const values = terms.flatMap((term) => term(...at));
      return values.some(Number.isNaN) ? null : apply(values.filter((value) => value !== null));
    };
  }

  /** A range, or what a single formula gives. */
  private argument(): Terms | null {
    const start = this.token?.[2];
    const save = this.at;
    const token = this.token;
    if (start !== undefined) {
      this.next();
      if (this.takes(':')) {
        const [from, to] = [readReference(start), readReference(this.token?.[2] ?? '')];
        this.next();
        return from === null || to === null ? null : rangeTerms(from, to);
      }
      this.at = save;
      this.token = token;
    }
    const formula = this.sum();
    return formula === null ? null : (...at) => [formula(...at) ?? Number.NaN];
  }
}

const negated = (value: number | null): number | null => (value === null ? null : -value);
const hundredth = (value: number | null): number | null => (value === null ? null : value / 100);

function rounded([value, digits]: readonly Terms[]): Formula {
  return (...at) => {
    const [number] = value?.(...at) ?? [];
    const [places = 0] = digits?.(...at) ?? [];
    if (number == null || places === null || Number.isNaN(number)) return null;
    const factor = 10 ** places;
    return (Math.sign(number) * Math.round(Number((Math.abs(number) * factor).toPrecision(15)))) / factor;
  };
}

/** Cells that are blank or hold words are passed over, as a spreadsheet does. */
function rangeTerms(from: Reference, to: Reference): Terms {
  return (numberAt, row, column) => {
    const [first, last] = [shifted(from, row, column), shifted(to, row, column)];
    if ((last.row - first.row + 1) * (last.column - first.column + 1) > MOST_CELLS) return [Number.NaN];
    const values: (number | null)[] = [];
    for (let r = first.row; r <= last.row; r++)
      for (let c = first.column; c <= last.column; c++) values.push(numberAt(r, c) ?? null);
    return values;
  };
}

/** Null for formulas that do more than add, multiply and round cells of their own sheet. */
export const parseFormula = (text: string): Formula | null => new FormulaParser(text.trim()).whole();

/** A cell that holds a number or points into the table of strings. */
export interface PlainCell {
  column: number;
  style: number;
  /** Into the table of strings; null for a number. */
  index: number | null;
  /** A number as written; empty where the cell is. */
  value: string;
  /** Where its element ends in the text. */
  end: number;
}

const QUOTE = 0x22;
const SLASH = 0x2f;
const REFERENCE = '<c r="';
const STYLE = ' s="';
const STRING_TYPE = ' t="s"';
const VALUE = '><v>';
const END = '</v></c>';
/** Digits of a row: more are no row of a sheet. */
const MOST_DIGITS = 6;

/** One for all cells: it is good until the next is asked for. */
const CELL: PlainCell = { column: 0, style: 0, index: null, value: '', end: 0 };

/**
 * The cell whose element begins at `start`, written as nearly every program writes it: `<c r="B2" s="1" t="s"><v>12</v></c>`.
 * Null for whatever looks otherwise or is not all there.
 */
export function plainCell(text: string, start: number): PlainCell | null {
  if (!text.startsWith(REFERENCE, start)) return null;
  let at = start + REFERENCE.length;
  let column = 0;
  for (; isLetter(text.charCodeAt(at)); at++) column = column * 26 + text.charCodeAt(at) - 0x40;
  const row = endOfDigits(text, at);
  // Rows are counted from 1.
  if (column === 0 || row === at || row - at > MOST_DIGITS || text.charCodeAt(at) === 0x30) return null;
  if (text.charCodeAt(row) !== QUOTE) return null;
  CELL.column = column - 1;
  return readRest(text, row + 1);
}

function readRest(text: string, start: number): PlainCell | null {
  let at = start;
  CELL.style = 0;
  if (text.startsWith(STYLE, at)) {
    const end = endOfDigits(text, at + STYLE.length);
    if (text.charCodeAt(end) !== QUOTE) return null;
    CELL.style = Number(text.slice(at + STYLE.length, end));
    at = end + 1;
  }
  const isString = text.startsWith(STRING_TYPE, at);
  return isString ? readIndex(text, at + STRING_TYPE.length) : readNumber(text, at);
}

function readIndex(text: string, at: number): PlainCell | null {
  if (!text.startsWith(VALUE, at)) return null;
  const start = at + VALUE.length;
  let end = start;
  let index = 0;
  for (; isDigit(text.charCodeAt(end)); end++) index = index * 10 + text.charCodeAt(end) - 0x30;
  if (end === start || !text.startsWith(END, end)) return null;
  CELL.index = index;
  CELL.value = '';
  CELL.end = end + END.length;
  return CELL;
}

function readNumber(text: string, at: number): PlainCell | null {
  CELL.index = null;
  if (text.charCodeAt(at) === SLASH && text.startsWith('/>', at)) {
    CELL.value = '';
    CELL.end = at + 2;
    return CELL;
  }
  if (!text.startsWith(VALUE, at)) return null;
  const end = endOfNumber(text, at + VALUE.length);
  if (!text.startsWith(END, end)) return null;
  CELL.value = text.slice(at + VALUE.length, end);
  CELL.end = end + END.length;
  return CELL;
}

const isLetter = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Digits, a sign, a point and a power of ten. */
function endOfNumber(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    const isSign = code === 0x2b || code === 0x2d || code === 0x2e || code === 0x45 || code === 0x65;
    if (!isDigit(code) && !isSign) return at;
  }
}

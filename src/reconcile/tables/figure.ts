import { Decimal } from 'decimal.js';
import { halfDigitOf, worthOf } from '../../formats/amounts-in.js';
import { fold } from '../../wording/fold.js';

/** A number in a cell. Money in 元 where its unit is known, else as written. */
export interface Figure {
  readonly value: Decimal;
  /** What rounding may have taken: half of the last digit behind the point; whole numbers are exact. */
  readonly half: Decimal;
  /** Nothing was written, or a sign for nothing. */
  readonly isNil: boolean;
}

/** In what a column counts. */
export interface ColumnUnit {
  /** 万元, 元 …; null: no unit of money is known. */
  readonly money: string | null;
}

const MONEY = '亿元|千万元|百万元|万元|千元|元';
const CELL = new RegExp(
  `^[¥￥]?\\s?([+-]?)\\s?(\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(${MONEY}|[台套项个人件份张只块条年月日天次分%]|人月|人天|个月)?整?(?:[(（][^()（）]{0,12}[)）])?$`,
  'u',
);
const NIL = /^(?:[-—–−/\\]+|无|暂无|不涉及|)$/u;
const ONLY_MONEY = new RegExp(`^(?:${MONEY})$`, 'u');

/** 3*50*16=2400元 says 2400元. */
const lastTerm = (text: string): string =>
  /^[\d\s.,*×xX+/()-]+[=＝]/u.test(text) ? (text.split('=').at(-1) ?? text) : text;

const nil: Figure = { value: new Decimal(0), half: new Decimal(0), isNil: true };

/** The unit of money that a cell names for itself. */
export function ownMoney(text: string): string | null {
  const unit = CELL.exec(lastTerm(fold(text)))?.[3];
  return unit !== undefined && ONLY_MONEY.test(unit) ? unit : null;
}

/** What a cell of a column says as a number; null where it says something else. */
export function readFigure(text: string, { money }: ColumnUnit): Figure | null {
  const key = lastTerm(fold(text));
  if (NIL.test(key)) return nil;
  const [, sign = '', digits, unit] = CELL.exec(key) ?? [];
  if (digits === undefined) return null;
  const worth = worthOf(unit !== undefined && ONLY_MONEY.test(unit) ? unit : money);
  const plain = digits.replace(/[, ]/gu, '');
  return {
    value: new Decimal(plain).times(sign === '-' ? -1 : 1).times(worth),
    half: plain.includes('.') ? halfDigitOf(plain).times(worth) : new Decimal(0),
    isNil: false,
  };
}

/** A value as a reader would write it in the column: 128.5万元. */
export const showFigure = (value: Decimal, { money }: ColumnUnit): string =>
  `${value.div(worthOf(money)).toDecimalPlaces(6).toFixed()}${money ?? ''}`;

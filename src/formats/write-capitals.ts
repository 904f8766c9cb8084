import type { Decimal } from 'decimal.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿'];

/** 0 to 9999 in words: 1050 → 壹仟零伍拾. */
function section(value: number): string {
  const digits = String(value);
  let words = '';
  let zero = false;
  [...digits].forEach((digit, i) => {
    if (digit === '0') zero = words !== '';
    else {
      words += `${zero ? '零' : ''}${DIGITS[Number(digit)]}${PLACES[digits.length - 1 - i]}`;
      zero = false;
    }
  });
  return words;
}

/** Sections of four digits, highest first. */
function sections(whole: string): readonly number[] {
  const parts: number[] = [];
  for (let end = whole.length; end > 0; end -= 4) parts.unshift(Number(whole.slice(Math.max(0, end - 4), end)));
  return parts;
}

function wholeWords(whole: string): string {
  const parts = sections(whole);
  let words = '';
  let zero = false;
  parts.forEach((value, i) => {
    if (value === 0) {
      zero = words !== '';
      return;
    }
    if (words !== '' && (zero || value < 1000)) words += '零';
    words += section(value) + SECTIONS[parts.length - 1 - i];
    zero = false;
  });
  return words;
}

function fractionWords(jiao: number, fen: number, hasWhole: boolean): string {
  if (jiao === 0 && fen === 0) return '整';
  const between = jiao === 0 && hasWhole ? '零' : '';
  return `${jiao === 0 ? between : `${DIGITS[jiao]}角`}${fen === 0 ? '' : `${DIGITS[fen]}分`}`;
}

/**
 * An amount in 元 as bills write it: 1409.5 → 壹仟肆佰零玖元伍角 (支付结算办法附一). Rounded to 分; null from a trillion (万亿)
 * on and below nought.
 */
export function writeCapitals(yuan: Decimal): string | null {
  const amount = yuan.toDecimalPlaces(2);
  if (amount.isNegative() || amount.greaterThanOrEqualTo('1e12')) return null;
  const [whole = '0', fraction = '00'] = amount.toFixed(2).split('.');
  const [jiao = 0, fen = 0] = [...fraction].map(Number);
  const words = wholeWords(whole);
  if (words === '') return jiao === 0 && fen === 0 ? '零元整' : fractionWords(jiao, fen, false);
  return `${words}元${fractionWords(jiao, fen, true)}`;
}

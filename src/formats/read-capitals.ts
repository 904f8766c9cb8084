import { Decimal } from 'decimal.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const TENS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

const digitOf = (sign: string): number => (sign === '〇' ? 0 : DIGITS.indexOf(sign));

/** Up to 仟: 贰佰玖拾伍 → 295. Null where a sign is out of place. */
function section(text: string): number | null {
  let [total, digit] = [0, 0];
  for (const sign of text) {
    const ten = TENS[sign];
    const value = digitOf(sign);
    if (ten === undefined && value < 0) return null;
    if (ten === undefined) digit = value;
    else {
      total += (digit || 1) * ten;
      digit = 0;
    }
  }
  return total + digit;
}

/** 贰亿叁仟万 → 230000000. */
function whole(text: string): Decimal | null {
  const [hundredMillions, rest] = text.includes('亿') ? split(text, '亿') : ['', text];
  const [tenThousands, ones] = rest.includes('万') ? split(rest, '万') : ['', rest];
  const parts = [hundredMillions, tenThousands, ones].map(section);
  const [a, b, c] = parts;
  if (a === undefined || b === undefined || c === undefined || a === null || b === null || c === null) return null;
  return new Decimal(a).times(100_000_000).plus(new Decimal(b).times(10_000)).plus(c);
}

function split(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}

const PARTS =
  /^([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)[元圆](?:([零壹贰叁肆伍陆柒捌玖])角)?(?:零?([壹贰叁肆伍陆柒捌玖])分)?[整正]?$/u;

/** An amount in words as bills write it, in 元: 壹仟肆佰零玖元伍角 → 1409.5. Null where it is none. */
export function readCapitals(folded: string): Decimal | null {
  const [, yuan, jiao, fen] = PARTS.exec(folded) ?? [];
  const amount = yuan === undefined ? null : whole(yuan);
  if (amount === null) return null;
  return amount
    .plus(new Decimal(jiao === undefined ? 0 : digitOf(jiao)).div(10))
    .plus(new Decimal(fen === undefined ? 0 : digitOf(fen)).div(100));
}

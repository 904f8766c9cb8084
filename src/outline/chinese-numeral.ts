const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 };

/** The characters a Chinese counting numeral is made of, for use in a character class. */
export const chineseDigits = [...Object.keys(digits), ...Object.keys(units)].join('');

/** 十二 → 12, 二十 → 20, 一〇 → 10, 一百零三 → 103. NaN for anything else. */
export function chineseNumeral(text: string): number {
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = units[char];
    if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else {
      digit = digit * 10 + (digits[char] ?? Number.NaN);
    }
  }
  return total + digit;
}

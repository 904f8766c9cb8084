/** Automatic numbers as displayed, by the names of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59). */

const DIGITS = [...'〇一二三四五六七八九'];
const COUNTING = [...'零一二三四五六七八九'];
const LEGAL_SIMPLIFIED = [...'零壹贰叁肆伍陆柒捌玖'];
const LEGAL_TRADITIONAL = [...'零壹貳參肆伍陸柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ENCLOSED_IDEOGRAPHS = [...'㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'];

type Write = (value: number) => string;

const decimal: Write = String;

const FORMATS: Readonly<Record<string, Write>> = {
  none: () => '',
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => value + englishOrdinal(value),
  hex: (value) => value.toString(16).toUpperCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value, 0x41),
  lowerLetter: (value) => letters(value, 0x61),
  chineseCounting: (value) => (value < 100 ? counted(value, COUNTING, '十百千', '万') : digits(value)),
  taiwaneseCounting: (value) => (value < 100 ? counted(value, COUNTING, '十百千', '萬') : digits(value)),
  chineseCountingThousand: (value) => counted(value, COUNTING, '十百千', '万'),
  taiwaneseCountingThousand: (value) => counted(value, COUNTING, '十百千', '萬'),
  japaneseCounting: (value) => counted(value, COUNTING, '十百千', '万'),
  koreanDigital2: digits,
  ideographDigital: digits,
  taiwaneseDigital: digits,
  japaneseDigitalTenThousand: digits,
  chineseLegalSimplified: (value) => counted(value, LEGAL_SIMPLIFIED, '拾佰仟', '万', true),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL, '拾佰仟', '萬', true),
  japaneseLegal: (value) => counted(value, LEGAL_TRADITIONAL, '拾佰仟', '萬', true),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (value) =>
    value >= 1 && value <= 60 ? `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}` : String(value),
  ideographEnclosedCircle: cycle(ENCLOSED_IDEOGRAPHS),
};

/** A decimal number with leading zeros, at least so many digits wide: our name for formats given by example. */
export const zerosFormat = (width: number): string => `zeros:${width}`;

/** Formats that are not known are written as decimal numbers, as Word does. */
export function formatNumber(value: number, format: string): string {
  if (format.startsWith('zeros:')) return String(value).padStart(Number(format.slice(6)), '0');
  return (FORMATS[format] ?? decimal)(value);
}

function enclosed(first: number, count: number): Write {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

function cycle(signs: readonly string[]): Write {
  return (value) => (value >= 1 ? (signs[value - 1] ?? String(value)) : String(value));
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digits(value: number): string {
  return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** a … z, aa, bb …: the letter is repeated, not carried. */
function letters(value: number, first: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function englishOrdinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return (teens ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}

/** 二十一, 一百零五; legal figures keep the leading one (壹拾). */
function counted(value: number, signs: readonly string[], units: string, myriad: string, legal = false): string {
  if (value < 0 || value >= 100_000_000) return String(value);
  if (value === 0) return signs[0] ?? '0';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const gap = high > 0 && low > 0 && low < 1000 ? (signs[0] ?? '') : '';
  const text = (high > 0 ? group(high, signs, units) + myriad : '') + gap + group(low, signs, units);
  const one = `${signs[1]}${units[0]}`;
  return !legal && text.startsWith(one) ? text.slice(1) : text;
}

/** Up to four digits with their units; zeros inside are read once, at the end not at all. */
function group(value: number, signs: readonly string[], units: string): string {
  let text = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      zero = text !== '';
      continue;
    }
    text += `${zero ? signs[0] : ''}${signs[digit]}${units[place - 1] ?? ''}`;
    zero = false;
  }
  return text;
}

import { Decimal } from 'decimal.js';
import { readCapitals } from './read-capitals.js';

/** In 万元. */
const FACTORS: Readonly<Record<string, string>> = {
  亿元: '10000',
  亿: '10000',
  千万元: '1000',
  百万元: '100',
  十万元: '10',
  万元: '1',
  万: '1',
  千元: '0.1',
  元: '0.0001',
  圆: '0.0001',
};

const NUMBER = '\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const UNIT = '亿元|千万元|百万元|十万元|万元|千元|元|圆|[万亿](?=$|[^\\p{L}\\d])';
const CAPITAL_AMOUNT =
  '[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,}[元圆](?:[零壹贰叁肆伍陆柒捌玖]角)?(?:零?[壹贰叁肆伍陆柒捌玖]分)?[整正]?';
/** 1亿2300万元 */
const COMPOUND = `\\d+亿\\d+(?:\\.\\d+)?万元`;
const FIGURE = `(?:[¥￥]\\s?)?[+-]?(?:${NUMBER})\\s?(?:${UNIT})|[¥￥]\\s?-?(?:${NUMBER})`;

/** An amount with its unit as part of a larger pattern; no groups of its own. */
export const AMOUNT_PATTERN = `(?:${COMPOUND}|${FIGURE}|${CAPITAL_AMOUNT})`;
const ANY = new RegExp(AMOUNT_PATTERN, 'u');
const FIGURE_ANY = new RegExp(`(?<![\\d.])(?:${COMPOUND}|${FIGURE})`, 'u');
const PARTS = new RegExp(`^([¥￥])?\\s?([+-]?)(${NUMBER})\\s?(${UNIT})?$`, 'u');
const COMPOUND_PARTS = /^(\d+)亿(\d+(?:\.\d+)?)万元$/u;
const BARE = new RegExp(`^[¥￥]?\\s?([+-]?)(${NUMBER})(?=$|\\s?[(（,，;；。])`, 'u');
const RANGE = /\d\s?(?:亿|千|百|万)*元?\s?(?:[~～—–-]|至|到)\s?\d[\d.,]*\s?(?:亿|千|百|万)*元/u;
const UNIT_NAMED =
  /[(（](?:单位[:：]?)?(?:人民币)?(亿元|千元|万元|元)[)）]|单位[:：]?(?:人民币)?(亿元|千元|万元|元)|(亿元|千元|万元)/u;

const figure = (sign: string, digits: string): Decimal =>
  new Decimal(digits.replace(/[, ]/gu, '')).times(sign === '-' ? -1 : 1);
const inWan = (amount: Decimal, unit: string): string => amount.times(FACTORS[unit] ?? '1').toFixed();

function parse(text: string): string | null {
  const compound = COMPOUND_PARTS.exec(text);
  if (compound !== null)
    return new Decimal(compound[1] ?? 0)
      .times(10000)
      .plus(compound[2] ?? 0)
      .toFixed();
  const [, yuan, sign = '', digits, unit] = PARTS.exec(text) ?? [];
  if (digits !== undefined && (unit !== undefined || yuan !== undefined))
    return inWan(figure(sign, digits), unit ?? '元');
  const capitals = readCapitals(text);
  return capitals === null ? null : inWan(capitals, '元');
}

/**
 * The first amount of a folded text that carries its unit, in 万元; in figures before in words. A range is none.
 */
export function readAmount(folded: string): string | null {
  if (RANGE.test(folded)) return null;
  const found = (FIGURE_ANY.exec(folded) ?? ANY.exec(folded))?.[0];
  return found === undefined ? null : parse(found);
}

/** The unit a label, a header or a caption names: 预算金额（万元）, 单位：元. */
export const readUnit = (folded: string): string | null =>
  UNIT_NAMED.exec(folded)
    ?.slice(1)
    .find((unit) => unit !== undefined) ?? null;

const LEAD =
  /^(?:增加|减少|调增|调减|核增|核减|人民币|\(大写\)|\(小写\)|大写|小写|约|共计|合计|总计|共|为|是|[：:\s])*/u;
const STARTS_FIGURE = new RegExp(`^(?:${COMPOUND}|${FIGURE})`, 'u');
const STARTS_CAPITALS = new RegExp(`^${CAPITAL_AMOUNT}`, 'u');

/**
 * What stands in a cell or behind a label and begins with an amount, in 万元: with a unit of its own, else in the one
 * given; without any, null. 贰佰玖拾伍万元整（¥2,950,000.00）is what its figures say.
 */
export function readCellAmount(folded: string, unit: string | null): string | null {
  if (RANGE.test(folded) || RANGE.test(`${folded}元`)) return null;
  const text = folded.replace(LEAD, '');
  if (STARTS_FIGURE.test(text) || STARTS_CAPITALS.test(text)) return readAmount(text);
  const [, sign = '', digits] = unit === null ? [] : (BARE.exec(text) ?? []);
  return digits === undefined || unit === null ? null : inWan(figure(sign, digits), unit);
}

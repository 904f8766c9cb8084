import { tidy } from '../wording/tidy.js';

const MONEY = '亿元|千万元|百万元|万元|千元|百元|元|美元';
const OTHER =
  '人月|人天|人日|人时|工时|小时|分钟|秒|个工作日|工作日|日历天|天|日|周|个月|月|年|岁|人次|人|台套|台|套|个|项|次|条|万条|件|份|页|册|㎡|m2|平方米|米|公里|吨|公斤|kg|GB|TB|PB|MB|G|T|M|Mbps|%|％|分';
const BRACKETED = new RegExp(
  `[（(]\\s*(?:单位\\s*[:：]?)?\\s*(?:人民币)?\\s*(${MONEY}|${OTHER})(?:\\s*[/／][^（）()]*)?\\s*[)）]`,
  'u',
);
/** Said above a table: 单位：人民币万元; or below it: 价格单位为元. Of 建设单位：… it is no unit. */
const NAMED = new RegExp(
  `(?:(?:^|[\\s（(，,、；;])(?:金额|计量|货币|币种及|报价)?\\s*单位\\s*[:：]|单位均?为)\\s*(?:人民币)?\\s*(${MONEY}|${OTHER})(?=$|[\\s，,。；;)）/])`,
  'u',
);
const IS_MONEY = new RegExp(`^(?:${MONEY})$`, 'u');

/** The unit a label or header names in brackets: 总投资（万元）, 预算金额（人民币万元）. */
export const bracketedUnit = (text: string): string | null => BRACKETED.exec(tidy(text))?.[1] ?? null;

/** The unit a caption, or a line above a table, states for all of it. */
export const statedUnit = (text: string): string | null => NAMED.exec(tidy(text))?.[1] ?? null;

/** The unit of money that the headers share; null where they name none or several. */
export function moneyUnit(units: readonly (string | null)[]): string | null {
  const money = new Set(units.filter((unit) => unit !== null && IS_MONEY.test(unit)));
  return money.size === 1 ? ([...money][0] ?? null) : null;
}

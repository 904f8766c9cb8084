import type { Keyword } from '../keyword.js';

const MONEY =
  /(?:\d[\d,.]*|[零一二三四五六七八九十百千万亿]+|[零壹贰叁肆伍陆柒捌玖拾佰仟萬億万亿]{2,})\s?(?:万|亿|百万|千万)?(?:元|圆)(?![化素])/u;
/** In a table the unit stands in the caption or over the column, the figure alone in the cell. */
const UNIT = /万元|亿元|\(元\)|（元）|单位[:：]元|元\/|金额|合价|总价|单价|费用|投资|预算/u;
const FIGURES = /(?<=^|\n)[¥￥]?\d[\d,]*(?:\.\d+)?(?=\n|$)/gu;

/** A figure alone in its cell that does not only number the rows. */
function hasFigure(key: string): boolean {
  let next = 1;
  for (const [figure] of key.matchAll(FIGURES)) {
    if (figure !== String(next)) return true;
    next++;
  }
  return false;
}

/** An amount of money for this project stands there. */
export const amount: Keyword<string> = {
  name: 'amount',
  setting: { type: 'string', minLength: 1, description: "What the amount is of, in the reader's words." },
  check(of, filling) {
    if (MONEY.test(filling.key) || (UNIT.test(filling.key) && hasFigure(filling.key))) return [];
    return [{ code: 'statement-missing', args: { missing: [of] }, location: filling.location, quote: filling.quote }];
  },
};

import { Decimal } from 'decimal.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';

/** 3*50*16=2400元, 2台×3.5万元=7万元: a reckoning that is written out. */
const UNIT =
  '(?:万元|亿元|元|[台套项个人件份张只块条年月日天次小时课%]{1,3}|人月|人天|个月|工作日)?(?:/[\\p{Script=Han}]{1,2})?';
const NUMBER = `\\d[\\d,]*(?:\\.\\d+)?`;
const RECKONING = new RegExp(
  `(?<![\\d.a-z=])(?<left>${NUMBER}\\s?${UNIT}(?:\\s?[*×x+]\\s?${NUMBER}\\s?${UNIT})+)\\s?[=＝]\\s?(?<right>${NUMBER})(?<unit>万元|亿元|元)?(?![\\d.]|\\s?[*×x+/=-])`,
  'gu',
);
const MOST_FACTORS = 8;

const numberOf = (text: string): Decimal =>
  new Decimal((/\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0] ?? '0').replaceAll(',', ''));
const worth = (text: string): number => (/万元/u.test(text) ? 10_000 : /亿元/u.test(text) ? 100_000_000 : 1);

/** Products first, then sums; null where a percentage makes the meaning doubtful. */
function reckon(left: string): Decimal | null {
  if (left.includes('%')) return null;
  const sums = left.split('+').map((product) => product.split(/[*×x]/u));
  if (sums.flat().length > MOST_FACTORS) return null;
  return sums.reduce(
    (sum, factors) =>
      sum.plus(
        factors.reduce((product, factor) => product.times(numberOf(factor)).times(worth(factor)), new Decimal(1)),
      ),
    new Decimal(0),
  );
}

function toFindings(paper: Paper, passage: ReturnType<typeof passagesOf>[number]): readonly Finding[] | null {
  if (!passage.key.includes('=')) return null;
  const found = [...passage.key.matchAll(RECKONING)];
  if (found.length === 0) return null;
  return found.flatMap((match): readonly Finding[] => {
    const { left = '', right = '', unit = '' } = match.groups ?? {};
    const sum = reckon(left);
    const stated = numberOf(right).times(worth(unit));
    // Factors and result may count in different units that are not written.
    if (sum === null || sum.equals(stated) || sum.isZero() || stated.isZero()) return [];
    const ratio = sum.div(stated);
    if ([10_000, 1000, 100].some((factor) => ratio.equals(factor) || ratio.times(factor).equals(1))) return [];
    if (ratio.minus(1).abs().lessThan(0.001) && /\./u.test(match[0])) return [];
    const show = (value: Decimal): string => `${value.div(worth(unit)).toDecimalPlaces(6).toFixed()}${unit}`;
    return [
      {
        code: 'sum-mismatch',
        args: { what: left, sum: show(sum), stated: `${right}${unit}`, by: 'written' },
        location: locate(paper, passage.place),
        quote: quoteAround(passage.key, match[0]),
      },
    ];
  });
}

/** Reckonings that are written out come out right. */
export const writtenSums = paperByPaper((paper) => {
  const all = passagesOf(paper.document)
    .filter(({ recognised }) => !recognised)
    .flatMap((passage) => {
      const findings = toFindings(paper, passage);
      return findings === null ? [] : [findings];
    });
  return { compared: all.length, findings: all.flat() };
});

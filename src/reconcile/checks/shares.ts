import { Decimal } from 'decimal.js';
import type { WrittenAmount } from '../../formats/amounts-in.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { isSlip } from '../../wording/same-name.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';
import { figuresIn, type Sentence, sentencesOf, showYuan } from '../prose.js';

/** A rate of amounts that the sentence itself tells: 资金节约率为71.5%. */
const RATE =
  /(?:节约率|节资率|执行率|完成率|支出率|到位率|使用率|占比|占[^,，。;；\d]{0,16}的|比例)(?:为|达到|达|是|约|[：:])?(?<percent>\d{1,3}(?:\.\d+)?)%/gu;
/** 合同总价的30%，即15万元 */
const INSTALMENT =
  /(?<base>合同|中标|成交|总|投标)(?:总价款?|总金额|总额|金额|价款?|投资)?的?(?<percent>\d{1,3}(?:\.\d+)?)%[^%\d,，。;；]{0,8}[,，(]?(?:即|计|为|共计|金额为|合)(?:人民币)?[：:]?(?=[¥￥]?\d)/gu;
/** Two amounts of one passage are seldom a pair by chance, many are. */
const MOST_AMOUNTS = 8;
/** Percentage points within which a rate is meant for a ratio. */
const CLOSE = 0.5;
/** Below this it is rounding that went the wrong way. */
const SMALL = 0.2;

interface Ratio {
  readonly percent: Decimal;
  readonly of: readonly [WrittenAmount, WrittenAmount];
}

const halfOf = (percent: string): Decimal => new Decimal(10).pow(-(percent.split('.')[1]?.length ?? 0)).div(2);

function ratiosOf(amounts: readonly WrittenAmount[]): readonly Ratio[] {
  return amounts.flatMap((part) =>
    amounts.flatMap((whole): readonly Ratio[] =>
      part === whole || whole.yuan.isZero() || part.yuan.greaterThan(whole.yuan)
        ? []
        : [{ percent: part.yuan.div(whole.yuan).times(100), of: [part, whole] }],
    ),
  );
}

/** The ratio a rate is meant for and misses; null where it hits one, or is meant for none of these amounts. */
function missed(percent: string, amounts: readonly WrittenAmount[]): Ratio | null {
  const stated = new Decimal(percent);
  const ratios = ratiosOf(amounts);
  const off = ({ percent: own }: Ratio): Decimal => own.minus(stated).abs();
  if (ratios.some((ratio) => off(ratio).lessThanOrEqualTo(halfOf(percent)))) return null;
  const places = percent.split('.')[1]?.length ?? 0;
  const isMeant = (ratio: Ratio): boolean =>
    (places > 0 && off(ratio).lessThan(CLOSE)) || (places > 0 && isSlip(ratio.percent.toFixed(places), percent));
  return ratios.filter(isMeant).sort((a, b) => off(a).comparedTo(off(b)))[0] ?? null;
}

function ratesIn(paper: Paper, { key, passage }: Sentence): readonly Finding[] {
  return [...key.matchAll(RATE)].flatMap((match): readonly Finding[] => {
    const percent = match.groups?.percent ?? '';
    const amounts = figuresIn(key.slice(0, match.index));
    if (amounts.length < 2 || amounts.length > MOST_AMOUNTS) return [];
    const ratio = missed(percent, amounts);
    if (ratio === null) return [];
    const right = `${ratio.percent.toFixed(percent.split('.')[1]?.length ?? 0)}%（${ratio.of.map(({ text }) => text).join('÷')}）`;
    const isSmall = ratio.percent.minus(percent).abs().lessThan(SMALL);
    return [
      {
        code: 'sum-mismatch',
        args: { what: match[0].replace(/[为达是约：:]*\d.*$/u, ''), sum: right, stated: `${percent}%`, by: 'share' },
        location: locate(paper, passage.place),
        quote: quoteAround(passage.key, match[0]),
        ...(isSmall ? { severity: 'info' as const } : {}),
      },
    ];
  });
}

function instalmentsIn(paper: Paper, { key, passage }: Sentence, contract: Decimal | null): readonly Finding[] {
  return [...key.matchAll(INSTALMENT)].flatMap((match): readonly Finding[] => {
    const percent = match.groups?.percent ?? '';
    const end = match.index + match[0].length;
    const amounts = figuresIn(key.replace(/[()]/gu, ' '));
    const part = amounts.find(({ at }) => at >= end && at <= end + 2);
    const before = amounts.filter(({ at }) => at < match.index);
    const wholes = [...before.map(({ yuan }) => yuan), ...(contract === null ? [] : [contract])];
    if (part === undefined || wholes.length === 0) return [];
    const shares = wholes.map((whole) => whole.times(percent).div(100));
    if (shares.some((share) => share.minus(part.yuan).abs().lessThanOrEqualTo(Decimal.max(part.halfDigit, 0.01))))
      return [];
    if (contract === null) return [];
    const share = contract.times(percent).div(100);
    return [
      {
        code: 'sum-mismatch',
        args: { what: `${percent}%`, sum: showYuan(share), stated: part.text, by: 'share' },
        location: locate(paper, passage.place),
        quote: quoteAround(passage.key, match[0]),
      },
    ];
  });
}

/** Percentages in sentences against the amounts they are of. */
export const shares = paperByPaper((paper, { ledger }) => {
  const entries = ledger.entries.filter(({ subject }) => subject === 'contract-price');
  const values = entries
    .flatMap((entry) => entry.values)
    .filter(({ occurrences }) => occurrences.some(({ location }) => location.file === paper.document.file));
  const [only] = values;
  const contract = values.length === 1 && only !== undefined ? new Decimal(only.value).times(10_000) : null;
  const sentences = sentencesOf(paper).filter(({ key }) => key.includes('%'));
  return {
    compared: sentences.filter(({ key }) => figuresIn(key).length > 1).length,
    findings: sentences.flatMap((sentence) => [
      ...ratesIn(paper, sentence),
      ...instalmentsIn(paper, sentence, contract),
    ]),
  };
});

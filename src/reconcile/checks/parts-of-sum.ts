import { Decimal } from 'decimal.js';
import type { WrittenAmount } from '../../formats/amounts-in.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { isSlip } from '../../wording/same-name.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';
import { addUp, figuresIn, roundingOf, type Sentence, sentencesOf, showYuan } from '../prose.js';
import { slippedPart } from '../unit-slip.js';

/** A sum and the parts that a sentence tells of it. */
interface Told {
  readonly total: WrittenAmount;
  readonly parts: readonly WrittenAmount[];
  /** Its parts are all there are: where money comes from. */
  readonly isWhole: boolean;
}

const OPENS = /其中|分别(?:为|是)|包括|由以下|具体(?:为|如下)/gu;
const SOURCES = /财政|自筹|拨款|补助|专项|贷款|资金来源|配套/u;
/** What else may stand among amounts: prices, limits, comparisons. */
const OTHER =
  /单价|每(?:年|月|人|台|套|个)|以上|以下|以内|超过|不足|低于|高于|节省|节约|核减|减少|增加|比|[~～]|占|利润|收入|产值/u;
const FAR = 24;
const LONG_LIST = 3;

/** The words an amount counts: between the last sign and the amount. */
const nameOf = (key: string, { at }: WrittenAmount): string =>
  /(?:\d{1,2}月)?[^,，;；:：、。\d]*$/u.exec(key.slice(0, at))?.[0] ?? '';

function toldAt({ key }: Sentence, at: number, next: number): Told | null {
  const amounts = figuresIn(key);
  const total = amounts.findLast((amount) => amount.at < at);
  const parts = amounts.filter((amount) => amount.at > at && amount.at < next);
  if (total === undefined || parts.length < 2 || at - total.at > FAR + total.text.length) return null;
  const last = parts.at(-1);
  const stretch = key.slice(total.at, (last?.at ?? 0) + (last?.text.length ?? 0));
  const isNamed = parts.every((part) => /\p{Script=Han}{2}/u.test(nameOf(key, part)));
  return isNamed && !OTHER.test(stretch) ? { total, parts, isWhole: SOURCES.test(stretch) } : null;
}

function toldIn(sentence: Sentence): readonly Told[] {
  const opens = [...sentence.key.matchAll(OPENS)].map(({ index }) => index);
  return opens.flatMap((at, i) => toldAt(sentence, at, opens[i + 1] ?? sentence.key.length) ?? []);
}

/** The first parts may be all of it: what follows is told of something else. */
function fits({ total, parts }: Told): boolean {
  return parts.some((_, i) => {
    const own = parts.slice(0, i + 1);
    return (
      i > 0 &&
      addUp(own)
        .minus(total.yuan)
        .abs()
        .lessThanOrEqualTo(roundingOf([...own, total]))
    );
  });
}

const digits = (value: Decimal): string => value.toFixed().replace('.', '').replace(/0+$/u, '');

/** One digit of one part makes it right. */
function isOneDigit({ total, parts }: Told): boolean {
  const difference = total.yuan.minus(addUp(parts));
  return [total, ...parts].some((amount) => {
    const meant = amount === total ? addUp(parts) : amount.yuan.plus(difference);
    return meant.isPositive() && digits(meant).length >= 3 && isSlip(digits(meant), digits(amount.yuan));
  });
}

/** Parts may be less than the whole where others are not told; more they never are. */
function isWrong(told: Told): boolean {
  if (fits(told)) return false;
  const { total, parts, isWhole } = told;
  return isWhole || addUp(parts).greaterThan(total.yuan) || (parts.length >= LONG_LIST && isOneDigit(told));
}

function toFinding(paper: Paper, { key, passage }: Sentence, { total, parts }: Told): Finding {
  const where = { location: locate(paper, passage.place), quote: quoteAround(passage.key, key.slice(total.at)) };
  const what = nameOf(key, total);
  const slip = slippedPart(
    parts.map(({ yuan }) => yuan),
    total.yuan,
    new Decimal(0),
  );
  const slipped = slip === null ? undefined : parts[slip.part];
  if (slip !== null && slipped !== undefined)
    return {
      code: 'unit-suspect',
      args: { what: nameOf(key, slipped), values: [slipped.text, showYuan(slip.meant)] },
      ...where,
    };
  return {
    code: 'sum-mismatch',
    args: { what, sum: showYuan(addUp(parts)), stated: total.text, by: 'parts' },
    ...where,
  };
}

const PAID = /到账|到位|支付|拨付|付款|收到|下达/u;

/** 3月到账70万元，6月到账60万元，10月到账20元：a part that makes the sum right once its unit is the others'. */
function instalmentSlip(paper: Paper, { key, passage }: Sentence): readonly Finding[] {
  const [total, ...parts] = figuresIn(key);
  if (total === undefined || parts.length < LONG_LIST || !PAID.test(key)) return [];
  const slip = slippedPart(
    parts.map(({ yuan }) => yuan),
    total.yuan,
  );
  const slipped = slip === null ? undefined : parts[slip.part];
  if (slip === null || slipped === undefined) return [];
  const args = { what: nameOf(key, slipped) || slipped.text, values: [slipped.text, showYuan(slip.meant)] };
  return [
    {
      code: 'unit-suspect',
      args,
      location: locate(paper, passage.place),
      quote: quoteAround(passage.key, slipped.text),
    },
  ];
}

/** 总投资100万元，其中软件60万元、硬件40万元: the parts a sentence tells make the sum. */
export const partsOfSum = paperByPaper((paper) => {
  const told = sentencesOf(paper).flatMap((sentence) => toldIn(sentence).map((each) => ({ sentence, told: each })));
  const wrong = told.filter((each) => isWrong(each.told));
  const flagged = new Set(wrong.map(({ sentence }) => sentence.passage));
  const slips = sentencesOf(paper)
    .filter(({ passage }) => !flagged.has(passage))
    .flatMap((sentence) => instalmentSlip(paper, sentence));
  return {
    compared: told.length,
    findings: [...wrong.map(({ sentence, told: each }) => toFinding(paper, sentence, each)), ...slips],
  };
});

import { type DateSpan, dateSpan } from '../../calendar/date-span.js';
import { readDates } from '../../formats/read-date.js';
import type { Finding } from '../../model/finding.js';
import type { Paper, Passage } from '../../model/paper.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';

const BETWEEN = /^\s?(?:\d{1,2}:\d{2}(?::\d{2})?\s?)?(?:\([^()]{0,8}\)\s?)?(?:起)?(?:至|到|~|～|—+|–|-)\s?$/u;
/** 工期6个月（2025年1月1日至2025年6月30日） */
const MONTHS = /(?<months>\d{1,2})\s?个月/gu;
const SHORT_END = /^\s?(?:至|到|~|～|—+|–|-)\s?(?=\d{1,2}月)/u;
const SAID_NEAR = 12;

interface Period {
  readonly from: string;
  readonly to: string;
  readonly at: number;
  readonly end: number;
}

/** The year that a period says once is that of both its ends. */
function withYears(key: string): string {
  return key.replace(
    /((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日)?\s?(?:至|到|~|～|—+|–|-)\s?(?=(\d{1,2})月)/gu,
    (all: string, year: string, from: string, to: string) =>
      Number(to) >= Number(from) && SHORT_END.test(`${all.slice(all.search(/(?:至|到|~|～|—|–|-)\s?$/u))}1月`)
        ? `${all}${year}年`
        : all,
  );
}

function periodsIn(key: string): readonly Period[] {
  const dates = readDates(key);
  return dates.flatMap((date, i) => {
    const next = dates[i + 1];
    if (next === undefined || !BETWEEN.test(key.slice(date.at + date.length, next.at))) return [];
    return [{ from: date.iso, to: next.iso, at: date.at, end: next.at + next.length }];
  });
}

const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

/** Whole months a period may be said to last: its ends counted or not. */
function lengths({ from, to }: Period): readonly number[] {
  const between = monthOf(to) - monthOf(from);
  const days = [from, to].map((iso) => Number(iso.slice(8) || 0));
  const [start = 0, end = 0] = days;
  return start > 0 && end > 0 && start > end + 1 ? [between - 1, between, between + 1] : [between, between + 1];
}

function saidMonths(key: string, period: Period): { readonly months: number; readonly text: string } | null {
  const near = [...key.matchAll(MONTHS)].filter(({ index, 0: text }) => {
    const before = period.at - (index + text.length);
    const after = index - period.end;
    const gap = before >= 0 ? key.slice(index + text.length, period.at) : key.slice(period.end, index);
    return (
      (before >= 0 && before <= SAID_NEAR && /^[\s(,，即从自由]*$/u.test(gap)) ||
      (after >= 0 && after <= SAID_NEAR && /^[\s(),，、:：共计期限工为约总]*$/u.test(gap))
    );
  });
  const [only] = near;
  return near.length === 1 && only !== undefined ? { months: Number(only.groups?.months), text: only[0] } : null;
}

function toFindings(paper: Paper, passage: Passage, key: string, period: Period): readonly Finding[] {
  const { from, to } = period;
  const words = key.slice(period.at, period.end);
  const where = { location: locate(paper, passage.place), quote: quoteAround(passage.key, words) };
  const [start, end]: readonly DateSpan[] = [dateSpan(from), dateSpan(to)];
  if (start !== undefined && end !== undefined && end.last < start.first)
    return [
      {
        code: 'date-order',
        args: { earlier: '起始日期', earlierDate: from, later: '截止日期', laterDate: to },
        ...where,
      },
    ];
  // 2027年2月至3月完成设计 is one step of it.
  if (/^[\p{L}\d]/u.test(key.slice(period.end).trim()) && !/^(?:共|止|为期|工期)/u.test(key.slice(period.end).trim()))
    return [];
  const said = saidMonths(key, period);
  if (said === null || lengths(period).includes(said.months)) return [];
  return [
    {
      code: 'values-disagree',
      args: { field: words, values: [`${lengths(period).at(-1) ?? 0}个月`, said.text] },
      ...where,
    },
  ];
}

/** Periods end after they begin, and last as long as is said beside them. */
export const periods = paperByPaper((paper) => {
  const all = passagesOf(paper.document)
    .filter(({ recognised }) => !recognised)
    .flatMap((passage) => {
      const key = withYears(passage.key);
      return periodsIn(key).map((period) => ({ passage, key, period }));
    });
  return {
    compared: all.length,
    findings: all.flatMap(({ passage, key, period }) => toFindings(paper, passage, key, period)),
  };
});

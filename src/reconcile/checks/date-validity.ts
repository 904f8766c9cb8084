import { isCivilDate } from '../../calendar/civil-date.js';
import type { Finding } from '../../model/finding.js';
import type { Paper, Passage } from '../../model/paper.js';
import { passagesOf } from '../../wording/passages.js';
import { type Checked, paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';

const DAY = /(?<![\d.])(?<year>(?:19|20)\d{2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/gu;
/** Of a code it could be a part: only where the text says nothing else, or calls it a time. */
const ISO = /(?<![\d-])(?<year>20\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])/gu;
const SHORT = 24;
const TIME = /(?:时间|日期|截止|于|在|至|自)[：:\s]*$/u;
const WEEKDAY = /^\s?[(,，]?\s?(?:星期|周)(?<weekday>[一二三四五六日天])/u;
const WEEKDAYS = '日一二三四五六';

const two = (digits: string): string => digits.padStart(2, '0');

function problem({ key }: Passage, match: RegExpMatchArray): Finding['args'] | null {
  const { year = '', month = '', day = '' } = match.groups ?? {};
  const iso = `${year}-${two(month)}-${two(day)}`;
  if (!isCivilDate(iso)) return { field: '日期', value: match[0], expected: 'date' };
  const said = WEEKDAY.exec(key.slice((match.index ?? 0) + match[0].length))?.groups?.weekday?.replace('天', '日');
  const is = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
  return said === undefined || said === is ? null : { field: match[0], values: [`星期${is}`, `星期${said}`] };
}

function lookAt(paper: Paper, passage: Passage): Checked {
  const { key } = passage;
  const isos = [...key.matchAll(ISO)].filter(({ index }) => key.length <= SHORT || TIME.test(key.slice(0, index)));
  const dates = [...key.matchAll(DAY), ...isos];
  const findings = dates.flatMap((match): readonly Finding[] => {
    const args = problem(passage, match);
    if (args === null) return [];
    const where = { location: locate(paper, passage.place), quote: quoteAround(passage.key, match[0]) };
    return [
      ('values' in args
        ? { code: 'values-disagree', args, ...where }
        : { code: 'field-malformed', args, ...where }) as Finding,
    ];
  });
  return { compared: dates.length, findings };
}

/** Every day that is written exists, and is the day of the week that it is said to be. */
export const dateValidity = paperByPaper((paper) => {
  const looked = passagesOf(paper.document)
    .filter(({ recognised }) => !recognised)
    .map((passage) => lookAt(paper, passage));
  return {
    compared: looked.reduce((sum, { compared }) => sum + compared, 0),
    findings: looked.flatMap(({ findings }) => findings),
  };
});

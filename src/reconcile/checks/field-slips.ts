import { amountsIn } from '../../formats/amounts-in.js';
import { readCellAmount } from '../../formats/read-amount.js';
import { readDates } from '../../formats/read-date.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import type { Location } from '../../model/place.js';
import { fold } from '../../wording/fold.js';
import { labelKey } from '../../wording/label-key.js';
import { isSlip } from '../../wording/same-name.js';
import type { Check } from '../check.js';
import { locate, quoteOf } from '../locate.js';

/** What a labelled cell or line says, where it says one date, one sum or one code. */
interface Said {
  readonly label: string;
  readonly kind: 'date' | 'amount' | 'code';
  readonly value: string;
  readonly written: string;
  readonly location: Location;
  readonly quote: string;
}

const SHORTEST_LABEL = 4;
const LONGEST_LABEL = 20;
const CODE = /^[a-z]{0,10}[-\d][a-z\d/_-]{7,40}$/u;
/** Every form and every person has these. */
const MANY =
  /电话|手机|传真|邮编|邮箱|身份证|账号|帐号|卡号|页码|序号|单价|小计|填表|填报|签字|签名|盖章|出生|经办|复核|审核/u;

function readSaid(text: string, unit: string | undefined): Pick<Said, 'kind' | 'value' | 'written'> | null {
  const key = fold(text);
  const written = text.trim().slice(0, 60);
  const dates = readDates(key);
  const [date] = dates;
  if (date !== undefined)
    return dates.length === 1 && date.at <= 4 && date.iso.length === 10
      ? { kind: 'date', value: date.iso, written }
      : null;
  const wan = readCellAmount(key, unit?.endsWith('元') ? unit : null);
  if (wan !== null)
    return amountsIn(key).filter(({ inWords }) => !inWords).length <= 1
      ? { kind: 'amount', value: wan, written }
      : null;
  return CODE.test(key) && /\d{4}/u.test(key) ? { kind: 'code', value: key, written } : null;
}

const saidBy = (paper: Paper): readonly Said[] =>
  paper.forms.fields.flatMap(({ label, group, value, unit, place, options }) => {
    const key = labelKey(label);
    const isOdd = key.length < SHORTEST_LABEL || key.length > LONGEST_LABEL || MANY.test(key) || options !== undefined;
    const said = isOdd || paper.document.blocks[place.block]?.confidence !== undefined ? null : readSaid(value, unit);
    return said === null
      ? []
      : [
          {
            label: `${group ?? ''} ${key}`.trim(),
            ...said,
            location: locate(paper, place),
            quote: quoteOf(`${label}：${value}`),
          },
        ];
  });

const digits = (value: string): string => value.replace(/[^\da-z]/gu, '').replace(/^0+|0+$/gu, '');

const isNear = (a: Said, b: Said): boolean =>
  a.kind === b.kind &&
  (a.kind === 'amount'
    ? digits(a.value).length > 1 && isSlip(digits(a.value), digits(b.value))
    : a.value.length === b.value.length && isSlip(a.value, b.value));

/** The values under one label, the most frequent first. */
function byValue(all: readonly Said[]): readonly (readonly Said[])[] {
  const values = new Map<string, Said[]>();
  for (const said of all)
    values.set(`${said.kind} ${said.value}`, [...(values.get(`${said.kind} ${said.value}`) ?? []), said]);
  return [...values.values()].sort((a, b) => b.length - a.length);
}

/** Under one label stand two values that one slip of the pen tells apart, and one of them more often. */
function slipsUnder(all: readonly Said[]): readonly Finding[] {
  const [most = [], ...others] = byValue(all);
  const [right] = most;
  if (right === undefined || others.length !== 1) return [];
  return others.flatMap(([wrong, ...more]): readonly Finding[] =>
    wrong === undefined || more.length > 0 || !isNear(right, wrong)
      ? []
      : [
          {
            code: 'values-disagree',
            args: {
              field: wrong.label,
              values: [right.written, wrong.written],
              at: [most.slice(0, 3).map(({ location }) => location), [wrong.location]],
            },
            location: wrong.location,
            quote: wrong.quote,
          },
        ],
  );
}

/** Dates, sums and codes that stand under one label in several places. What the ledger keeps account of is its own matter. */
export const fieldSlips: Check = ({ papers, ledger }) => {
  const known = new Set(
    ledger.entries.flatMap(({ values }) =>
      values.flatMap(({ occurrences }) =>
        occurrences.map(({ location }) => `${location.file} ${location.block} ${location.row}`),
      ),
    ),
  );
  const labels = new Map<string, Said[]>();
  for (const said of papers.flatMap(saidBy)) {
    const { file, block, row } = said.location;
    if (!known.has(`${file} ${block} ${row}`)) labels.set(said.label, [...(labels.get(said.label) ?? []), said]);
  }
  const several = [...labels.values()].filter((all) => all.length > 1);
  return { compared: several.length, findings: several.flatMap(slipsUnder) };
};

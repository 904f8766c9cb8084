import { Decimal } from 'decimal.js';
import { amountsIn } from '../../formats/amounts-in.js';
import { readCellAmount } from '../../formats/read-amount.js';
import { readDates } from '../../formats/read-date.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import type { Location } from '../../model/place.js';
import { fold } from '../../wording/fold.js';
import { labelKey } from '../../wording/label-key.js';
import { passagesOf } from '../../wording/passages.js';
import { isSlip } from '../../wording/same-name.js';
import type { Check } from '../check.js';
import { clauseLabel } from '../clause-label.js';
import { locate, quoteAround, quoteOf } from '../locate.js';
import { slipBetween } from '../unit-slip.js';

/** What a labelled cell or line says, where it says one date, one sum or one code. */
interface Said {
  /** As compared: the last words of it. */
  readonly label: string;
  readonly name: string;
  readonly kind: 'date' | 'amount' | 'code';
  readonly value: string;
  readonly written: string;
  readonly location: Location;
  readonly quote: string;
}

const SHORTEST_LABEL = 4;
const LONGEST_LABEL = 20;
const LONGEST_KEY = 6;
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
  paper.forms.fields.flatMap(({ label, value, unit, place, options }) => {
    const key = labelKey(label);
    const isOdd = key.length < SHORTEST_LABEL || key.length > LONGEST_LABEL || MANY.test(key) || options !== undefined;
    const said = isOdd || paper.document.blocks[place.block]?.confidence !== undefined ? null : readSaid(value, unit);
    return said === null
      ? []
      : [
          {
            label: key.slice(-LONGEST_KEY),
            name: label,
            ...said,
            location: locate(paper, place),
            quote: quoteOf(`${label}：${value}`),
          },
        ];
  });

/** A limit, a price for each, a sum of a rule. */
const NO_FACT = /^(?:以上|以下|以内|前|之前|以前|及以上|\/|元\/|的)/u;

/** Dates and sums in sentences, by the words they stand behind. */
function saidInClauses(paper: Paper): readonly Said[] {
  return passagesOf(paper.document)
    .filter(({ recognised }) => !recognised)
    .flatMap(({ key, text, place }) => {
      const dates = readDates(key).map(({ iso, at, length }) => ({ kind: 'date' as const, value: iso, at, length }));
      const sums = amountsIn(key).flatMap(({ yuan, at, text: own, inWords }) =>
        inWords ? [] : [{ kind: 'amount' as const, value: yuan.div(10_000).toFixed(), at, length: own.length }],
      );
      return [...dates.filter(({ value }) => value.length === 10), ...sums].flatMap(
        ({ kind, value, at, length }): readonly Said[] => {
          const label = clauseLabel(key, at);
          if (
            label === null ||
            label.length < SHORTEST_LABEL ||
            MANY.test(label) ||
            NO_FACT.test(key.slice(at + length))
          )
            return [];
          const written = key.slice(at, at + length);
          return [
            {
              label,
              name: label,
              kind,
              value,
              written,
              location: locate(paper, place),
              quote: quoteAround(text, written),
            },
          ];
        },
      );
    });
}

/** One place, once: a line may be a field and a sentence. */
function onceEach(all: readonly Said[]): readonly Said[] {
  const seen = new Set<string>();
  return all.filter(({ label, value, location: { file, block, row } }) => {
    const key = [label, value, file, block, row].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const digits = (value: string): string => value.replace(/[^\da-z]/gu, '').replace(/^0+|0+$/gu, '');

const isNear = (a: Said, b: Said): boolean =>
  a.kind === b.kind &&
  (a.kind === 'amount'
    ? slipBetween(new Decimal(a.value), new Decimal(b.value)) !== null ||
      (digits(a.value).length > 1 && isSlip(digits(a.value), digits(b.value)))
    : a.value.length === b.value.length && isSlip(a.value, b.value));

/** The values under one label, the most frequent first. */
function byValue(all: readonly Said[]): readonly (readonly Said[])[] {
  const values = new Map<string, Said[]>();
  for (const said of all)
    values.set(`${said.kind} ${said.value}`, [...(values.get(`${said.kind} ${said.value}`) ?? []), said]);
  return [...values.values()].sort((a, b) => b.length - a.length);
}

/** Said but twice, only such labels are surely of one thing. */
const NAMES_FACT =
  /(?:截止|开标|签订|验收|开工|竣工|编制|申报|批复|中标|递交|提交|起始|生效)(?:时间|日期)$|(?:合同|总|预算|中标|投标|采购)(?:金额|预算|限价|总价|投资)$|(?:服务费|代理费|保证金)$|有效期$|(?:履行|服务|合同|建设|实施|采购)(?:有效)?(?:期限|工期|周期|期)$/u;

/** Under one label stand two values that one slip of the pen tells apart, and one of them more often. */
function slipsUnder(all: readonly Said[]): readonly Finding[] {
  const [most = [], ...others] = byValue(all);
  const [right] = most;
  if (right === undefined || others.length !== 1 || (most.length === 1 && !NAMES_FACT.test(right.label))) return [];
  return others.flatMap(([wrong, ...more]): readonly Finding[] =>
    wrong === undefined || more.length > 0 || !isNear(right, wrong)
      ? []
      : [
          {
            code: 'values-disagree',
            args: {
              field: wrong.name,
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
  for (const said of papers.flatMap((paper) => onceEach([...saidBy(paper), ...saidInClauses(paper)]))) {
    const { file, block, row } = said.location;
    if (!known.has(`${file} ${block} ${row}`)) labels.set(said.label, [...(labels.get(said.label) ?? []), said]);
  }
  const several = [...labels.values()].filter((all) => all.length > 1);
  return { compared: several.length, findings: several.flatMap(slipsUnder) };
};

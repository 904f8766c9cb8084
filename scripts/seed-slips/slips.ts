import type { Document } from '../../src/model/document.js';
import { pick } from './random.js';
import { type Spot, spotsOf } from './change-text.js';

export type SlipKind = 'digit' | 'unit' | 'words' | 'name' | 'date';

/** One slip of the pen that could be made: what stands there, and what is written instead. */
export interface Slip {
  readonly kind: SlipKind;
  readonly spot: Spot;
  readonly from: string;
  readonly to: string;
}

type Random = () => number;

const AMOUNT = /(?<![\d.])\d[\d,]*(?:\.\d+)?\s?(?:万元|元)/gu;
const WORDS = /[壹贰叁肆伍陆柒捌玖拾佰仟万亿零]{2,}元(?:整|正)?/gu;
const DATE = /(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|(?:19|20)\d{2}-\d{2}-\d{2}/gu;
const CAPITALS = '壹贰叁肆伍陆柒捌玖';
/** Common characters that look or sound like no other of a name. */
const LOOKALIKES = '明名民服复务物管官理里信新息系统通台太建健设社';

const compact = (text: string): string => text.replace(/\s+/gu, '');

interface Place {
  readonly spot: Spot;
  readonly text: string;
}

/** The last words before a value in its clause, without what links them to it; of a cell, the words of the cell before. */
function labelOf(spot: Spot, at: number, left: string): string {
  const before = at === 0 ? left : spot.text.slice(0, at);
  const clause = /[^，,。；;！？!?]*$/u.exec(before)?.[0] ?? '';
  const words = compact(clause).replace(/(?:[：:为是共约计达于在至到自从以(（]|人民币|暂定|不超过|[¥￥])+$/u, '');
  return /\p{Script=Han}{3,}$/u.exec(words)?.[0]?.slice(-4) ?? '';
}

/** 营业收入300万元以下 is a rule's limit and no fact of the dossier. */
const LIMIT = /^\s?(?:及?以[上下内]|\/|以前|之前|前)/u;

/** What stands in at least two places behind the same words: a document that says it twice can contradict itself. */
function saidTwice(spots: readonly Spot[], pattern: RegExp): readonly Place[] {
  const left = new Map(
    spots.map((spot, i) => [spot, spots[i - 1]?.row === spot.row ? (spots[i - 1]?.text ?? '') : '']),
  );
  const found = spots.flatMap((spot) =>
    [...spot.text.matchAll(pattern)]
      .filter(({ index, 0: text }) => !LIMIT.test(spot.text.slice(index + text.length)))
      .map(({ index, 0: text }) => ({
        spot,
        text,
        label: labelOf(spot, index, left.get(spot) ?? ''),
      })),
  );
  const places = new Map<string, Set<Spot>>();
  const keyOf = ({ text, label }: { text: string; label: string }): string => `${label} ${compact(text)}`;
  for (const each of found) places.set(keyOf(each), (places.get(keyOf(each)) ?? new Set<Spot>()).add(each.spot));
  return found.filter((each) => each.label.length > 3 && (places.get(keyOf(each))?.size ?? 0) > 1);
}

const LINE =
  /^(?:[^：:]{2,12}[：:])?\s*(?<name>[\p{Script=Han}（）“”A-Za-z]{6,40}(?:项目|系统|平台|工程|公司|局|中心|大学|医院|学校|分局|分行|集团))\s*$/u;
const OFTEN = 3;

/** Names that fill a line or cell, or stand behind a colon, and in at least three places. */
function names(spots: readonly Spot[]): readonly Place[] {
  const standing = new Set(spots.flatMap(({ text }) => LINE.exec(text)?.groups?.name ?? []));
  return [...standing].flatMap((name) => {
    const places = spots.filter(({ text }) => text.includes(name));
    return places.length < OFTEN ? [] : places.map((spot) => ({ spot, text: name }));
  });
}

/** Another digit in the place of one. */
function otherDigit(text: string, random: Random): string {
  const places = [...text].flatMap((sign, i) => (/[1-9]/u.test(sign) ? [i] : []));
  const at = pick(places, random) ?? 0;
  const digit = String(((Number(text[at]) + Math.floor(random() * 8)) % 9) + 1);
  return text.slice(0, at) + digit + text.slice(at + 1);
}

const otherUnit = (text: string): string =>
  text.endsWith('万元') ? text.replace(/万元$/u, '元') : text.replace(/元$/u, '万元');

function otherWords(text: string, random: Random): string {
  const places = [...text].flatMap((sign, i) => (CAPITALS.includes(sign) ? [i] : []));
  const at = pick(places, random) ?? 0;
  const rest = [...CAPITALS].filter((sign) => sign !== text[at]);
  return text.slice(0, at) + (pick(rest, random) ?? '壹') + text.slice(at + 1);
}

function otherName(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 4));
  const signs = [...LOOKALIKES].filter((sign) => sign !== text[at]);
  return text.slice(0, at) + (pick(signs, random) ?? '某') + text.slice(at + 1);
}

/** A digit of month or day, so that the date is another one or none at all. */
function otherDate(text: string, random: Random): string {
  const places = [...text].flatMap((sign, i) => (i > 4 && /\d/u.test(sign) ? [i] : []));
  const at = pick(places, random) ?? 0;
  return text.slice(0, at) + String((Number(text[at]) + 1 + Math.floor(random() * 8)) % 10) + text.slice(at + 1);
}

const NUMBER = /^\d[\d,]*(?:\.\d+)?\s?(?:万元|元|分|%)?$/u;
const TOTAL = /^[总合小]\s*计$/u;

/** Numbers of tables in the columns that a row of totals adds up. */
function summed({ blocks }: Document): readonly Place[] {
  return blocks.flatMap((block, at) => {
    if (block.type !== 'table') return [];
    const totals = block.rows.filter(({ cells }) => cells.some(({ text }) => TOTAL.test(text.trim())));
    const columns = new Set(
      totals.flatMap(({ cells }) => cells.flatMap(({ text, column }) => (NUMBER.test(text.trim()) ? [column] : []))),
    );
    return block.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ text, column }, cell) =>
        columns.has(column) && NUMBER.test(text.trim()) && /[1-9]/u.test(text)
          ? [{ spot: { block: at, row, cell, text }, text: text.trim() }]
          : [],
      ),
    );
  });
}

/** Amounts in words with a figure in the same text. */
const worded = (spots: readonly Spot[]): readonly { readonly spot: Spot; readonly text: string }[] =>
  spots.flatMap((spot) =>
    /\d元|[¥￥]\s?\d|\d万元/u.test(spot.text) ? [...spot.text.matchAll(WORDS)].map(([text]) => ({ spot, text })) : [],
  );

/** Every slip of a kind that a document could have where it says the same thing twice. */
export function slipsOf(document: Document, kind: SlipKind, random: Random): readonly Slip[] {
  const spots = spotsOf(document);
  const make = (
    all: readonly { readonly spot: Spot; readonly text: string }[],
    change: (text: string) => string,
  ): readonly Slip[] =>
    all.map(({ spot, text }) => ({ kind, spot, from: text, to: change(text) })).filter(({ from, to }) => from !== to);
  switch (kind) {
    case 'digit':
      return make([...saidTwice(spots, AMOUNT), ...summed(document)], (text) => otherDigit(text, random));
    case 'unit':
      return make(
        [...saidTwice(spots, AMOUNT), ...summed(document).filter(({ text }) => text.endsWith('元'))],
        otherUnit,
      );
    case 'words':
      return make(worded(spots), (text) => otherWords(text, random));
    case 'name':
      return make(names(spots), (text) => otherName(text, random));
    case 'date':
      return make(saidTwice(spots, DATE), (text) => otherDate(text, random));
  }
}

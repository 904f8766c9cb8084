import type { Cell } from '../model/document.js';
import type { Field } from '../model/forms.js';
import type { Place } from '../model/place.js';
import { isUnitLine, withoutNumber } from '../wording/run-in.js';
import { tidy } from '../wording/tidy.js';
import { readOptions } from './options.js';
import { bracketedUnit } from './units.js';
import { LABEL, LEADS_ON } from './words.js';

/** `label：` at the start of a line, its letters spread or not. */
const OPENS =
  /^\s*([^\s：:，,。；;！？“”"'{}<>=](?:[^：:，,。；;！？“”"'{}<>=\n]{0,38}[^\s：:，,。；;！？“”"'{}<>=])?)\s*[：:]/u;
/** Where a second pair begins in one line: after blanks, or after a value that labels of contact lines end. */
const NEXT_PAIR =
  /(?:[\s、，,；;]+)(?=[^\s：:，,。；;！？\d][^\s：:，,。；;！？]{1,15}\s*[：:](?![/\\]))|(?<=[）)])(?=\p{Script=Han}{2,14}\s*[：:])|(?<=[\d）)\p{Script=Han}])(?=(?:联系电话|联系人|电话|手机|传真|邮编|邮政编码|地址)\s*[：:])/u;
/** An option of the whole cell, not of the label above. */
const BOX = /^\s*[☐□☑☒■]/u;
const CLOCK = /\d[：:]\d/u;
const ASIDE = /[（(][^）)]*[）)]/gu;
const LONGEST_LABEL = 20;
const LONGEST_VALUE = 80;
const INNER_END = /[。；！？](?=\s*\S)/u;
const CAPTION = /^[图表]\s*[\d一二三四五六七八九十]/u;

/** A bracket opened in the label closes there. */
const isClosed = (label: string): boolean =>
  (label.match(/[（(]/gu)?.length ?? 0) === (label.match(/[）)]/gu)?.length ?? 0);

/** A piece of text that opens with a label. */
interface Pair {
  readonly label: string;
  readonly rest: string;
  /** 一、建设目标：建成平台。 is a numbered sentence with a run-in label. */
  readonly isSentence: boolean;
}

function readPair(piece: string): Pair | null {
  const bare = withoutNumber(piece);
  if (isUnitLine(bare)) return null;
  const found = OPENS.exec(bare);
  if (found?.[1] === undefined) return null;
  const label = tidy(found[1]);
  const rest = bare.slice(found[0].length).trim();
  const isLabel =
    label.length >= 2 &&
    /^[^（(].*$/u.test(label) &&
    /\p{L}/u.test(label) &&
    isClosed(label) &&
    label.replace(ASIDE, '').length <= LONGEST_LABEL &&
    !LEADS_ON.test(label) &&
    !CAPTION.test(label) &&
    !(/\d$/u.test(label) && CLOCK.test(piece)) &&
    !rest.startsWith('//');
  return isLabel ? { label, rest, isSentence: bare !== piece && /[。；;]\s*$/u.test(rest) } : null;
}

/** 收件人：手机号码： the rest of a line is a label too, and both are blank. */
const LONE_LABEL = /^\s*(?:\p{Script=Han}\s*){2,12}[：:]\s*$/u;

/** A line in its pairs: 联系人：甲 电话：1. One that opens with no label is one piece. */
function piecesOf(line: string): readonly string[] {
  if (readPair(line) === null) return [line];
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const colon = line.slice(from).search(/[：:]/u);
    if (colon < 0) break;
    const start = from + colon + 1;
    if (LONE_LABEL.test(line.slice(start))) return [...parts, line.slice(from, start), line.slice(start)];
    const next = NEXT_PAIR.exec(line.slice(start));
    if (next === null) break;
    const at = start + next.index;
    parts.push(line.slice(from, at));
    from = at + next[0].length;
  }
  return [...parts, line.slice(from)].filter((part) => part.trim() !== '');
}

/** Prose goes on after its run-in label; a value is short and one thing. */
const isProse = (rest: string): boolean =>
  rest.length > LONGEST_VALUE || INNER_END.test(rest) || (/。$/u.test(rest) && rest.includes('，'));

const closed = (value: string): string => value.replace(/[。；;]\s*$/u, '').trim();

/** Underscores, or a date without its figures: 年 月 日. */
const UNFILLED = /^[_＿\s]*(?:年[_＿\s]*月[_＿\s]*日)?[_＿\s]*$/u;

/** A field, with what its label and its value tell by themselves. */
export function toField(
  label: string,
  value: string,
  where: Pick<Field, 'how' | 'place' | 'cells'>,
  group: string | null,
): Field {
  const unit = bracketedUnit(label);
  const options = readOptions(value);
  return {
    label,
    value: UNFILLED.test(value) ? '' : value.replace(/^[：:]\s*/u, ''),
    ...(group === null ? {} : { group }),
    ...(unit === null ? {} : { unit }),
    ...(options.length > 0 ? { options } : {}),
    ...where,
  };
}

/** 编制单位    某公司: a known label, blanks, and what stands beside it. */
const SPACED = /^\s*((?:[\p{Script=Han}（）()][ ]?){2,12}?)(?:[ ]{2,}|[\t\u3000]+\s*)(\S.{0,60})$/u;

function spacedField(line: string, place: Place): readonly Field[] {
  const [, spread = '', value = ''] = SPACED.exec(line) ?? [];
  const label = tidy(spread);
  const isPair = label.length >= 3 && LABEL.test(label.replace(ASIDE, '')) && /\p{L}/u.test(value) && !isProse(value);
  return isPair ? [toField(label, closed(value), { how: 'line', place, cells: [] }, null)] : [];
}

/** Pairs of one line of running text. A label without a value opens what follows; it is no field. */
export function lineFields(text: string, place: Place): readonly Field[] {
  return text.split('\n').flatMap((line) => {
    if (!/[：:]/u.test(line)) return spacedField(line, place);
    return piecesOf(line).flatMap((piece) => {
      const pair = readPair(piece);
      const value = closed(pair?.rest ?? '');
      return pair === null || value === '' || isProse(pair.rest)
        ? []
        : [toField(pair.label, value, { how: 'line', place, cells: [] }, null)];
    });
  });
}

interface Entry {
  readonly pair: Pair | null;
  readonly lines: string[];
}

/** Lines of a cell, each pair with the lines that go on below it. */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== ''))
    for (const piece of piecesOf(line)) {
      const pair = readPair(piece);
      const open = entries.at(-1);
      if (pair === null && open !== undefined && !BOX.test(piece)) open.lines.push(piece.trim());
      else entries.push({ pair, lines: [pair === null ? piece.trim() : pair.rest] });
    }
  return entries;
}

/**
 * Pairs inside of a cell: 名称：甲局⏎地址：…. A cell of text with a run-in label somewhere holds none, unless forms use
 * the word as a label.
 */
export function cellPairs(text: string, cell: Cell, place: Place, group: string | null): readonly Field[] {
  const entries = entriesOf(text);
  const pairs = entries.filter(({ pair }) => pair !== null);
  const lines = entries.reduce((sum, entry) => sum + entry.lines.length, 0);
  const isFormLike = entries[0]?.pair !== null && pairs.length * 2 >= Math.min(lines, entries.length + 1);
  return pairs.flatMap(({ pair, lines: own }) => {
    if (pair === null) return [];
    const isKnown = LABEL.test(pair.label.replace(ASIDE, ''));
    if (pair.isSentence || (!isFormLike && !isKnown) || (!isKnown && isProse(pair.rest))) return [];
    const value = closed(own.filter((line) => line !== '').join('\n'));
    return [toField(pair.label, value, { how: 'line', place, cells: [cell] }, group)];
  });
}

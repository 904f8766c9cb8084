import { isUnitLine, withoutNumber } from '../wording/run-in.js';
import { tidy } from '../wording/tidy.js';
import { LEADS_ON } from './words.js';

/** `label：` at the start of a line, its letters spread or not. */
const OPENS =
  /^\s*([^\s：:，,。；;！？“”"'{}<>=](?:[^：:，,。；;！？“”"'{}<>=\n]{0,38}[^\s：:，,。；;！？“”"'{}<>=])?)\s*[：:]/u;
/** Where a second pair begins in one line: after blanks, or after a value that labels of contact lines end. */
const NEXT_PAIR =
  /(?:[\s、，,；;]+)(?=[^\s：:，,。；;！？\d][^\s：:，,。；;！？]{1,15}\s*[：:](?![/\\]))|(?<=[）)])(?=\p{Script=Han}{2,14}\s*[：:])|(?<=[\d）)\p{Script=Han}])(?=(?:联系电话|联系人|电话|手机|传真|邮编|邮政编码|地址)\s*[：:])/u;
/** An option of the whole cell, not of the label above. */
export const BOX = /^\s*[☐□☑☒■]/u;
const CLOCK = /\d[：:]\d/u;
export const ASIDE = /[（(][^）)]*[）)]/gu;
const LONGEST_LABEL = 20;
const LONGEST_VALUE = 80;
const INNER_END = /[。；！？](?=\s*\S)/u;
const CAPTION = /^[图表]\s*[\d一二三四五六七八九十]/u;

/** A bracket opened in the label closes there. */
const isClosed = (label: string): boolean =>
  (label.match(/[（(]/gu)?.length ?? 0) === (label.match(/[）)]/gu)?.length ?? 0);

/** A piece of text that opens with a label. */
export interface Pair {
  readonly label: string;
  readonly rest: string;
  /** 一、建设目标：建成平台。 is a numbered sentence with a run-in label. */
  readonly isSentence: boolean;
}

export function readPair(piece: string): Pair | null {
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
export function piecesOf(line: string): readonly string[] {
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
export const isProse = (rest: string): boolean =>
  rest.length > LONGEST_VALUE || INNER_END.test(rest) || (/。$/u.test(rest) && rest.includes('，'));

export const closed = (value: string): string => value.replace(/[。；;]\s*$/u, '').trim();

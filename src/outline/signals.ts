import { declarationOf, type Habits } from './habits.js';
import type { Line } from './line.js';
import { longestTitle } from './text-shape.js';
import { deepDecimal, familyWeights, weights } from './weights.js';

/** 一级标题, 标书标题2: a style of the author's own, without a level that the file knows. */
const namesHeading = /[一二三四五六1-6]级标题|标题\s*[一二三四五六1-6]|heading\s*[1-6]/iu;
/** So many bold characters at the start are more than the number. */
const boldLabel = 5;

/** What speaks for or against a line by itself, by name: the sum decides, the names explain. */
export type Signals = Readonly<Record<string, number>>;
type Gathered = Record<string, number>;

/** `below` is the text under the line, which it must stand out from. */
export function signalsOf(line: Line, habits: Habits, below: Line | null): Signals {
  const signals: Gathered = { start: weights.start };
  addShape(signals, line);
  addDeclaration(signals, line, habits);
  addLook(signals, line, habits, below);
  addNumber(signals, line);
  if (line.paragraph.inTextBox === true) signals.textBox = weights.textBox;
  return signals;
}

export const sum = (signals: Signals): number => Object.values(signals).reduce((total, value) => total + value, 0);

/** Bold, larger or centred where its text is not. */
export const standsOut = ({ bold = 0, boldLead = 0, larger = 0, centred = 0 }: Signals): boolean =>
  bold > 0 || boldLead > 0 || larger > 0 || centred > 0;

function addShape(signals: Gathered, { title, mark, remainder, shape }: Line): void {
  if ((shape.impossible && !loneNumber(title, mark)) || shape.length > longestTitle)
    signals.impossible = weights.impossible;
  if (shape.ended) signals.ended = weights.ended;
  if (shape.sentences) signals.sentences = weights.sentences;
  if (shape.commas > 0) signals.commas = weights.comma * Math.min(shape.commas, 3);
  if (shape.colon) signals.colon = mark === null ? weights.colon : weights.numberedColon;
  if (shape.colon && shape.commas > 0) signals.leadIn = weights.leadIn;
  if (remainder !== null) signals.runIn = weights.runIn;
  if (shape.labelled) signals.labelled = mark === null ? weights.labelled : weights.labelled / 2;
  if (shape.aside) signals.aside = weights.aside;
  if (shape.columns) signals.columns = weights.columns;
  if (shape.length > 28)
    signals.long = shape.length > 60 ? weights.longest : shape.length > 42 ? weights.longer : weights.long;
}

function addDeclaration(signals: Gathered, line: Line, habits: Habits): void {
  const { paragraph, mark } = line;
  const kind = declarationOf(paragraph);
  // 3.2.1 says itself what it is
  const deep = (mark?.values.length ?? 0) > 1;
  if (kind !== null) signals[kind] = weights[kind] * (habits.trust(line) ?? 0);
  else if (namesHeading.test(paragraph.style?.name ?? '')) signals.styleName = weights.styleName;
  else if (habits.declared > 0) signals.undeclared = (weights.undeclared * habits.declared) / (deep ? 2 : 1);
}

function addLook(signals: Gathered, line: Line, habits: Habits, below: Line | null): void {
  const { paragraph, inCell, mark } = line;
  const plain = below === null || !below.bold;
  if (line.bold && plain) signals.bold = weights.bold * (1 - habits.bodyBold);
  else if (mark !== null && plain && (paragraph.look?.boldLead ?? 0) >= boldLabel) signals.boldLead = weights.boldLead;
  if (line.centred) signals.centred = weights.centred * (1 - habits.bodyCentred);
  if (inCell) signals.box = weights.box;
  addSize(signals, line, habits, below);
}

/** Larger than the body and than its own text; smaller than the body. */
function addSize(signals: Gathered, { paragraph: { look } }: Line, { bodySize }: Habits, below: Line | null): void {
  if (look?.size === undefined || bodySize === null) return;
  const excess = look.size - bodySize;
  const contrast = look.size - (below?.paragraph.look?.size ?? bodySize);
  const larger = weights.larger.findLast(([points]) => Math.min(excess, contrast) >= points - 0.1);
  if (larger !== undefined) signals.larger = larger[1];
  else if (Math.max(excess, contrast) < -0.9) signals.smaller = weights.smaller;
}

function addNumber(signals: Gathered, { mark, automatic, title, bullet }: Line): void {
  if (bullet) signals.bullet = weights.bullet;
  if (bullet || mark === null) return;
  const deep = mark.family === 'decimal' && mark.values.length > 1;
  signals.number = deep ? deepDecimal : familyWeights[mark.family];
  if (mark.glued && !automatic && mark.values.length === 1) signals.glued = weights.glued;
  if (automatic && /^[0-9０-９]+[.．][0-9０-９]/u.test(title)) signals.numberTwice = weights.numberTwice;
}

/** 第一章 on a line of its own; its title may follow on the next. */
const loneNumber = (title: string, mark: Line['mark']): boolean =>
  title === '' &&
  mark !== null &&
  (mark.family === 'part' || mark.family === 'chapter' || mark.family === 'section' || mark.family === 'annex');

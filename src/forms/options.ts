import type { Option } from '../model/forms.js';
import { tidy } from '../wording/tidy.js';

/** Boxes and circles to tick, as characters or typed in brackets, and ticks that stand for a box. */
const BOX = /[☐□◻⬜☑☒■▣✅√✓✔]|[[［【（(]\s*[√✓✔✕×xX■●]?\s*[\]］】）)]/gu;
const OPEN_BOX = /^(?:[☐□◻⬜]|[[［【（(]\s*[\]］】）)])$/u;
const TYPED_ROUND = /^[（(]/u;
/** Also bullets and ticks of a list. */
const FULL = /^[■▣√✓✔✅]$/u;
const LONGEST = 60;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly sign: string;
  readonly checked: boolean;
}

const marksOf = (text: string): readonly Mark[] =>
  [...text.matchAll(BOX)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    sign: found[0],
    checked: !OPEN_BOX.test(found[0]),
  }));

const cleaned = (text: string): string => tidy(text.replace(/^[\s：:]+|[\s、，,；;]+$/gu, ''));

/** Before its text, as most forms have it, or behind it: 是□ 否□. */
const standsBehind = (text: string, marks: readonly Mark[]): boolean => {
  const [first] = marks;
  const last = marks.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    cleaned(text.slice(0, first.at)) !== '' &&
    cleaned(text.slice(last.end)) === ''
  );
};

/** Words of an option end with its line, unless the box was all its line held. */
const firstLine = (text: string): string => text.replace(/^\s*\n/u, '').split('\n')[0] ?? '';

function before(text: string, marks: readonly Mark[]): readonly Option[] {
  return marks.map(({ end, checked }, i) => ({
    text: cleaned(firstLine(text.slice(end, marks[i + 1]?.at ?? text.length))),
    checked,
  }));
}

function behind(text: string, marks: readonly Mark[]): readonly Option[] {
  return marks.map(({ at, checked }, i) => ({
    text: cleaned(
      text
        .slice(marks[i - 1]?.end ?? 0, at)
        .split('\n')
        .at(-1) ?? '',
    ),
    checked,
  }));
}

/** （） alone is a blank in a sentence, ■ a bullet: boxes are several, ticked, or of a kind that is nothing else. */
const areBoxes = (marks: readonly Mark[]): boolean =>
  marks.some(({ sign, checked }) => !FULL.test(sign) && (!TYPED_ROUND.test(sign) || checked || marks.length > 1));

/**
 * The options of an answer with their boxes: □新建 ☑续建, [ ]同意 [√]不同意, 是□ 否√. Empty where it has none.
 */
export function readOptions(text: string): readonly Option[] {
  const marks = marksOf(text);
  if (!areBoxes(marks)) return [];
  const options = standsBehind(text, marks) ? behind(text, marks) : before(text, marks);
  return options.every((option) => option.text !== '' && option.text.length <= LONGEST) ? options : [];
}

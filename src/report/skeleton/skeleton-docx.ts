import type { FactSpec, Regulation } from '../../model/regulation.js';
import type { Words } from '../../model/words.js';
import { conditionWords } from '../condition-words.js';
import { paragraph, type TableRow, table } from '../docx/wordprocessing.js';
import { TEXT_WIDTH, writeDocx } from '../docx/write-docx.js';
import { outlineNumbers } from './outline-numbers.js';
import type { Guidance, Skeleton, SkeletonPart } from './skeleton.js';

const LEVELS = 6;
const LABEL_WIDTH = 2400;

/** The skeleton as a Word file: real headings with automatic numbers, instructions in a style of their own. */
export function skeletonDocx(skeleton: Skeleton, { title, facts }: Regulation, words: Words): Uint8Array {
  const { office } = words;
  const quotes = Array.from({ length: LEVELS }, (_, index) =>
    skeleton.parts.flatMap((part) => (part.kind === 'heading' && part.level === index + 1 ? (part.quote ?? []) : [])),
  );
  return writeDocx({
    numbers: outlineNumbers(quotes),
    body: [
      paragraph('Title', skeleton.title),
      paragraph('Guidance', office.skeleton.notice(title)),
      ...unique(skeleton.about, facts, words).map((text) => paragraph('Guidance', text)),
      ...(skeleton.fields.length === 0 ? [] : [form(skeleton.fields), paragraph('BodyText', '')]),
      ...skeleton.parts.map((part) => partMarkup(part, facts, words)),
    ].join(''),
  });
}

function guidanceText({ requirement }: Guidance, facts: readonly FactSpec[], words: Words): string {
  const { article, quote, applies, severity } = requirement;
  const { office } = words;
  const condition = applies === null ? null : conditionWords(words, applies, facts);
  // The bracket closes the instruction; inside it none may.
  const bare = (text: string): string => text.replaceAll('【', '〔').replaceAll('】', '〕');
  return office.skeleton.guidance(
    article,
    bare(quote),
    condition === null ? null : bare(condition),
    office.weight[severity],
  );
}

/** One article often says several things: its words stand once. */
const unique = (about: readonly Guidance[], facts: readonly FactSpec[], words: Words): readonly string[] => [
  ...new Set(about.map((each) => guidanceText(each, facts, words))),
];

const form = (labels: readonly string[]): string =>
  table(
    labels.map(
      (label): TableRow => ({
        cells: [{ text: label, style: 'TableHead', shaded: true }, { text: '' }],
      }),
    ),
    [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
  );

function partMarkup(part: SkeletonPart, facts: readonly FactSpec[], words: Words): string {
  if (part.kind === 'heading') return paragraph(`Heading${Math.min(part.level, LEVELS)}`, part.title);
  if (part.kind === 'guidance') return paragraph('Guidance', guidanceText(part.guidance, facts, words));
  const { rowNumber, toFill } = words.office.skeleton;
  const columns = [rowNumber, ...part.columns];
  const width = Math.floor(TEXT_WIDTH / columns.length);
  return (
    paragraph('Caption', part.title, { keepNext: true }) +
    table(
      [
        { header: true, cells: columns.map((text) => ({ text, style: 'TableHead', shaded: true })) },
        { cells: columns.map((_, index) => ({ text: index === 0 ? '1' : toFill, style: 'TableCentre' })) },
      ],
      columns.map(() => width),
    ) +
    paragraph('BodyText', '')
  );
}

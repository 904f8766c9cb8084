import type { LeftOver } from '../../model/finding.js';
import type { Location } from '../../model/place.js';
import type { Catalogue } from '../catalogue.js';
import { quoted } from './phrases.js';
import { enSay } from './say.js';

const between = (min: string | null, max: string | null): string =>
  [min === null ? '' : `at least ${min}`, max === null ? '' : `at most ${max}`].filter(Boolean).join(' and ');

/** 128万元 (form.docx, page 2) */
const placed = (values: readonly string[], at: readonly (readonly Location[])[] = []): readonly string[] =>
  values.map((value, i) => {
    const places = (at[i] ?? []).map(({ file, ...place }) => [file, ...enSay.place(place)].join(', '));
    return places.length === 0 ? value : `${value} (${[...new Set(places)].join('; ')})`;
  });

const leftOver: Readonly<
  Record<LeftOver, { says: (text: string, current: string) => string; fix: (current: string) => string }>
> = {
  placeholder: {
    says: (text) => `Still to be filled in: ${quoted(text)}`,
    fix: () => 'Write what holds for this project.',
  },
  reference: {
    says: (text) => `A reference points to nothing: ${quoted(text)}`,
    fix: () => 'Update contents and cross references (select all in Word, F9), or mend the formula.',
  },
  repealed: {
    says: (text, current) => `No longer in force: ${quoted(text)}; now it is ${current}`,
    fix: (current) => `Check it and cite ${current}.`,
  },
  contents: {
    says: (text) => `The table of contents has a title that the text has not: ${quoted(text)}`,
    fix: () => 'Update the table of contents.',
  },
  place: {
    says: (text) => `This looks copied from the papers of another place: ${quoted(text)}`,
    fix: () => 'Check it and write what holds here.',
  },
  project: {
    says: (text) => `This looks left over from another project: ${quoted(text)}`,
    fix: () => 'Check it and write what holds for this project.',
  },
  past: {
    says: (text, current) => `Planned for a time before the paper was written (${current}): ${quoted(text)}`,
    fix: () => 'Check the time and write the present plan.',
  },
  comment: {
    says: (text) => `A comment is still in the file: ${quoted(text)}`,
    fix: () => 'Settle the comments and delete them.',
  },
};

const reckoned = {
  sum: {
    of: 'The sum of ',
    way: 'the items make',
    fix: 'Check amounts and units item by item and correct the total or the items.',
  },
  parts: { of: '', way: 'the parts it tells make', fix: 'Check amounts and units and correct the total or the parts.' },
  written: {
    of: '',
    way: 'what is written out makes',
    fix: 'Check factors and result and correct the wrong one.',
  },
  formula: { of: 'The cell ', way: 'its formula gives', fix: 'Recalculate the workbook and save it.' },
  product: {
    of: '',
    way: 'price times quantity makes',
    fix: 'Check price, quantity and amount and correct the wrong one.',
  },
  share: { of: '', way: 'the amounts make', fix: 'Check amounts and percentage and correct the wrong one.' },
} as const;

/** Numbers, dates, agreement between documents, and what is said of the run itself. */
export const enValues = {
  'count-too-low': {
    name: 'too few',
    message: ({ what, actual, limit }) => `Too few of ${quoted(what)}: ${actual}, at least ${limit} required.`,
    fix: ({ what, limit }) => `Bring ${quoted(what)} to ${limit} or more.`,
  },
  'count-too-high': {
    name: 'too many',
    message: ({ what, actual, limit }) => `Too many of ${quoted(what)}: ${actual}, at most ${limit} allowed.`,
    fix: ({ what, limit }) => `Bring ${quoted(what)} to ${limit} or fewer.`,
  },
  'threshold-exceeded': {
    name: 'over the limit',
    message: ({ what, actual, limit }) => `${quoted(what)} exceeds the limit: ${actual}, the limit is ${limit}.`,
    fix: ({ what }) => `Check ${quoted(what)}; if it is right, adjust it or apply as the regulation says.`,
  },
  'deadline-missed': {
    name: 'deadline missed',
    message: ({ what, actual, limit }) => `${quoted(what)} is late: ${actual}, the latest date was ${limit}.`,
    fix: () => 'Check the dates; if they are right, explain the delay in writing and talk to the office.',
  },
  'duration-out-of-range': {
    name: 'duration out of range',
    message: ({ what, actual, min, max }) => `${quoted(what)} lasts ${actual}; it must be ${between(min, max)}.`,
    fix: ({ what }) => `Check the dates; if they are right, change ${quoted(what)} or explain it in writing.`,
  },
  'date-order': {
    name: 'dates out of order',
    message: ({ earlier, earlierDate, later, laterDate, at }) =>
      `Dates out of order: ${quoted(earlier)} (${placed([earlierDate], at).join()}) must come before ${quoted(later)} (${laterDate}).`,
    fix: () => 'Check both dates and correct the wrong one; if they are right, explain it in writing.',
  },
  'sum-mismatch': {
    name: 'sum differs',
    message: ({ what, sum, stated, rounding, by }) =>
      rounding === undefined
        ? `${reckoned[by ?? 'sum'].of}${quoted(what)} differs: ${reckoned[by ?? 'sum'].way} ${sum}, stated is ${stated}.`
        : `${reckoned[by ?? 'sum'].of}${quoted(what)} is off by a little: ${reckoned[by ?? 'sum'].way} ${sum}, stated is ${stated}; rounding explains up to ${rounding}.`,
    fix: ({ rounding, by }) =>
      rounding === undefined
        ? reckoned[by ?? 'sum'].fix
        : 'Check that it is only rounding; if so, say it below the table.',
  },
  'unit-suspect': {
    name: 'suspicious unit',
    message: ({ what, values, at }) => `The unit of ${quoted(what)} may be wrong: ${placed(values, at).join(', ')}.`,
    fix: () => 'Check whether 元 or 万元 is meant, and use one throughout.',
  },
  'amount-words-differ': {
    name: 'words and figures differ',
    message: ({ words, figure }) => `The amount in words ${quoted(words)} differs from the figure ${quoted(figure)}.`,
    fix: ({ right }) =>
      right === undefined
        ? 'Make them agree.'
        : `Make them agree; if the figure is right, the words are ${quoted(right)}.`,
  },
  'values-disagree': {
    name: 'values disagree',
    message: ({ field, values, at }) =>
      `${quoted(field)} is not the same everywhere: ${placed(values, at).join('; ')}.`,
    fix: ({ field }) => `Make ${quoted(field)} agree in all documents.`,
  },
  'left-over': {
    name: 'left over or left blank',
    message: ({ text, kind, count = 1, current = '' }) =>
      `${leftOver[kind ?? 'project'].says(text, current)}${count > 1 ? `, ${count} times` : ''}.`,
    fix: ({ kind, current = '' }) => leftOver[kind ?? 'project'].fix(current),
  },
  'duplicate-text': {
    name: 'repeated text',
    message: ({ text, at = [] }) =>
      `The same text stands there more than once: ${placed([quoted(text)], [at]).join()}.`,
    fix: () => 'Check whether it was pasted by mistake and delete the repetition.',
  },
  'personal-data': {
    name: 'personal data',
    message: ({ what, count }) =>
      `The file holds ${count} ${what === 'identity' ? 'numbers of identity cards' : 'mobile numbers'}.`,
    fix: () => 'Remove or mask them before the file is published or passed on.',
  },
  'promise-unkept': {
    name: 'announced but absent',
    message: ({ what }) => `The text announces ${quoted(what)}, but it was not found.`,
    fix: ({ what }) => `Add ${quoted(what)} or change the text.`,
  },
  'edition-expired': {
    name: 'regulation expired',
    message: ({ date, until }) =>
      `This edition of the regulation held until ${until}; the check is made as of ${date}.`,
    fix: () => 'Ask the office which regulation holds; for a project under the old one, give its date with --as-of.',
  },
  'edition-later': {
    name: 'regulation not yet in force',
    message: ({ date, from }) => `This edition of the regulation holds from ${from}; the check is made as of ${date}.`,
    fix: () => 'Make sure which edition applies, and name it with --regulation if need be.',
  },
  'nothing-to-judge': {
    name: 'nothing to judge',
    message: () => 'There is nothing to judge: the stage demands no document, or none of them was found.',
    fix: () => 'Check folder, regulation and stage ("dossier regulations" lists the documents each stage demands).',
  },
  'needs-a-person': {
    name: 'needs a person',
    message: ({ what }) => `A person must confirm: ${what}.`,
    fix: () => 'Have it confirmed against the article; the tool does not decide it.',
  },
  'waiver-expired': {
    name: 'waiver expired',
    message: ({ requirement, until }) => `The waiver of ${requirement} held until ${until} and no longer counts.`,
    fix: () => 'Mend what it waived, or have it renewed with a new date.',
  },
  'waiver-unused': {
    name: 'waiver unused',
    message: ({ requirement }) => `The waiver of ${requirement} has no finding to waive.`,
    fix: () => 'If the finding is mended, delete the waiver.',
  },
  'waiver-malformed': {
    name: 'malformed waiver',
    message: ({ detail }) => `A waiver is malformed: ${detail}.`,
    fix: () => 'It needs four things: the fingerprint, a reason, a person, and the date to which it holds.',
  },
} satisfies Partial<Catalogue>;

import type { How } from '../../model/evidence.js';
import type { Catalogue } from '../catalogue.js';
import { alsoCalled, counted, expectation, inside, quoted, quotedList } from './phrases.js';

const wantedForms: Readonly<Record<How, string>> = {
  heading: 'a section with a heading of its own',
  label: 'a heading or a labelled field',
  column: 'a column of a table',
  mention: 'a sentence in the text',
  table: 'a table',
  figure: 'a figure',
  document: 'a document of its own',
  value: 'a filled-in value',
  given: 'a separate statement',
};

const foundForms: Readonly<Record<How, string>> = {
  heading: 'only a small heading',
  label: 'only a label',
  column: 'only a column of a table',
  mention: 'only a mention in the text',
  table: 'only a table',
  figure: 'only a figure',
  document: 'only a separate file',
  value: 'only a value',
  given: 'only a statement',
};

/** What a document says or leaves out. */
export const enSections = {
  'section-missing': {
    name: 'missing section',
    message: ({ title, within }) => `A section ${quoted(title)} was not found in ${inside(within)}.`,
    fix: ({ title, titles }) =>
      `Write ${quoted(title)} under a heading of its own${alsoCalled(titles, title)}. If it is there under another heading, use the prescribed one.`,
  },
  'section-empty': {
    name: 'empty section',
    message: ({ title }) => `${quoted(title)} has a heading but says nothing.`,
    fix: ({ title }) => `Write what this project has to say under ${quoted(title)}.`,
  },
  'placeholder-text': {
    name: 'placeholder left in',
    message: ({ title, sample }) => `${quoted(title)} still holds a placeholder: ${quoted(sample)}.`,
    fix: () => 'Put in the actual content, and search the whole text for XX, 待补充 and the like.',
  },
  'instruction-copied': {
    name: 'instructions copied',
    message: ({ title }) =>
      `${quoted(title)} repeats the instructions of the outline and says nothing of this project.`,
    fix: () => 'Delete the instructions and describe this project.',
  },
  'form-wrong': {
    name: 'wrong form',
    message: ({ title, wanted, found }) =>
      `${quoted(title)} is there, but not in the form demanded: ${wantedForms[wanted]} is required, there is ${foundForms[found]}.`,
    fix: ({ title, wanted }) => `Give ${quoted(title)} the form of ${wantedForms[wanted]}.`,
  },
  'order-differs': {
    name: 'order differs',
    message: ({ place }) =>
      `The sections do not stand in the prescribed order: number ${place} is the first out of place.`,
    fix: () => 'Put the sections into the prescribed order.',
  },
  'item-missing': {
    name: 'missing content',
    message: ({ title, within }) => `${quoted(title)} is not covered in ${inside(within)}.`,
    fix: ({ title, titles }) => `Write about ${quoted(title)}${alsoCalled(titles, title)}.`,
  },
  'table-missing': {
    name: 'missing table',
    message: ({ title, within }) => `A table ${quoted(title)} was not found in ${inside(within)}.`,
    fix: ({ title, columns }) =>
      `Give ${quoted(title)} as a table${columns.length > 0 ? ` with the columns ${columns.join(', ')}` : ''}.`,
  },
  'figure-missing': {
    name: 'missing figure',
    message: ({ title, within }) => `A figure ${quoted(title)} was not found in ${inside(within)}.`,
    fix: ({ title }) => `Insert ${quoted(title)} with a caption below it.`,
  },
  'column-missing': {
    name: 'missing column',
    message: ({ column, headers }) =>
      `The table has no column ${quoted(column)}${headers.length > 0 ? ` (its columns: ${headers.join(', ')})` : ''}.`,
    fix: ({ column, titles }) =>
      `Add a column ${quoted(column)}${alsoCalled(titles, column)} and fill it in every row.`,
  },
  'cell-empty': {
    name: 'empty cells',
    message: ({ column, rows, count }) =>
      `${counted(count, 'cell')} of column ${quoted(column)} left empty${rows.length > 0 ? `, in rows: ${rows.join(', ')}${rows.length < count ? ', …' : ''}` : ''}.`,
    fix: ({ column }) => `Fill in ${quoted(column)} in every row; where there is none, write 无.`,
  },
  'value-not-listed': {
    name: 'value not listed',
    message: ({ column, value, allowed }) =>
      `${quoted(column)} is ${quoted(value)}; only ${quotedList(allowed)} may stand there.`,
    fix: ({ allowed }) => `Use one of ${quotedList(allowed)}.`,
  },
  'field-missing': {
    name: 'not filled in',
    message: ({ field }) => `${quoted(field)} is not filled in.`,
    fix: ({ field }) => `State ${quoted(field)}.`,
  },
  'field-malformed': {
    name: 'malformed value',
    message: ({ field, value, expected }) =>
      `${quoted(field)} is malformed: ${quoted(value)}, expected ${expectation(expected)}.`,
    fix: ({ field, expected }) => `Correct ${quoted(field)} to ${expectation(expected)}.`,
  },
  'statement-missing': {
    name: 'missing statement',
    message: ({ missing }) => `Not stated: ${missing.join(', ')}.`,
    fix: ({ missing }) => `State ${missing.join(', ')}.`,
  },
  'prohibited-item': {
    name: 'prohibited item',
    message: ({ item, term }) => `Something that is not approved is proposed: ${quoted(item)} (${quoted(term)}).`,
    fix: () => 'Remove it or use what exists; if existing resources are meant, say so plainly.',
  },
  'prohibited-mention': {
    name: 'prohibited thing in a sentence',
    message: ({ term }) =>
      `A sentence reads as if something that is not approved were to be done: ${quoted(term)}. A reminder; it decides nothing.`,
    fix: () => 'If it is no part of this project, say so plainly; if it is, remove it or use what exists.',
  },
  'classified-marking': {
    name: 'classified marking',
    message: ({ marking }) => `The document is marked ${quoted(marking)}.`,
    fix: () =>
      'Classified material must not be handled on an ordinary computer: stop and follow the secrecy rules. If it is not classified, remove the marking.',
  },
} satisfies Partial<Catalogue>;

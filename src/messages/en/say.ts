import type { Comparison } from '../../model/condition.js';
import type { Phrases } from '../../model/words.js';
import { counted, quoted, quotedList } from './phrases.js';

const comparisons: Readonly<Record<Comparison, string>> = {
  '==': 'is',
  '!=': 'is not',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
};
const some = (count: number, label: string): string => (count > 0 ? `${count} ${label}` : '');
const list = (items: readonly string[]): string => items.join(', ');
const clauses = (items: readonly string[]): string => items.filter(Boolean).join(', ');
const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

/** (a, b) */
const named = (items: readonly string[] | undefined): string =>
  items === undefined || items.length === 0 ? '' : ` (${list(items)})`;

/** Sentences of the reports. */
export const enSay: Phrases = {
  list,
  clauses,
  labelled: (label) => `${label}: `,
  verbatim: quoted,
  citation: (article, quote) => `${article} ${quoted(quote)}`,
  counted: (label, count) => `${label} (${count})`,
  part: (_, title) => title.toUpperCase(),
  tally: (counts) =>
    clauses([
      counted(counts.error, 'error'),
      counted(counts.warning, 'warning'),
      counts.info > 0 ? counted(counts.info, 'remark') : '',
      some(counts.undetermined, 'undetermined'),
    ]),
  rest: (counts) =>
    clauses([
      some(counts.met, 'met'),
      some(counts.notApplicable, 'not applicable'),
      some(counts.person, 'for a person to confirm'),
      some(counts.waived, 'waived'),
    ]),
  batch: (counts) =>
    `${counted(counts.dossiers, 'dossier')}: ${counts.pass} pass, ${counts.fail} fail, ${counts.undetermined} undetermined`,
  failOn: (severity) =>
    severity === 'info' ? 'In this run warnings and remarks fail too' : 'In this run warnings fail too',
  explainHint: () => 'dossier explain ID shows the article of a requirement in full, with examples.',
  project: (name, unit) => [name, unit].filter(Boolean).join(', '),
  regulation: (title, documentNumber, stage) =>
    clauses([`${quoted(title)}${documentNumber === null ? '' : ` (${documentNumber})`}`, stage ?? '']),
  notTakenOn: (why) => `not checked. ${why}`,
  document: (title) => title,
  place: ({ page, approximate, section, block, sheet, cell, row, column }) => {
    const parts: string[] = [];
    if (page !== undefined) parts.push(`${approximate === true ? 'about ' : ''}page ${page}`);
    if (section !== undefined && section.length > 0) parts.push(section.join(' > '));
    if (sheet !== undefined) parts.push(`sheet ${quoted(sheet)}`);
    if (cell !== undefined) parts.push(`cell ${cell}`);
    else if (row !== undefined) parts.push(`row ${row + 1}${column === undefined ? '' : `, column ${column + 1}`}`);
    // Nobody counts paragraphs on a page or in a sheet.
    if (block !== undefined && sheet === undefined && (page === undefined || approximate))
      parts.push(`paragraph ${block + 1}`);
    return parts;
  },
  folded: (count) =>
    `${counted(count, 'more requirement')} could not be judged because of this and will be once it is mended`,
  andMore: (count) => `and ${count} more (all with --verbose)`,
  supplyFacts: () =>
    "Add these lines to dossier.yaml in the dossier's folder (make the file if there is none; if it has facts: already, below that) and check again:",
  factHint: (type) => (type === 'boolean' ? '<true or false>' : type === 'number' ? '<number>' : '<text>'),
  neededBy: (count) => `for ${counted(count, 'requirement')}`,
  factValue: (value) => (value === null ? 'unknown' : typeof value === 'boolean' ? yesNo(value) : String(value)),
  assumed: () => 'Assumed; where that is wrong, say so under facts in dossier.yaml',
  notApplicableHint: () => 'Use --verbose to list each.',
  recognised: (how) => ` (${how})`,
  unsure: (how) => ` (${how}, please check)`,
  unsureHint: () => 'Where that is wrong, say under documents in dossier.yaml which file is which document.',
  usedAs: (documents) => `taken for ${quotedList(documents)}`,
  waiver: ({ reason, person, until }) => `Waived: ${reason} (${person}, until ${until})`,
  since: (since) =>
    clauses([
      `${since.mended.length} mended${named(since.mendedTitles)}`,
      `${since.open.length} still open`,
      `${since.new.length} new`,
      since.changedFiles.length === 0 ? 'no file changed' : `changed files: ${list(since.changedFiles)}`,
    ]),
  madeBy: (name, version, asOf) => `${name} ${version}, as of ${asOf}`,
  edition: (id, effective, digest) =>
    `Edition: ${clauses([id, effective === null ? '' : `in force since ${effective}`, digest])}`,
  pages: (count) => counted(count, 'page'),
  blocks: (count) => counted(count, 'block'),
  characters: (count) => counted(count, 'character'),
  rows: (count, columns) => `${counted(count, 'row')}, ${counted(columns, 'column')}`,
  compare: (fact, by, value) => `${fact} ${comparisons[by]} ${value}`,
  isSo: quoted,
  isNotSo: (fact) => `not ${quoted(fact)}`,
  not: (condition) => `not (${condition})`,
  and: (a, b) => `${a} and ${b}`,
  or: (a, b) => `${a} or ${b}`,
  bracketed: (text) => `(${text})`,
  packProven: (pack, requirements, problems) =>
    problems === 0
      ? `The regulation pack ${quoted(pack)} has no problem: ${requirements} requirements.`
      : `The regulation pack ${quoted(pack)} has ${counted(problems, 'problem')}.`,
  inForce: (effective, validUntil) =>
    `${effective === null ? 'date of effect not given' : `in force since ${effective}`}${validUntil === null ? '' : `, valid until ${validUntil}`}`,
  severities: (counts) =>
    clauses([counted(counts.error, 'error'), counted(counts.warning, 'warning'), `${counts.info} info`]),
};

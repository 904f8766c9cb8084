import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../src/files/sniff-format.js';
import { readForms } from '../../src/forms/index.js';
import type { Document } from '../../src/model/document.js';
import type { Field, Forms, ReadTable } from '../../src/model/forms.js';
import { readDocument } from '../../src/read/index.js';
import { bareKey } from '../../src/wording/fold.js';

/** Label, value and what is ticked; a value of null is there but not written down here (a person's, or a long one). */
type Pair = readonly [label: string, value: string | null, checked?: readonly string[]];

interface TrueForm {
  /** How the first cell of the table begins; the `nth` such table, from 0. */
  readonly starts: string;
  readonly nth?: number;
  readonly pairs: readonly Pair[];
  /** Labels that may be read as well; `*` all. */
  readonly optional?: readonly string[];
}

interface TrueLines {
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly Pair[];
}

interface TrueTable {
  /** Of a table without a header: its first cell. */
  readonly first?: string;
  readonly nth?: number;
  readonly headers: readonly string[];
  readonly headerRows: number;
  readonly rows: number;
  readonly unit: string | null;
  readonly totals: number;
}

interface Truth {
  readonly file: string;
  readonly forms?: readonly TrueForm[];
  readonly lines?: readonly TrueLines[];
  readonly tables?: readonly TrueTable[];
}

interface Score {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly slips: readonly string[];
}

const CORPUS = '../shared/corpus/files';
const TRUTH = 'tests/forms/truth';
const valueKey = (text: string): string => bareKey(text).replace(/\s/gu, '');

function fits(field: Field, [label, value, checked]: Pair): boolean {
  const said = valueKey(field.value);
  const wanted = value === null ? said : valueKey(value);
  const ticked = (field.options ?? []).filter((option) => option.checked).map(({ text }) => valueKey(text));
  return (
    bareKey(field.label) === bareKey(label) &&
    (value?.endsWith('…') === true ? said.startsWith(wanted) : said === wanted) &&
    (checked === undefined || ticked.join('|') === checked.map(valueKey).join('|'))
  );
}

function scorePairs(
  where: string,
  pairs: readonly Pair[],
  fields: readonly Field[],
  optional: readonly string[],
): Score {
  const left = [...fields];
  const missed = pairs.filter((pair) => {
    const at = left.findIndex((field) => fits(field, pair));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const wrong = left.filter(({ label }) => !optional.includes('*') && !optional.includes(label));
  return {
    right: pairs.length - missed.length,
    found: pairs.length - missed.length + wrong.length,
    expected: pairs.length,
    slips: [
      ...missed.map(([label, value]) => `${where}: not read: ${label} = ${value}`),
      ...wrong.map(({ label, value }) => `${where}: read instead: ${label} = ${value.slice(0, 40)}`),
    ],
  };
}

function fieldsOfForm({ blocks }: Document, { fields }: Forms, { starts, nth = 0 }: TrueForm): readonly Field[] {
  const tables = blocks.filter((block) => {
    const first =
      block.type === 'table' ? block.rows.flatMap(({ cells }) => cells).find(({ text }) => text.trim()) : null;
    return first != null && bareKey(first.text).startsWith(bareKey(starts));
  });
  return fields.filter(({ place }) => place.block === tables[nth]?.place.block);
}

function fieldsOfLines({ blocks }: Document, { fields }: Forms, { from, to }: TrueLines): readonly Field[] {
  const at = (text: string, after: number): number =>
    blocks.findIndex(
      (block, i) => i >= after && block.type === 'paragraph' && bareKey(block.text).startsWith(bareKey(text)),
    );
  const first = at(from, 0);
  const last = at(to, first);
  return fields.filter(({ place }) => place.block >= first && place.block <= last);
}

/** Everything there is to know of a table, in pieces that can be right or wrong one by one. */
const itemsOf = (headers: readonly string[], headerRows: number, rows: number, unit: string | null, totals: number) => [
  ...headers.map((header, column) => `${column}: ${bareKey(header)}`),
  `header rows ${headerRows}`,
  `rows ${rows}`,
  `unit ${unit}`,
  `totals ${totals}`,
];

function scoreTable(where: string, wanted: TrueTable, tables: readonly ReadTable[]): Score {
  const lists = tables.filter(({ kind }) => kind === 'list');
  const alike = lists.filter(({ headers, rows }) =>
    wanted.first === undefined
      ? headers.slice(0, 3).map(bareKey).join() === wanted.headers.slice(0, 3).map(bareKey).join()
      : bareKey(rows[0]?.[0] ?? '') === bareKey(wanted.first),
  );
  const read = alike[wanted.nth ?? 0];
  const expected = itemsOf(wanted.headers, wanted.headerRows, wanted.rows, wanted.unit, wanted.totals);
  const found =
    read === undefined
      ? []
      : itemsOf(
          read.headers.slice(0, read.headers.findLastIndex((header) => header !== '') + 1),
          read.headerRows,
          read.rows.length,
          read.unit,
          read.totalRows.length,
        );
  const name = `${where} ${wanted.first ?? wanted.headers.slice(0, 3).join('|')}`;
  return {
    right: found.filter((item) => expected.includes(item)).length,
    found: found.length,
    expected: expected.length,
    slips: [
      ...expected.filter((item) => !found.includes(item)).map((item) => `${name}: not read: ${item}`),
      ...found.filter((item) => !expected.includes(item)).map((item) => `${name}: read instead: ${item}`),
    ],
  };
}

const sumOf = (scores: readonly Score[]) => {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const right = sum((score) => score.right);
  return { precision: right / sum((score) => score.found), recall: right / sum((score) => score.expected), right };
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

describe.skipIf(!existsSync(CORPUS))('forms and tables of real documents (needs ../shared/corpus)', () => {
  const truths = readdirSync(TRUTH).map((name) => JSON.parse(readFileSync(path.join(TRUTH, name), 'utf8')) as Truth);

  it('are read as written down by eye', async () => {
    const pairs: Score[] = [];
    const tables: Score[] = [];
    for (const truth of truths) {
      const bytes = readFileSync(path.join(CORPUS, truth.file));
      const { document } = await readDocument(bytes, truth.file, sniffFormat(bytes, truth.file));
      if (document === null) throw new Error(`${truth.file} was not read`);
      const forms = readForms(document);
      for (const form of truth.forms ?? [])
        pairs.push(scorePairs(truth.file, form.pairs, fieldsOfForm(document, forms, form), form.optional ?? []));
      for (const lines of truth.lines ?? [])
        pairs.push(scorePairs(truth.file, lines.pairs, fieldsOfLines(document, forms, lines), []));
      for (const table of truth.tables ?? []) tables.push(scoreTable(truth.file, table, forms.tables));
    }
    const [ofPairs, ofTables] = [sumOf(pairs), sumOf(tables)];
    const slips = [...pairs, ...tables].flatMap((score) => score.slips);
    process.stdout.write(
      `${slips.map((slip) => `  ${slip}\n`).join('')}` +
        `pairs: precision ${percent(ofPairs.precision)}, recall ${percent(ofPairs.recall)} (${ofPairs.right} right)\n` +
        `tables: precision ${percent(ofTables.precision)}, recall ${percent(ofTables.recall)} (${tables.length} tables)\n`,
    );
    for (const share of [ofPairs.precision, ofPairs.recall, ofTables.precision, ofTables.recall])
      expect(share).toBeGreaterThanOrEqual(0.95);
  });
});

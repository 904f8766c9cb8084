import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../samples/lay-out.js';
import { parseSource, type TablePart } from '../../samples/parse-source.js';
import { makeSamples } from '../../samples/samples.js';

const readSource = (name: string): string => readFileSync(`samples/sources/${name}`, 'utf8');
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const isSample = (folder: string): boolean => /-(?:in)?complete$/u.test(folder);

function committed(): Map<string, string> {
  const paths = readdirSync('samples')
    .filter(isSample)
    .flatMap((folder) =>
      readdirSync(`samples/${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    );
  return new Map(
    paths
      .filter((path) => statSync(`samples/${path}`).isFile())
      .sort()
      .map((path) => [path.normalize('NFC'), digest(readFileSync(`samples/${path}`))]),
  );
}

const tablesOf = (source: string): TablePart[] =>
  parseSource(readSource(source)).parts.filter((part): part is TablePart => part.kind === 'table');

/** The amounts of a column in hundredths, the row of the total apart. */
function sumUp(table: TablePart, column: number): { items: number; total: number } {
  const cents = (row: readonly string[]): number => Math.round(Number(row[column]) * 100);
  const rows = table.rows.slice(1);
  const items = rows.filter((row) => !/[合小]计/u.test(row[0] ?? ''));
  const total = rows.find((row) => row[0] === '合计') ?? [];
  return { items: items.reduce((sum, row) => sum + cents(row), 0), total: cents(total) };
}

describe('the sample dossiers', () => {
  it('are, byte for byte, what their sources make', () => {
    const made = [...makeSamples(readSource)].map(([path, bytes]) => [path.normalize('NFC'), digest(bytes)] as const);
    expect(new Map(made.sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(committed());
  });

  it('have construction plans of fifteen pages and more', () => {
    const pages = ['complete', 'incomplete'].map(
      (sample) => layOut(parseSource(readSource(`${sample}/construction-plan.md`))).length,
    );
    expect(pages).toEqual([25, 17]);
  });

  it('add up in the complete one: budget, workload, payments, and the estimate of the feasibility report', () => {
    const named = (source: string, caption: string): TablePart =>
      tablesOf(source).find((table) => table.caption?.startsWith(caption)) ?? { kind: 'table', caption, rows: [] };
    const plan = 'complete/construction-plan.md';
    expect([
      sumUp(named(plan, '表6-1'), 6),
      sumUp(named(plan, '表6-2'), 5),
      sumUp(named(plan, '表6-3'), 3),
      sumUp(named('complete/feasibility-report.md', '表6-1'), 2),
    ]).toEqual([
      { items: 15600, total: 15600 },
      { items: 12100, total: 12100 },
      { items: 15600, total: 15600 },
      { items: 15600, total: 15600 },
    ]);
  });

  it('multiply right in the rows of the budget', () => {
    const rows =
      tablesOf('complete/construction-plan.md').find((table) => table.caption?.startsWith('表6-1'))?.rows ?? [];
    const products = rows.slice(1, -1).map((row) => Math.round(Number(row[4]) * Number(row[5]) * 100));
    expect(products).toEqual(rows.slice(1, -1).map((row) => Math.round(Number(row[6]) * 100)));
    expect(products).toHaveLength(9);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { UsageError } from '../../src/model/usage-error.js';
import { type BatchOptions, checkBatch } from '../../src/pipeline/check-batch.js';
import { mergeReports } from '../../src/pipeline/merge-reports.js';
import { renderJson } from '../../src/report/json.js';
import { both, folderOf, list, packsFolder } from './dossier-folder.js';

const asked = (count: number): BatchOptions => ({
  folders: Array.from({ length: count }, (_, number) =>
    number === 2 ? '/no/such/folder' : folderOf(number % 2 === 0 ? both : { '设备清单.docx': list }),
  ),
  cwd: '/',
  regulation: 'small',
  stage: 'review',
  facts: {},
  failOn: 'error',
  asOf: '2026-03-01',
  packs: packsFolder(),
});
const json = (report: Report): string => (renderJson as (report: Report) => string)(report);

/** The parts of a batch as files, in the order given. */
async function partsOf(options: BatchOptions, of: number): Promise<string[]> {
  const folder = folderOf({});
  const files: string[] = [];
  for (let index = 1; index <= of; index++) {
    const { report } = await checkBatch({ ...options, shard: { index, of } });
    files.push(join(folder, `${index}.json`));
    writeFileSync(files.at(-1) ?? '', json(report));
  }
  return files;
}

const refusal = (files: readonly string[]): unknown => {
  try {
    return mergeReports({ files, cwd: '/' });
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
};

describe('parts of a batch', () => {
  it.each([
    [5, 1],
    [5, 2],
    [5, 3],
    [2, 4],
  ])('%i dossiers in %i parts are, put together, what one run gives, whatever their order', async (count, of) => {
    const options = asked(count);
    const whole = json((await checkBatch(options)).report);
    const files = await partsOf(options, of);
    expect(json(mergeReports({ files, cwd: '/' }))).toBe(whole);
    expect(json(mergeReports({ files: files.toReversed(), cwd: '/' }))).toBe(whole);
  });

  it('are even to within one dossier, and each dossier is in one', async () => {
    const options = asked(5);
    const parts = [1, 2, 3].map(async (index) => (await checkBatch({ ...options, shard: { index, of: 3 } })).report);
    const paths = (await Promise.all(parts)).map(({ dossiers }) => dossiers.map(({ path }) => path));
    expect([paths.map(({ length }) => length), paths.flat().toSorted()]).toEqual([
      [2, 2, 1],
      options.folders.toSorted(),
    ]);
  });

  it('are refused where one is missing, twice there, of another check, or none', async () => {
    const options = asked(3);
    const [one = '', two = ''] = await partsOf(options, 2);
    const [other = ''] = await partsOf({ ...options, asOf: '2026-03-02' }, 2);
    const folder = folderOf({
      'whole.json': json((await checkBatch(options)).report),
      'text.json': '不通过',
      'null.json': 'null',
    });
    const why = (files: readonly string[]) => (refusal(files) as { args?: { why?: string } }).args?.why;
    const lone = ['whole', 'text', 'null'].map((name) => why([`${folder}/${name}.json`]));
    expect([why([one]), why([one, two, one]), why([two, other]), ...lone]).toEqual([
      'missing',
      'twice',
      'differs',
      'no-shard',
      'no-report',
      'no-report',
    ]);
    expect(refusal(['/no/such.json'])).toEqual({ code: 'file-not-found', args: { file: '/no/such.json' } });
  });
});

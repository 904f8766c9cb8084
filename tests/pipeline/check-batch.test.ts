import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DossierReport } from '../../src/model/report.js';
import { type BatchOptions, checkBatch } from '../../src/pipeline/check-batch.js';
import { checkDossiers } from '../../src/pipeline/check-dossiers.js';
import { both, folderOf, list, packsFolder } from './dossier-folder.js';

const options = (folders: readonly string[], more: Partial<BatchOptions> = {}): BatchOptions => ({
  folders,
  cwd: '/',
  regulation: 'small',
  stage: 'review',
  facts: {},
  failOn: 'error',
  asOf: '2026-03-01',
  packs: packsFolder(),
  ...more,
});
const three = (): string[] => [folderOf(both), '/no/such/folder', folderOf({ '设备清单.docx': list })];
const journals = (cache: string): string[] => readdirSync(join(cache, 'journals'));

/** Options of a batch that is interrupted after so many dossiers. */
function stopped(after: number, asked: BatchOptions): BatchOptions {
  const stop = new AbortController();
  const onDone = (done: number): void => {
    if (done === after) stop.abort();
  };
  return { ...asked, signal: stop.signal, onDone };
}

describe('a batch', () => {
  it('says what a call without a journal says, in the order of the call', async () => {
    const asked = options(three());
    const { report, isFaulty, isInterrupted, resumed, close } = await checkBatch(asked);
    expect(JSON.stringify(report)).toBe(JSON.stringify(await checkDossiers(asked)));
    expect([report.counts, isFaulty, isInterrupted, resumed]).toEqual([
      { dossiers: 3, pass: 1, fail: 1, undetermined: 1 },
      false,
      false,
      0,
    ]);
    close();
  });

  it('of one dossier that cannot be taken on says so, and is no wrong call', async () => {
    const { report } = await checkBatch(options(['/no/such/folder']));
    expect(report.dossiers.map(({ verdict, problem }) => [verdict, problem])).toEqual([
      ['undetermined', 'folder-not-found'],
    ]);
  });

  it('gives each dossier to a stream when it and those before it are done', async () => {
    const seen: unknown[] = [];
    const asked = options(three());
    const stream = {
      head: (head: object) => seen.push(head),
      dossier: ({ path }: DossierReport) => seen.push(path),
    };
    await checkBatch({ ...asked, stream });
    expect(seen).toEqual([expect.objectContaining({ asOf: '2026-03-01', lang: 'zh' }), ...asked.folders]);
  });

  it('leaves no journal when it is through', async () => {
    const cache = folderOf({});
    (await checkBatch(options(three(), { journals: cache }))).close();
    expect(journals(cache)).toEqual([]);
  });
});

describe('an interrupted batch', () => {
  it.each([1, 2])(
    'after %i of 3 reports what was done, and goes on to the report of an undisturbed one',
    async (after) => {
      const cache = folderOf({});
      const asked = options(three(), { journals: cache });
      const whole = JSON.stringify((await checkBatch(asked)).report);
      const part = await checkBatch(stopped(after, asked));
      expect([
        part.isInterrupted,
        part.report.dossiers.map(({ problem }) => problem === 'dossier-interrupted'),
      ]).toEqual([true, [false, after < 2, true]]);
      part.close();
      const begun: string[] = [];
      const rest = await checkBatch({ ...asked, resume: true, onDone: (done, of) => begun.push(`${done}/${of}`) });
      expect([rest.resumed, begun.length, JSON.stringify(rest.report)]).toEqual([after, 3 - after, whole]);
      rest.close();
      expect(journals(cache)).toEqual([]);
    },
  );

  it('judges anew what has changed since', async () => {
    const cache = folderOf({});
    const asked = options(three(), { journals: cache });
    (await checkBatch(stopped(2, asked))).close();
    writeFileSync(join(asked.folders[0] ?? '', '建设方案.docx'), 'no longer a plan');
    const rest = await checkBatch({ ...asked, resume: true });
    expect([rest.resumed, rest.report.dossiers[0]?.verdict]).toEqual([1, 'undetermined']);
  });

  it.each<readonly [string, Partial<BatchOptions>]>([
    ['another option', { failOn: 'warning' }],
    ['another pack', {}],
    ['another set of folders', { folders: ['/no/such/folder'] }],
    [
      'limits',
      {
        limits: {
          time: 1,
          memory: 1,
          bytes: 1,
          inflatedBytes: 1,
          zipEntries: 1,
          xmlDepth: 1,
          blocks: 1,
          cells: 1,
          pages: 1,
        },
      },
    ],
  ])('is not gone on with by a call with %s', async (what, given) => {
    const change = what === 'another pack' ? { packs: packsFolder() } : given;
    const cache = folderOf({});
    const asked = options(three(), { journals: cache });
    (await checkBatch(stopped(2, asked))).close();
    expect((await checkBatch({ ...asked, ...change, resume: true })).resumed).toBe(0);
  });

  it('keeps the day it was begun on, unless another was asked for', async () => {
    const cache = folderOf({});
    const asked = options(three(), { journals: cache });
    (await checkBatch(stopped(2, asked))).close();
    const later = { ...asked, asOf: '2026-03-02', resume: true };
    const given = await checkBatch({ ...later, isDayGiven: true });
    expect([given.report.asOf, given.resumed]).toEqual(['2026-03-02', 0]);
    given.close();
    const taken = await checkBatch(later);
    expect([taken.report.asOf, taken.resumed]).toEqual(['2026-03-01', 2]);
  });

  it('is gone on with whatever is torn in its journal', async () => {
    const cache = folderOf({});
    const asked = options(three(), { journals: cache });
    const whole = JSON.stringify((await checkBatch(asked)).report);
    (await checkBatch(stopped(2, asked))).close();
    const [name = ''] = journals(cache);
    const journal = join(cache, 'journals', name);
    writeFileSync(journal, readFileSync(journal).subarray(0, 2000));
    const rest = await checkBatch({ ...asked, resume: true });
    expect([rest.resumed < 2, JSON.stringify(rest.report)]).toEqual([true, whole]);
  });
});

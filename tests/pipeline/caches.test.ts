import { copyFileSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import type { DossierReport } from '../../src/model/report.js';
import { USUAL_ADVICE } from '../../src/pipeline/advice-settings.js';
import { readDossier } from '../../src/pipeline/read-dossier.js';
import { readHere } from '../../src/pipeline/reader.js';
import { judgeOnce, type ReportAsked } from '../../src/pipeline/report-cache.js';
import { useLimits } from '../../src/read/limits.js';
import { makePdf } from '../support/make-pdf.js';
import { both, folderOf, packsFolder, plan } from './dossier-folder.js';

const place = (folder: string, build = 'one') => ({ folder, build });
const entries = (cache: string, room: string): number => {
  try {
    return readdirSync(join(cache, room), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length;
  } catch {
    return 0;
  }
};

describe('what was read', () => {
  const files = {
    '方案.docx': plan(),
    'a.md': '# 一\n\n二',
    'b.pdf': makePdf([{ marks: [{ kind: 'text', x: 90, y: 90, text: '三' }] }]),
  };

  it('is the same whether it was read or kept, under whatever name', async () => {
    const cache = folderOf({});
    const folder = folderOf(files);
    const fresh = await readDossier(folder, readHere());
    expect(await readDossier(folder, readHere({ cache: place(cache) }))).toEqual(fresh);
    expect([await readDossier(folder, readHere({ cache: place(cache) })), entries(cache, 'readings')]).toEqual([
      fresh,
      3,
    ]);
    const renamed = folderOf({ '下/建设方案.docx': plan() });
    expect(await readDossier(renamed, readHere({ cache: place(cache) }))).toEqual(
      await readDossier(renamed, readHere()),
    );
    expect(entries(cache, 'readings')).toBe(3);
  });

  it('is read anew after a change of content, limits or build, and where its kept form is broken', async () => {
    onTestFinished(() => useLimits(DEFAULT_LIMITS));
    const cache = folderOf({});
    const folder = folderOf({ 'a.md': '一' });
    const read = async (build = 'one', limits = DEFAULT_LIMITS) => {
      const [file] = await readDossier(folder, readHere({ cache: place(cache, build), limits }));
      return file?.reading.document?.blocks.map((block) => (block.type === 'paragraph' ? block.text : ''));
    };
    const seen: unknown[] = [await read(), entries(cache, 'readings')];
    writeFileSync(join(folder, 'a.md'), '二');
    seen.push(await read(), entries(cache, 'readings'));
    seen.push(await read('two'), entries(cache, 'readings'));
    seen.push(await read('two', { ...DEFAULT_LIMITS, blocks: 7 }), entries(cache, 'readings'));
    expect(seen).toEqual([['一'], 1, ['二'], 2, ['二'], 3, ['二'], 4]);
    for (const name of readdirSync(join(cache, 'readings'), { recursive: true, withFileTypes: true }))
      if (name.isFile()) writeFileSync(join(name.parentPath, name.name), 'broken');
    expect(await read()).toEqual(['二']);
  });
});

describe('a report', () => {
  /** A report that tells how often it was made. */
  const counting = () => {
    let made = 0;
    const report = (reason: string | null = null) =>
      ({
        path: String(++made),
        files: [{ status: reason === null ? 'read' : 'unreadable', reason }],
      }) as unknown as DossierReport;
    return report;
  };
  const asked = (folder: string, packs: string, cache: string): ReportAsked => ({
    folder,
    options: { cwd: '/', facts: { a: '1' }, packs, asOf: '2026-03-01', advice: USUAL_ADVICE },
    reading: { cache: place(cache) },
    failOn: 'error',
    lang: 'zh',
  });

  it.each<readonly [string, (folder: string, packs: string) => void]>([
    ['the content of a file', (folder) => writeFileSync(join(folder, '建设方案.docx'), plan('多一段'))],
    ['the name of a file', (folder) => copyFileSync(join(folder, '建设方案.docx'), join(folder, '附件.docx'))],
    ['a file that is gone', (folder) => rmSync(join(folder, '设备清单.docx'))],
    [
      'an empty folder of a file',
      (folder) => {
        mkdirSync(join(folder, '附件'));
        writeFileSync(join(folder, '附件', 'x'), '');
      },
    ],
    ['dossier.yaml', (folder) => writeFileSync(join(folder, 'dossier.yaml'), 'stage: review')],
    ['waivers', (folder) => writeFileSync(join(folder, 'dossier.waivers.yaml'), '[]')],
    ['a pack', (_, packs) => writeFileSync(join(packs, 'small', 'text.txt'), '第二条 改了')],
  ])('is made anew after a change of %s', async (_, change) => {
    const [folder, packs, cache] = [folderOf(both), packsFolder(), folderOf({})];
    const report = counting();
    const call = () => judgeOnce(asked(folder, packs, cache), async () => report());
    const before = [await call(), await call()].map(({ path }) => path);
    change(folder, packs);
    expect([...before, (await call()).path, (await call()).path]).toEqual(['1', '1', '2', '2']);
  });

  it.each<readonly [string, (given: ReportAsked) => ReportAsked]>([
    ['facts', (given) => ({ ...given, options: { ...given.options, facts: { a: '2' } } })],
    ['option that comes later', (given) => ({ ...given, options: { ...given.options, later: true } as never })],
    ['day', (given) => ({ ...given, options: { ...given.options, asOf: '2026-03-02' } })],
    ['regulation', (given) => ({ ...given, options: { ...given.options, regulation: 'small' } })],
    ['stage', (given) => ({ ...given, options: { ...given.options, stage: 'review' } })],
    ['advice', (given) => ({ ...given, options: { ...given.options, advice: { ...USUAL_ADVICE, off: true } } })],
    ['severity', (given) => ({ ...given, failOn: 'warning' })],
    ['language', (given) => ({ ...given, lang: 'en' })],
    ['recognition', (given) => ({ ...given, reading: { ...given.reading, ocr: { name: 'tesseract', env: {} } } })],
    ['build', (given) => ({ ...given, reading: { cache: { ...given.reading.cache, build: 'two' } as never } })],
  ])('is made anew for another %s', async (_, change) => {
    const given = asked(folderOf(both), packsFolder(), folderOf({}));
    const report = counting();
    const made = [given, change(given), given, change(given)].map(
      (each) => async () => judgeOnce(each, async () => report()),
    );
    const paths: string[] = [];
    for (const make of made) paths.push((await make()).path);
    expect(paths).toEqual(['1', '2', '1', '2']);
  });

  it('is kept where a time of change alone differs, and not where a file may be read another time', async () => {
    const [folder, packs, cache] = [folderOf(both), packsFolder(), folderOf({})];
    const report = counting();
    const call = (reason: string | null) => judgeOnce(asked(folder, packs, cache), async () => report(reason));
    const paths = [(await call('limit-exceeded')).path, (await call('file-corrupt')).path, (await call(null)).path];
    utimesSync(join(folder, '建设方案.docx'), 1, 1);
    expect([...paths, (await call(null)).path]).toEqual(['1', '2', '3', '3']);
  });

  it('is not kept where nothing may be', async () => {
    const report = counting();
    const given = { ...asked(folderOf(both), packsFolder(), folderOf({})), reading: {} };
    expect([
      (await judgeOnce(given, async () => report())).path,
      (await judgeOnce(given, async () => report())).path,
    ]).toEqual(['1', '2']);
  });
});

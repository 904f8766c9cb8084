import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { compareWith } from '../../src/pipeline/compare-with.js';
import { orderKeys } from '../../src/report/key-order.js';
import { heading, makeDocx } from '../support/make-docx.js';
import { check, type Files, folderOf, list, packsFolder, refusal } from './dossier-folder.js';

const project = [heading(1, '项目概况'), '建设帮办平台。'];
const untaught: Files = { '建设方案.docx': makeDocx(project), '设备清单.docx': list };
const taught = makeDocx([...project, heading(1, '人员培训'), '分四期培训帮办员。']);

const packs = (): string => packsFolder();
const round = (files: Files): Promise<Report> => check([folderOf(files)], { packs: packs() });

async function since(first: unknown, second: Report): Promise<Report> {
  const folder = folderOf({});
  writeFileSync(path.join(folder, '上次.json'), typeof first === 'string' ? first : JSON.stringify(orderKeys(first)));
  return compareWith(second, '上次.json', folder);
}
const printsOf = (report: Report): readonly string[] =>
  report.dossiers.flatMap(({ results }) =>
    results.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
  );
const statesOf = (report: Report) =>
  report.dossiers.flatMap(({ results }) => results.flatMap(({ findings }) => findings.map(({ state }) => state)));

describe('a second round', () => {
  it('names what is mended and the files that changed', async () => {
    const first = await round(untaught);
    const second = await since(first, await round({ ...untaught, '建设方案.docx': taught }));
    expect(second.dossiers[0]?.since).toEqual({
      mended: printsOf(first),
      open: [],
      new: [],
      changedFiles: ['建设方案.docx'],
      mendedTitles: ['培训'],
    });
    expect(second.since).toEqual({
      sha256: second.since?.sha256,
      mended: printsOf(first),
      open: [],
      new: [],
      changedFiles: ['建设方案.docx'],
    });
  });

  it('names what is still open and what is new', async () => {
    const first = await round(untaught);
    const second = await since(first, await round({ '建设方案.docx': untaught['建设方案.docx'] ?? '' }));
    const [open = '', fresh = ''] = printsOf(second);
    expect(second.dossiers[0]?.since).toEqual({
      mended: [],
      open: [open],
      new: [fresh],
      changedFiles: ['设备清单.docx'],
      mendedTitles: [],
    });
    expect(statesOf(second)).toEqual(['open', 'new']);
  });

  it('calls nothing mended that cannot be told any more', async () => {
    const first = await round(untaught);
    const second = await since(first, await round({ ...untaught, '建设方案.docx': taught.slice(0, 400) }));
    expect(second.dossiers[0]?.since?.mended).toEqual([]);
    expect(second.dossiers[0]?.since?.open).toEqual(printsOf(first));
  });

  it('of a batch goes by path; a dossier that is new has only new findings', async () => {
    const [a, b] = [folderOf(untaught), folderOf(untaught)];
    const pack = packs();
    const first = await check([a], { packs: pack });
    const second = await since(first, await check([a, b], { packs: pack }));
    expect(second.dossiers.map((dossier) => [dossier.since?.open.length, dossier.since?.new.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('of another stage cannot be compared', async () => {
    const first = await round(untaught);
    const other = { ...first, dossiers: first.dossiers.map((dossier) => ({ ...dossier, stage: 'acceptance' })) };
    const now = await round(untaught);
    expect(await refusal(() => since(other, now))).toEqual({
      code: 'since-differs',
      args: { file: '上次.json', folder: now.dossiers[0]?.path, earlier: 'small acceptance', now: 'small review' },
    });
  });

  it.each([
    ['no JSON', '<html>', 'JSON'],
    ['JSON of something else', '{"reportVersion":1}', 'dossiers'],
  ])('with %s is refused', async (_, file, detail) => {
    const now = await round(untaught);
    expect(await refusal(() => since(file, now))).toEqual({
      code: 'since-unreadable',
      args: { file: '上次.json', detail },
    });
  });
});

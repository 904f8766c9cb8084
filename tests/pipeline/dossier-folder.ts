import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { DossierReport, Report } from '../../src/model/report.js';
import { UsageError } from '../../src/model/usage-error.js';
import { type CheckOptions, checkDossiers } from '../../src/pipeline/check-dossiers.js';
import { goodPack, writePack } from '../regulation/pack-folder.js';
import { heading, makeDocx } from '../support/make-docx.js';

/** Files of a dossier: bytes, or text. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return root;
}

/** A pack that asks for a plan with a chapter on training, and for a list of devices. */
export function packsFolder(change: (pack: ReturnType<typeof goodPack>) => void = () => {}): string {
  const pack = goodPack();
  const { 培训: training } = pack.plan.properties as { 培训: { requirement: Record<string, unknown> } };
  delete training.requirement.when;
  Object.assign(training, { says: { characters: 5 } });
  pack.text += '第三条 附设备清单。\n';
  Object.assign(pack.envelope, {
    stages: [{ id: 'review', title: '审核', article: '第二条', documents: ['plan', 'list'] }],
    requirements: ['small-2-1', 'small-2-2', 'small-3-1'],
  });
  Object.assign(pack.plan, { strength: 'document', says: { characters: 1 } });
  change(pack);
  const list = {
    title: '设备清单',
    requirement: {
      ...(pack.plan.requirement as Record<string, unknown>),
      id: 'small-3-1',
      article: '第三条',
      quote: '附设备清单',
      pass: '附设备清单',
      fail: '无设备清单',
    },
    look: 'document',
    type: 'object',
    strength: 'document',
  };
  return path.dirname(writePack(pack, { 'small/list.schema.json': JSON.stringify(list) }));
}

export const plan = (...more: Parameters<typeof makeDocx>[0]): Uint8Array =>
  makeDocx([heading(1, '项目概况'), '建设帮办平台。', heading(1, '人员培训'), '分四期培训帮办员。', ...more]);
export const list = makeDocx(['便民服务中心现有窗口计算机136台。']);
export const both: Files = { '建设方案.docx': plan(), '设备清单.docx': list };

const settled = (options: Partial<CheckOptions>): Omit<CheckOptions, 'folders'> => ({
  cwd: '/',
  regulation: 'small',
  stage: 'review',
  facts: {},
  failOn: 'error',
  asOf: '2026-03-01',
  ...options,
});

export const check = (folders: readonly string[], options: Partial<CheckOptions> = {}): Promise<Report> =>
  checkDossiers({ ...settled(options), folders, packs: options.packs ?? packsFolder() });

/** The one dossier of a folder made for it. */
export async function checkFolder(files: Files, options: Partial<CheckOptions> = {}): Promise<DossierReport> {
  const [dossier] = (await check([folderOf(files)], options)).dossiers;
  if (dossier === undefined) throw new Error('no dossier');
  return dossier;
}

/** What stops a check. */
export async function refusal(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
    return 'nothing';
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
}

/** Requirement → outcome, and the reason where there is one. */
export const outcomes = ({ results }: DossierReport) =>
  Object.fromEntries(
    results.map(({ requirement, outcome, reason }) => [requirement, reason == null ? outcome : `${outcome} ${reason}`]),
  );

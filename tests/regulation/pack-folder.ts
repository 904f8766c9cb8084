import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

type Json = Record<string, unknown>;

/** A small pack that loads: two documents, two requirements, one fact. */
export const goodPack = () => ({
  envelope: {
    id: 'small',
    title: '某区信息化项目管理办法',
    documentNumber: '某政办〔2026〕1号',
    issuer: '某区人民政府办公室',
    issued: '2026-01-01',
    effective: '2026-02-01',
    validUntil: null,
    stages: [{ id: 'review', title: '审核', article: '第二条', documents: ['plan'] }],
    documents: [
      { id: 'plan', title: '建设方案', aliases: ['实施方案'], article: '第二条' },
      { id: 'list', title: '设备清单', aliases: [], article: '第三条' },
    ],
    requirements: ['small-2-1', 'small-2-2'],
  } as Json,
  facts: { phased: { type: 'boolean', title: '分期建设', assume: false } } as Json,
  plan: {
    title: '建设方案',
    requirement: {
      id: 'small-2-1',
      article: '第二条',
      quote: '提交建设方案',
      stage: 'review',
      kind: 'document-present',
      severity: 'error',
      basis: 'submission',
      strength: 'document',
      pass: '附建设方案',
      fail: '无建设方案',
    } as Json,
    look: 'document',
    properties: {
      培训: {
        requirement: {
          id: 'small-2-2',
          article: '第二条',
          quote: '人员培训',
          kind: 'section-present',
          severity: 'error',
          basis: 'submission',
          strength: 'heading',
          when: 'phased',
          pass: '有培训一节',
          fail: '无培训一节',
        } as Json,
        titles: ['人员培训'],
        type: 'object',
        strength: 'heading',
      } as Json,
    } as Json,
  } as Json,
  text: '第一条 总则。\n第二条 提交建设方案，包括人员培训。\n',
});

export type Pack = ReturnType<typeof goodPack>;

export interface PackFiles {
  readonly [file: string]: string | undefined;
}

/** Writes a pack below a folder of its own and gives the pack's folder; files may be replaced by other text or left out. */
export function writePack(pack: Pack, files: PackFiles = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'packs-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = path.join(root, 'small');
  mkdirSync(folder);
  const all: PackFiles = {
    'small/regulation.json': JSON.stringify(pack.envelope),
    'small/plan.schema.json': JSON.stringify(pack.plan),
    'small/text.txt': pack.text,
    'facts.json': JSON.stringify(pack.facts),
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return folder;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { waiveFinding } from '../../src/pipeline/waive-finding.js';
import { heading, makeDocx } from '../support/make-docx.js';
import { check, folderOf, list, packsFolder, refusal } from './dossier-folder.js';

const files = { '建设方案.docx': makeDocx([heading(1, '项目概况'), '建设帮办平台。']), '设备清单.docx': list };
const given = {
  cwd: '/',
  facts: {},
  failOn: 'error',
  asOf: '2026-03-01',
  regulation: 'small',
  stage: 'review',
  reason: '由市里组织',
  person: '王某',
  until: '2026-12-31',
  head: '# 豁免',
} as const;

describe('a finding is waived', () => {
  it('by the first digits of its print, and then passes', async () => {
    const [folder, packs] = [folderOf(files), packsFolder()];
    const [before] = (await check([folder], { packs })).dossiers;
    const print = before?.results[1]?.findings[0]?.fingerprint ?? '';
    const file = path.join(folder, 'dossier.waivers.yaml');
    expect(await waiveFinding({ ...given, folder, packs, fingerprint: print.slice(0, 6) })).toEqual({
      file,
      requirement: 'small-2-2',
      title: '培训',
      until: '2026-12-31',
    });
    expect(readFileSync(file, 'utf8').split('\n').slice(0, 3)).toEqual([
      '# 豁免',
      'waivers:',
      `  - fingerprint: ${print}`,
    ]);
    const [after] = (await check([folder], { packs })).dossiers;
    expect([before?.verdict, after?.verdict]).toEqual(['fail', 'pass']);
  });

  it('only where the dossier has it', async () => {
    const folder = folderOf(files);
    expect(await refusal(() => waiveFinding({ ...given, folder, packs: packsFolder(), fingerprint: '0000' }))).toEqual({
      code: 'fingerprint-unknown',
      args: { given: '0000', folder },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { cleanDossier, reportOf } from '../report/sample-report.js';
import { call } from './call.js';

const env = { LANG: 'zh_CN.UTF-8', PATH: '/usr/bin' };

/** What check, extract and explain are asked to recognise with. */
async function asked(...argv: readonly string[]): Promise<unknown> {
  const seen: unknown[] = [];
  await call(
    argv,
    {
      checkDossiers: async ({ ocr }) => {
        seen.push(ocr);
        return reportOf([cleanDossier]);
      },
      printExtract: async ({ ocr }) => {
        seen.push(ocr);
        return '';
      },
      explainWhy: async ({ ocr }) => {
        seen.push(ocr);
        return { result: cleanDossier.results[0]!, within: null, evidence: [] };
      },
    },
    { env },
  );
  return seen;
}

describe('--ocr', () => {
  it('is off unless asked for', async () => {
    expect(await asked('check', 'folder')).toEqual([undefined]);
    expect(await asked('extract', 'scan.pdf')).toEqual([undefined]);
  });

  it('hands on the environment, in which the program is looked for', async () => {
    expect(await asked('check', 'folder', '--ocr')).toEqual([env]);
    expect(await asked('extract', 'scan.pdf', '--ocr')).toEqual([env]);
    expect(await asked('explain', '--why', 'x-1', 'folder', '--ocr')).toEqual([env]);
  });
});

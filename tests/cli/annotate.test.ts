import { expect, it } from 'vitest';
import { call } from './call.js';

it('annotate hands on what it is told, and says what was written', async () => {
  let seen: unknown;
  const { code, out, err } = await call(
    ['annotate', '材料', '--out', '副本', '--stage', 'review', '--fact', 'budgetWan=9', '--no-advice'],
    {
      annotateDossier: async (given) => {
        seen = given;
        return { folder: '材料', out: '副本', lang: 'zh', files: [], nowhere: [] };
      },
    },
  );
  expect({ code, out, err }).toEqual({
    code: 0,
    out: '已在“副本”写出0个文件的副本，共0条批注；原件没有改动。\n',
    err: '',
  });
  expect(seen).toEqual({
    folder: '材料',
    out: '副本',
    cwd: '/work',
    facts: { budgetWan: '9' },
    failOn: 'error',
    asOf: '2026-03-01',
    advice: { off: true, settings: {}, decides: false },
    stage: 'review',
  });
});

it('annotate asks where to', async () => {
  expect(await call(['annotate', '材料'])).toEqual({
    code: 2,
    out: '',
    err: 'dossier: “dossier annotate”要写明“--out”。请看“dossier annotate --help”。\n',
  });
});

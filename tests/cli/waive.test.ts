import { describe, expect, it } from 'vitest';
import { call } from './call.js';

const said = ['--reason', '由市里组织', '--person', '王某', '--until', '2026-12-31'];

describe('waive', () => {
  it('hands on who lets what pass, and says what was written', async () => {
    let seen: unknown;
    const { code, out, err } = await call(['waive', '3f2a', '材料', ...said, '--stage', 'review'], {
      waiveFinding: async (given) => {
        seen = given;
        return { file: '材料/dossier.waivers.yaml', requirement: 'sample-1', title: '人员培训', until: '2026-12-31' };
      },
    });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: '已豁免“人员培训”（sample-1），到2026-12-31为止，写在“材料/dossier.waivers.yaml”。\n',
    });
    expect(seen).toEqual({
      folder: '材料',
      fingerprint: '3f2a',
      reason: '由市里组织',
      person: '王某',
      until: '2026-12-31',
      head: '# 本材料的豁免。每条写明：问题指纹、对应的要求、理由、批准人、截止日期（含当日）。\n# 由“dossier waive”写入；到期或没有对应问题的，检查报告会提示。',
      cwd: '/work',
      facts: {},
      failOn: 'error',
      asOf: '2026-03-01',
      stage: 'review',
    });
  });

  it.each([
    ['--reason', said.slice(2)],
    ['--person', [...said.slice(0, 2), ...said.slice(4)]],
    ['--until', said.slice(0, 4)],
  ])('asks for %s', async (option, given) => {
    expect(await call(['waive', '3f2a', '材料', ...given])).toEqual({
      code: 2,
      out: '',
      err: `dossier: “dossier waive”要写明“${option}”。请看“dossier waive --help”。\n`,
    });
  });
});

it('check compares with the report of an earlier round', async () => {
  let seen: unknown;
  await call(['check', '材料', '--since', '上次.json'], {
    compareWith: async (report, ...given) => {
      seen = given;
      return report;
    },
  });
  expect(seen).toEqual(['上次.json', '/work']);
});

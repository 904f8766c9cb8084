import { expect, it } from 'vitest';
import { call, memory, sampleLedger } from './call.js';

it('shows each value with its places, and marks what differs from most', async () => {
  const { code, out, err } = await call(['ledger', '材料', '--no-color']);
  expect([code, err, out]).toEqual([
    0,
    '',
    [
      '“材料”事实台账',
      '共1项，3处，其中1项前后不一致',
      '读不出来的文件：扫描.pdf',
      '',
      '总投资 不一致',
      '  - 156万元（2处）',
      '      方案.docx，第4段 「项目总投资156万元。」',
      '      方案.docx，第10段 「项目总投资156万元。」',
      '  × 165万元（1处） 与多数不同',
      '      方案.docx，第13段 「项目总投资165万元。」',
      '',
    ].join('\n'),
  ]);
});

it('prints JSON as it was made', async () => {
  const { out } = await call(['ledger', '材料', '--format', 'json']);
  expect(JSON.parse(out)).toEqual(sampleLedger);
});

it('hands on the folder, and how it is to be read', async () => {
  let options: unknown;
  await call(['ledger', '材料', '--limit', 'time=9'], {
    makeLedger: async (given) => {
      options = given;
      return sampleLedger;
    },
  });
  expect(options).toMatchObject({ folder: '材料', cwd: '/work', limits: { time: 9 } });
});

it('writes no workbook on a screen', async () => {
  const { code } = await call(['ledger', '材料', '--format', 'xlsx'], {}, { stdout: memory({ isTTY: true }) });
  expect(code).toBe(2);
});

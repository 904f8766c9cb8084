import { describe, expect, it } from 'vitest';
import { withWaiver } from '../../src/pipeline/write-waiver.js';
import { refusal } from './dossier-folder.js';

const waiver = {
  fingerprint: '1234567890123456',
  requirement: 'small-2-2',
  reason: '由市里组织: 见批复',
  person: '王某',
  until: '2026-12-31',
};
const written = [
  '  - fingerprint: 1234567890123456',
  '    requirement: small-2-2',
  '    reason: "由市里组织: 见批复"',
  '    person: 王某',
  '    until: 2026-12-31',
  '',
].join('\n');

describe('a waiver is written', () => {
  it.each([
    ['below the head of a file that is made', '# 豁免\nwaivers:\n', `# 豁免\nwaivers:\n${written}`],
    ['into an empty file', '', `waivers:\n${written}`],
    [
      'behind the others, whose comments stay',
      'waivers:\n  # 已报备\n  - fingerprint: aa # 甲\n',
      `waivers:\n  # 已报备\n  - fingerprint: aa # 甲\n${written}`,
    ],
    [
      'in place of the one of the same print',
      'waivers:\n  - fingerprint: 1234567890123456\n    until: 2025-01-01\n',
      `waivers:\n${written}`,
    ],
    ['into a list without a head', '- fingerprint: aa\n', `- fingerprint: aa\n${written.replaceAll(/^ {2}/gmu, '')}`],
    ['into a list in brackets', 'waivers: []\n', `waivers:\n${written}`],
  ])('%s', (_, before, after) => {
    expect(withWaiver(before, waiver)).toBe(after);
  });

  it.each([
    ['a list of something else', 'waivers: 无\n', 'waivers: [{ … }]'],
    ['words', '无\n', 'waivers: [{ … }]'],
  ])('not into %s', async (_, before, detail) => {
    expect(await refusal(async () => withWaiver(before, waiver))).toEqual({
      code: 'config-unreadable',
      args: { file: 'dossier.waivers.yaml', detail },
    });
  });
});

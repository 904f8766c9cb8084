import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { tellTwinsApart } from '../../src/pipeline/fingerprint.js';
import { wordFinding } from '../../src/pipeline/word-findings.js';

const finding = (part: Partial<Finding> = {}): Finding =>
  ({
    code: 'section-empty',
    args: { title: '人员培训' },
    location: { file: '方案.docx', block: 12, page: 3, section: ['第五章 组织管理'] },
    quote: '5.4 人员培训',
    ...part,
  }) as Finding;
const print = (part?: Partial<Finding>, requirement = 'r-1', lang: 'zh' | 'en' = 'zh'): string =>
  wordFinding(finding(part), lang, requirement).fingerprint;

const first = print();

describe('a fingerprint', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(first).toMatch(/^[0-9a-f]{16}$/u);
  });

  it.each<readonly [string, string]>([
    [
      'another place in the file',
      print({ location: { file: '方案.docx', block: 99, page: 8, section: ['第六章 组织管理'] } }),
    ],
    ['another number of the heading', print({ quote: '6.12 人员培训' })],
    ['another width and blanks', print({ quote: '５．４　人员　培训' })],
    ['other arguments', print({ args: { title: '人员培训（新）' } })],
    ['another language', print({}, 'r-1', 'en')],
    ['another severity', print({ severity: 'warning' })],
    ['another name of the file', print({ location: { file: '方案.pdf' } })],
    ['a number of chapters', print({ quote: '第六章 人员培训' })],
    ['a number in brackets', print({ quote: '（三）人员培训' })],
  ])('stays the same for %s', (_, other) => {
    expect(other).toBe(first);
  });

  it.each<readonly [string, string]>([
    ['another requirement', print({}, 'r-2')],
    ['another code', print({ code: 'section-missing', args: { title: '人员培训', within: null, titles: [] } })],
    ['other words', print({ quote: '5.4 保障措施' })],
  ])('differs for %s', (_, other) => {
    expect(other).not.toBe(first);
  });

  it('of a remark differs for another file', () => {
    expect(print({ location: { file: '报告.docx' } }, '')).not.toBe(print({}, ''));
  });

  it.each([
    ['an amount', '合计 120 万元', '合计 130 万元'],
    ['an amount that opens the words', '1.5万元', '2.5万元'],
    ['a year that opens the words', '2025年建成', '2026年建成'],
  ])('differs for %s', (_, one, other) => {
    expect(print({ quote: one })).not.toBe(print({ quote: other }));
  });

  it('stays the same for another number of a table', () => {
    expect(print({ quote: '表 5-2 投资估算' })).toBe(print({ quote: '表3 投资估算' }));
  });
});

it('findings that nothing tells apart get prints of their own, in order', () => {
  const result = { findings: [wordFinding(finding(), 'zh', 'r-1'), wordFinding(finding(), 'zh', 'r-1')] };
  const [apart] = tellTwinsApart([result]);
  expect(apart?.findings[0]).toEqual(result.findings[0]);
  expect(apart?.findings[1]).toEqual({ ...result.findings[1], fingerprint: 'f4a48569ddd45277' });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
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
  ])('stays the same for %s', (_, other) => {
    expect(other).toBe(first);
  });

  it.each<readonly [string, string]>([
    ['another requirement', print({}, 'r-2')],
    ['another code', print({ code: 'section-missing', args: { title: '人员培训', within: null, titles: [] } })],
    ['another file', print({ location: { file: '报告.docx' } })],
    ['other words', print({ quote: '5.4 保障措施' })],
  ])('differs for %s', (_, other) => {
    expect(other).not.toBe(first);
  });
});

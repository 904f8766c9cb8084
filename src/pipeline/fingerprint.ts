import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';
import type { ReportedFinding, Result } from '../model/report.js';
import { bareKey } from '../wording/fold.js';

/** Numbers of headings, tables and figures change when something is put in before: they are no part of what a finding is. Amounts and years are. */
const HEADING_NUMBER =
  /^\s*(?:第\s*[\d一二三四五六七八九十百]+\s*[章节条篇部分]+|[（(]\s*[\d一二三四五六七八九十]+\s*[)）]|[\d一二三四五六七八九十]+\s*[、)）]|\d+(?:[.．]\d+)*[.．]?(?=\s*[^\d\s.．%％元万亿年月日个台套]))\s*/u;
const CAPTION_NUMBER = /([表图])\s*\d+(?:\s*[-－–.．]\s*\d+)*/gu;
const QUOTED = 80;

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);

const withoutNumbering = (quote: string): string =>
  bareKey(quote.normalize('NFKC').replace(HEADING_NUMBER, '').replace(CAPTION_NUMBER, '$1')).slice(0, QUOTED);

/**
 * Stable across runs and unrelated edits: what is wrong, with which requirement, about which words. A requirement names
 * its document, so that a file may be renamed or handed in as a PDF; a remark, with no requirement, is about a file.
 */
export function fingerprintOf(finding: Finding, requirement: string): string {
  const where = requirement === '' ? (finding.location?.file ?? '') : '';
  return digest([requirement, finding.code, where, withoutNumbering(finding.quote ?? '')]);
}

/** Two findings that nothing tells apart get prints of their own, in order: a waiver of one is none of the other. */
export function tellTwinsApart<R extends Pick<Result, 'findings'>>(results: readonly R[]): readonly R[] {
  const seen = new Map<string, number>();
  const apart = (finding: ReportedFinding): ReportedFinding => {
    const { fingerprint } = finding;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return before === 0 ? finding : { ...finding, fingerprint: digest([fingerprint, String(before)]) };
  };
  return results.map((result) => ({ ...result, findings: result.findings.map(apart) }));
}

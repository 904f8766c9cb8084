import { createHash } from 'node:crypto';
import { describeFinding } from '../messages/index.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Lang, ReportedFinding } from '../model/report.js';
import { bareKey } from '../wording/fold.js';

/** Numbers change when something is put in before: they are no part of what a finding is. */
const withoutNumbers = (text: string): string => bareKey(text).replace(/\d+/gu, '').slice(0, 60);

/** Stable across runs and unrelated edits: what is wrong, with which requirement, in which file, about which words. */
function fingerprintOf(finding: Finding, requirement: string): string {
  const parts = [requirement, finding.code, finding.location?.file ?? '', withoutNumbers(finding.quote ?? '')];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** Puts a finding into words; `requirement` is empty for a remark. */
export function wordFinding(finding: Finding, lang: Lang, requirement: string, severity?: Severity): ReportedFinding {
  const { message, fix } = describeFinding(finding, lang);
  const weight = finding.severity ?? severity;
  return {
    code: finding.code,
    args: finding.args as Readonly<Record<string, unknown>>,
    message,
    ...(fix === '' ? {} : { fix }),
    ...(weight === undefined ? {} : { severity: weight }),
    location: finding.location,
    ...(finding.quote === undefined ? {} : { quote: finding.quote }),
    fingerprint: fingerprintOf(finding, requirement),
  };
}

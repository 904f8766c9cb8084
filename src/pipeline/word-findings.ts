import { describeFinding } from '../messages/index.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Lang, ReportedFinding } from '../model/report.js';
import { fingerprintOf } from './fingerprint.js';

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

import type { Remarked } from '../../model/annotation.js';
import type { DossierReport } from '../../model/report.js';

/** Everything a report says is wrong, in its order: what is unmet or undetermined, advice, remarks. */
export function remarkedIn({ results, advice, remarks, classified = [] }: DossierReport): readonly Remarked[] {
  const open = [...results, ...advice].filter(({ outcome }) => outcome === 'unmet' || outcome === 'undetermined');
  return [
    ...[...classified, ...remarks].map((finding) => ({ result: null, finding })),
    ...open.flatMap((result) => result.findings.map((finding) => ({ result, finding }))),
  ];
}

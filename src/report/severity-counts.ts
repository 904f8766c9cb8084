import type { Severity } from '../model/finding.js';

/** How many of each severity. */
export function severityCounts(items: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => items.filter((item) => item.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

import type { FactSpec, Requirement } from '../model/regulation.js';
import type { ValueSpec } from '../model/value-source.js';
import { brokenPack } from './broken-pack.js';
import type { RegulationEnvelope } from './envelope.js';

/** What facts are derived from must be there: requirements, values, and the facts themselves. Throws UsageError. */
export function checkDerivations(
  pack: string,
  derive: RegulationEnvelope['derive'],
  facts: readonly FactSpec[],
  requirements: readonly Requirement[],
  values: readonly ValueSpec[],
): void {
  const ids = new Set(requirements.map(({ id }) => id));
  const names = new Set(values.map(({ name }) => name));
  for (const fact of Object.keys(derive ?? {}))
    if (!facts.some(({ name }) => name === fact))
      throw brokenPack(pack, 'regulation.json', 'derive', `unknown fact "${fact}"`);
  for (const { name, derive: derivation } of facts) {
    const fail = (detail: string): never => {
      throw brokenPack(pack, 'regulation.json', `derive ${name}`, detail);
    };
    for (const id of [...(derivation?.kept ?? []), ...(derivation?.broken ?? [])])
      if (!ids.has(id)) fail(`unknown requirement "${id}"`);
    for (const value of derivation?.known ?? []) if (!names.has(value)) fail(`unknown value "${value}"`);
  }
}

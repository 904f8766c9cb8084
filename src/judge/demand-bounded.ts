import type { JsonSchema } from './keyword.js';
import { annotations, keywords } from './keywords/index.js';

/** What can run for ever on some document, and what to write instead. */
const UNBOUNDED: Readonly<Record<string, string>> = {
  pattern: 'a pattern can run for ever; wellFormed and its shape say the form of a value',
  patternProperties: 'a pattern can run for ever; name the properties',
  $ref: 'a reference can lead back to itself; write out what it stands for',
  $dynamicRef: 'a reference can lead back to itself; write out what it stands for',
};
const DEEPEST = 40;
const SETTINGS: ReadonlySet<string> = new Set([...Object.keys(annotations), ...keywords.map(({ name }) => name)]);

/** Refuses what JSON Schema allows but no document may be made to wait for. Throws Error that says what to write. */
export function demandBounded(schema: JsonSchema): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: schema, depth: 0 }];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, depth } = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) throw new Error(`nested deeper than ${DEEPEST} levels`);
    for (const [name, inner] of Object.entries(value)) {
      const reason = Array.isArray(value) ? undefined : UNBOUNDED[name];
      if (reason !== undefined) throw new Error(`"${name}" is not taken: ${reason}`);
      if (!SETTINGS.has(name)) open.push({ value: inner, depth: depth + 1 });
    }
  }
}

import { nearestWords } from '../model/nearest.js';
import type { FactSpec } from '../model/regulation.js';
import type { FactValue } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';

const TRUE = new Set(['true', 'yes', '是', '1']);
const FALSE = new Set(['false', 'no', '否', '0']);

const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/u;

function settle(spec: FactSpec, given: FactValue): FactValue | null {
  if (spec.type === 'string') return String(given);
  if (spec.type === 'number') {
    const value = typeof given === 'string' && DECIMAL.test(given) ? Number(given) : given;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }
  if (typeof given === 'boolean') return given;
  const word = String(given).toLowerCase();
  return TRUE.has(word) ? true : FALSE.has(word) ? false : null;
}

const EXPECTED: Readonly<Record<FactSpec['type'], string>> = {
  boolean: 'true | false',
  number: '123.45',
  string: 'text',
};

/** Facts as typed, in the types the pack declares. Throws UsageError for a name or value that does not fit. */
export function settleFacts(
  specs: readonly FactSpec[],
  given: Readonly<Record<string, FactValue>>,
): Readonly<Record<string, FactValue>> {
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const settled: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(given)) {
    const spec = byName.get(name);
    if (spec === undefined)
      throw new UsageError({
        code: 'fact-name-unknown',
        args: { given: name, nearest: nearestWords(name, [...byName.keys()])[0] ?? null },
      });
    const fitting = settle(spec, value);
    if (fitting === null)
      throw new UsageError({
        code: 'fact-value-malformed',
        args: { name, value: String(value), expected: EXPECTED[spec.type] },
      });
    settled[name] = fitting;
  }
  return settled;
}

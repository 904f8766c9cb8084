type Node = Readonly<Record<string, unknown>>;

/** What the comparisons of a schema speak of, each in the pack's own names. */
export interface ComparedNames {
  readonly values: readonly string[];
  readonly documents: readonly string[];
  readonly facts: readonly string[];
}

/** The settings of each comparison that name a value. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  before: ['earlier', 'later'],
  order: ['dates'],
  inMonth: ['field'],
  notAfter: ['field', 'limit.event', 'limit.yearOf'],
  duration: ['from', 'to'],
  yearAfter: ['year', 'of'],
  compare: ['left', 'right'],
  ratio: ['left', 'right'],
  listed: ['field'],
  wellFormed: ['field'],
};
const DOCUMENTS = ['unlessDocument', 'onlyWithout'];
const FACTS = ['unlessFact', 'requires.fact'];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function namesAt(setting: Node, path: string): readonly string[] {
  const found = path.split('.').reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), setting);
  if (typeof found === 'string') return [found];
  return Array.isArray(found) ? (found as readonly string[]) : [];
}

/** The comparisons of a schema, those inside allOf, if, then and else included. */
function comparisonsIn(schema: unknown): readonly (readonly [string, Node])[] {
  if (Array.isArray(schema)) return schema.flatMap(comparisonsIn);
  if (!isNode(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, Node])[] =>
    VALUES[key] !== undefined && isNode(value) ? [[key, value]] : comparisonsIn(value),
  );
}

/** Every name a schema compares by: a pack's proof looks whether there is such a thing. */
export function comparedNames(schema: Node): ComparedNames {
  const comparisons = comparisonsIn(schema);
  const all = (paths: (keyword: string) => readonly string[]): readonly string[] => [
    ...new Set(comparisons.flatMap(([keyword, setting]) => paths(keyword).flatMap((path) => namesAt(setting, path)))),
  ];
  return { values: all((keyword) => VALUES[keyword] ?? []), documents: all(() => DOCUMENTS), facts: all(() => FACTS) };
}

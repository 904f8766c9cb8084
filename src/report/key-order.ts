/** The order in which a reader wants the keys of a report; what is not named comes after, by code unit. */
const order = [
  'reportVersion',
  'tool',
  'lang',
  'asOf',
  'failOn',
  'requirement',
  'outcome',
  'path',
  'id',
  'name',
  'code',
  'file',
  'version',
  'severity',
  'verdict',
  'problem',
  'problemMessage',
  'regulation',
  'stage',
  'stageTitle',
  'project',
  'packs',
  'counts',
  'dossiers',
  'format',
  'document',
  'title',
  'documentNumber',
  'unit',
  'effective',
  'digest',
  'type',
  'value',
  'source',
  'citation',
  'article',
  'reason',
  'message',
  'fix',
  'how',
  'sure',
  'location',
  'quote',
  'documents',
  'files',
  'facts',
  'evidence',
  'findings',
  'results',
  'advice',
  'remarks',
  'args',
  'fingerprint',
];
const rank = new Map(order.map((key, index) => [key, index]));

/** The same value with the keys of every object in one order, however it was put together. */
export function orderKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderKeys);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort(compareKeys);
  return Object.fromEntries(keys.map((key) => [key, orderKeys((value as Record<string, unknown>)[key])]));
}

function compareKeys(a: string, b: string): number {
  const byRank = (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length);
  return byRank !== 0 ? byRank : a < b ? -1 : a > b ? 1 : 0;
}

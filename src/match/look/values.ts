import type { Filling, FoundValue } from '../../model/filling.js';
import type { Search } from './search.js';

/** The names of values that a schema speaks of, in the order it does. */
function namesIn(schema: unknown, values: Readonly<Record<string, FoundValue>>): readonly string[] {
  if (typeof schema === 'string') return Object.hasOwn(values, schema) ? [schema] : [];
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.values(schema).flatMap((inner) => namesIn(inner, values));
}

/** The values that were found, all in one filling; it stands where the last of those compared that has a place does. */
export function lookForValues(search: Search): readonly Filling[] {
  const { values, regulation } = search;
  const compared = namesIn(search.requirement.schema, values).flatMap((name) => values[name] ?? []);
  const shown = compared.findLast(({ location }) => location !== null);
  return [
    {
      how: compared.length > 0 && shown === undefined ? 'given' : 'value',
      sure: 0.9,
      inScope: true,
      title: '',
      quote: shown?.quote ?? '',
      location: shown?.location ?? { file: search.own[0]?.file ?? '' },
      characters: 1,
      placeholder: null,
      instruction: false,
      key: '',
      tables: [],
      values,
      documents: regulation.documents.map(({ id }) => id).filter((id) => search.documentsOf(id).length > 0),
      calendars: regulation.calendars,
    },
  ];
}

/** Where the parts that must stand in order were found and say something, in the order the schema lists them. */
export function lookForOrder(search: Search): readonly Filling[] {
  const ids = (search.setting('inOrder') as readonly string[] | undefined) ?? [];
  const found = ids.flatMap((id) =>
    search
      .fillingsOf(id)
      .filter(({ how, characters }) => how === 'heading' && characters > 0)
      .slice(0, 1),
  );
  const positions = found.map(({ location }) => location.block ?? 0);
  const [first] = found;
  return lookForValues(search).map((filling) => ({ ...filling, ...first, how: 'value', positions }));
}

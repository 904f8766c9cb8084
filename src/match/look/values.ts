import type { Filling } from '../../model/filling.js';
import type { Search } from './search.js';

/** The dates and amounts that were found, all in one filling; the schema names those it compares. */
export function lookForValues(search: Search): readonly Filling[] {
  const [first] = Object.values(search.values);
  return [
    {
      how: 'value',
      sure: 0.9,
      inScope: true,
      title: '',
      quote: first?.quote ?? '',
      location: first?.location ?? { file: search.own[0]?.file ?? '' },
      characters: 1,
      placeholder: null,
      instruction: false,
      key: '',
      tables: [],
      values: search.values,
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

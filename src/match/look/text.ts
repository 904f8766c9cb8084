import type { Filling } from '../../model/filling.js';
import { headingsElsewhere, headingsInScope } from './headings.js';
import { mentions } from './mentions.js';
import type { Search } from './search.js';

/** What a sentence or a column can say. A value stands in a form as well as in a sentence. */
const SAID = new Set(['mention', 'column', 'value']);

/** Headings and labels; where a mention is enough, columns and sentences too. */
export function lookForText(search: Search): readonly Filling[] {
  const said = SAID.has(search.requirement.strength) ? mentions(search) : [];
  return [...headingsInScope(search), ...said, ...headingsElsewhere(search)];
}

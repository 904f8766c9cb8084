import type { Filling } from '../../model/filling.js';
import { headingsElsewhere, headingsInScope } from './headings.js';
import { mentions } from './mentions.js';
import type { Search } from './search.js';

/** Headings and labels; where a mention is enough, columns and sentences too. */
export function lookForText(search: Search): readonly Filling[] {
  const { strength } = search.requirement;
  const said = strength === 'mention' || strength === 'column' ? mentions(search) : [];
  return [...headingsInScope(search), ...said, ...headingsElsewhere(search)];
}

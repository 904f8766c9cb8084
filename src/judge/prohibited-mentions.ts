import type { Filling, FoundItem } from '../model/filling.js';
import type { Finding } from '../model/finding.js';
import type { Requirement } from '../model/regulation.js';
import { mentionsOf, type Prohibited } from './keywords/prohibited.js';

/** Enough to look up; more say nothing new. */
const MOST = 3;

/**
 * Sentences that propose what a requirement forbids. They never break it: a row, an item or a title does. Shown so that
 * the applicant can put them plainly.
 */
export function prohibitedMentions(requirement: Requirement, fillings: readonly Filling[]): readonly Finding[] {
  const setting = requirement.schema.prohibited as Prohibited | undefined;
  if (setting === undefined) return [];
  const inSentences = (item: FoundItem): readonly Finding[] =>
    item.kind !== 'sentence'
      ? []
      : mentionsOf(setting, item.key).map((term) => ({
          code: 'prohibited-mention',
          args: { term, title: requirement.title },
          location: item.location,
          quote: item.text.slice(0, 120),
        }));
  return fillings.flatMap(({ items = [] }) => items.flatMap(inSentences)).slice(0, MOST);
}

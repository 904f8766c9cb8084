import type { How } from '../../model/evidence.js';
import type { Complaint, Keyword, KeywordContext } from '../keyword.js';
import { titlesOf } from '../keyword.js';

/** Evidence in words, weakest to strongest. */
const RANKS: Partial<Record<How, number>> = { mention: 1, column: 2, label: 3, heading: 4 };
type Strength = 'heading' | 'label' | 'column' | 'mention' | 'table' | 'figure' | 'document';

/** What is reported where nothing of the strength demanded was found. */
export function missing(strength: string, { requirement, within }: KeywordContext): Complaint {
  const { title } = requirement;
  const titles = titlesOf(requirement);
  switch (strength) {
    case 'document':
      return { code: 'document-missing', args: { document: title, aliases: titles } };
    case 'figure':
      return { code: 'figure-missing', args: { title, within } };
    case 'table':
      return { code: 'table-missing', args: { title, within, columns: [] } };
    case 'column':
      return { code: 'column-missing', args: { column: title, titles, headers: [] } };
    case 'mention':
      return { code: 'item-missing', args: { title, within, titles } };
    default:
      return { code: 'section-missing', args: { title, within, titles } };
  }
}

function isEnough(wanted: Strength, found: How): boolean {
  if (found === 'document') return true;
  const least = RANKS[wanted as How];
  if (least === undefined) return wanted === found;
  const rank = RANKS[found];
  return rank === undefined ? found === 'table' || found === 'figure' : rank >= least;
}

/** The weakest evidence that satisfies the requirement. */
export const strength: Keyword<Strength> = {
  name: 'strength',
  setting: { enum: ['heading', 'label', 'column', 'mention', 'table', 'figure', 'document'] },
  check(wanted, filling, context) {
    if (isEnough(wanted, filling.how)) return [];
    const { location, quote, how } = filling;
    if (wanted === 'heading' && how === 'label')
      return [{ code: 'form-wrong', args: { title: context.requirement.title, wanted, found: how }, location, quote }];
    return [{ ...missing(wanted, context), location, quote } as Complaint];
  },
};

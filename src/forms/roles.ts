import { ANSWER_SCORE, kindOf, LABEL_SCORE } from './cell-kind.js';
import type { Spot } from './grid.js';

/** What a cell does in its row: shares a label with several, asks, answers, or asks and answers in itself. */
export type Role = 'group' | 'label' | 'answer' | 'pair';

const ROLES: readonly Role[] = ['group', 'label', 'answer', 'pair'];
const NEVER = Number.NEGATIVE_INFINITY;

/** How well one role follows another, `null` being the edge of the row. */
const FOLLOWS: Readonly<Record<Role, Readonly<Record<Role, number>>>> = {
  group: { group: -2, label: -0.3, answer: -2, pair: -0.3 },
  label: { group: -2, label: -3, answer: 1, pair: -0.5 },
  answer: { group: 0, label: 0, answer: -1, pair: 0 },
  pair: { group: 0, label: 0, answer: -1, pair: 0 },
};
const FIRST: Readonly<Record<Role, number>> = { group: 0, label: 0.5, answer: -1, pair: 0 };
const LAST: Readonly<Record<Role, number>> = { group: NEVER, label: -1, answer: 0, pair: 0 };

/** A label with a colon is answered by no other, nor by a pair: that has its own. */
const isAskedAgain = (spot: Spot, before: Spot | undefined): boolean =>
  before !== undefined && ['colon', 'pair'].includes(kindOf(spot.text)) && kindOf(before.text) === 'colon';

/** `lean`: how much more the cells of its column ask than answer, from the other rows. */
function scoreOf(spot: Spot, role: Role, lean: number): number {
  const kind = kindOf(spot.text);
  if (role === 'group') {
    const canShare = kind === 'word' || kind === 'short' || kind === 'medium';
    return canShare ? (spot.cell.rowSpan > 1 ? 0.2 : -0.5) + lean : NEVER;
  }
  if (role === 'pair') return kind === 'pair' ? 1.5 : NEVER;
  return role === 'label' ? LABEL_SCORE[kind] + lean : ANSWER_SCORE[kind] - lean;
}

/**
 * The likeliest part each cell of a row plays, all taken together. `before`: what the cell to the left is, which goes on
 * from above.
 */
export function rolesOf(spots: readonly Spot[], before: Role | null, leanOf: (spot: Spot) => number): readonly Role[] {
  let paths = new Map<Role, { readonly score: number; readonly roles: readonly Role[] }>();
  spots.forEach((spot, i) => {
    const next = new Map<Role, { readonly score: number; readonly roles: readonly Role[] }>();
    for (const role of ROLES) {
      const again = role === 'answer' && isAskedAgain(spot, spots[i - 1]) ? -2.5 : 0;
      const own = scoreOf(spot, role, leanOf(spot)) + again;
      const ways =
        i === 0
          ? [{ score: before === null ? FIRST[role] : FOLLOWS[before][role], roles: [] as readonly Role[] }]
          : [...paths].map(([last, path]) => ({ score: path.score + FOLLOWS[last][role], roles: path.roles }));
      const best = ways.reduce((a, b) => (b.score > a.score ? b : a));
      if (best.score + own > NEVER) next.set(role, { score: best.score + own, roles: [...best.roles, role] });
    }
    paths = next;
  });
  const ends = [...paths].map(([last, path]) => ({ ...path, score: path.score + LAST[last] }));
  return ends.length === 0 ? [] : ends.reduce((a, b) => (b.score > a.score ? b : a)).roles;
}

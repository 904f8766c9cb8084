import type { Document } from '../model/document.js';
import type { Slot } from '../model/filling.js';
import type { Location } from '../model/place.js';

/** Where pages are only an estimate, or none, a picture among the text is a block of its own. */
const placeKey = ({ file, page, approximate, block }: Location): string =>
  page === undefined || approximate === true ? `block ${block} ${file}` : `${page} ${file}`;

/** Lessens the certainty of what was found where words were recognised from a picture. */
export function lessSure(documents: readonly Document[]): (slot: Slot) => Slot {
  const recognised = new Map<string, number>();
  for (const { file, blocks } of documents)
    for (const block of blocks)
      if (block.confidence !== undefined) recognised.set(placeKey({ file, ...block.place }), block.confidence);
  if (recognised.size === 0) return (slot) => slot;
  return (slot) => ({
    ...slot,
    fillings: slot.fillings.map((filling) => ({
      ...filling,
      sure: filling.sure * (recognised.get(placeKey(filling.location)) ?? 1),
    })),
  });
}

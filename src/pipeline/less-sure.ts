import type { Document } from '../model/document.js';
import type { Slot } from '../model/filling.js';
import type { Location } from '../model/place.js';

const pageKey = ({ file, page }: Location): string => `${page ?? 0} ${file}`;

/** Lessens the certainty of what was found on pages whose words were recognised from a picture. */
export function lessSure(documents: readonly Document[]): (slot: Slot) => Slot {
  const recognised = new Map<string, number>();
  for (const { file, blocks } of documents)
    for (const block of blocks)
      if (block.confidence !== undefined) recognised.set(pageKey({ file, ...block.place }), block.confidence);
  if (recognised.size === 0) return (slot) => slot;
  return (slot) => ({
    ...slot,
    fillings: slot.fillings.map((filling) => ({
      ...filling,
      sure: filling.sure * (recognised.get(pageKey(filling.location)) ?? 1),
    })),
  });
}

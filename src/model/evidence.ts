import type { Location } from './place.js';

/** How a requirement was found, best first. */
export type How = 'heading' | 'label' | 'column' | 'mention' | 'table' | 'figure' | 'document' | 'value' | 'given';

export interface Evidence {
  readonly location: Location;
  readonly how: How;
  readonly quote?: string;
  /** 0 to 1. */
  readonly sure?: number;
}

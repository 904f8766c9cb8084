import { DEFAULT_LIMITS, type LimitName, type Limits } from '../model/limits.js';

/** Those that hold where nobody asked for others. */
export const LIMITS = DEFAULT_LIMITS;

// One process reads under one set of limits at a time; handing them through every reader would say nothing more.
let current: Limits = DEFAULT_LIMITS;

/** Sets the limits for whatever this process reads from now on. */
export function useLimits(limits: Limits): void {
  current = limits;
}

export const limitsInUse = (): Limits => current;

export const limitOf = (name: LimitName): number => current[name];

export class LimitExceeded extends Error {
  constructor(
    readonly limit: LimitName,
    readonly value: number,
  ) {
    super(`${limit} exceeds ${current[limit]}`);
    this.name = 'LimitExceeded';
  }
}

export function demandWithin(limit: LimitName, value: number): void {
  if (value > current[limit]) throw new LimitExceeded(limit, value);
}

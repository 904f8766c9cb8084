import type { Io } from './io.js';

/** The user's own day as YYYY-MM-DD: the one place that asks the clock. */
export function today({ now }: Pick<Io, 'now'>): string {
  const date = now === undefined ? new Date() : now();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

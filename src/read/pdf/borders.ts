import type { Rule } from './rules.js';

/** Borders nearer to each other than this enclose no text. */
export const THINNEST = 4;

/** The lines that run along one border. */
export const near =
  (rules: readonly Rule[]) =>
  (at: number): Rule[] =>
    rules.filter((rule) => Math.abs(rule.at - at) < THINNEST);

/** Whether lines run along most of the stretch. */
export function covers(rules: readonly Rule[], from: number, to: number): boolean {
  return covered(rules, from, to) > 0.6 * (to - from);
}

/** How much of the stretch lines run along. */
export function covered(rules: readonly Rule[], from: number, to: number): number {
  return rules.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
}

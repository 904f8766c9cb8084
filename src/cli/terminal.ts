import type { Io, Output } from './io.js';

const narrowest = 40;
/** Longer lines are hard to read however wide the terminal is. */
const widest = 120;
const unknownWidth = 100;

/** Columns to wrap at. */
export function widthFor(output: Output): number {
  if (output.isTTY !== true || output.columns === undefined || output.columns <= 0) return unknownWidth;
  return Math.min(widest, Math.max(narrowest, output.columns));
}

/** What the call says, else FORCE_COLOR, else NO_COLOR, else whether a person looks. */
export function wantsColour({ stdout, env }: Pick<Io, 'stdout' | 'env'>, asked: boolean): boolean {
  if (!asked) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Whether somebody sits there who can be asked. */
export const canAsk = ({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): boolean =>
  (stdin as { readonly isTTY?: boolean }).isTTY === true && stderr.isTTY === true;

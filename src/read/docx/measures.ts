/** On, off and lengths as WordprocessingML writes them. */

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
  px: 0.75,
};

/** ST_OnOff: an element without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

/** Points of a length: a plain number counts `unit`s of a point, `12pt` or `1.5cm` (strict, VML) says its own. */
export function toPoints(value: string | undefined, unit: number): number | undefined {
  const parts = /^\s*(-?\d*\.?\d+)\s*([a-z]*)/.exec(value ?? '');
  if (parts === null) return undefined;
  const number = Number(parts[1]);
  const factor = parts[2] === '' ? unit : POINTS[parts[2] ?? ''];
  return factor === undefined ? undefined : number * factor;
}

export function toInteger(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Points to two decimals: enough for a look, and equal on every machine. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

export const TWIP = 1 / 20;
export const HALF_POINT = 1 / 2;
export const EMU = 1 / 12_700;

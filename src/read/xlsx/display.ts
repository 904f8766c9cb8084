import type { DateParts, NumberFormat, NumberSection } from './number-format.js';

/** A number as its cell shows it, without thousands separators; dates in ISO form. */
export function displayNumber(written: string, format: NumberFormat, since1904: boolean): string {
  if (format.kind === 'general' && WHOLE.test(written)) return written;
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (format.kind === 'date') return displayDate(value, format.parts, since1904) ?? plain(value);
  if (format.kind === 'general') return plain(value);
  const negative = format.sections.length > 1 && value < 0;
  const section = format.sections[negative ? 1 : value === 0 && format.sections.length > 2 ? 2 : 0];
  return section === undefined ? plain(value) : displaySection(negative ? -value : value, section);
}

/** Whole numbers as they are written nearly always. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;

/** Fifteen digits: what lies beyond is noise of binary fractions. Never in powers of ten. */
function plain(value: number): string {
  const exact = Number(value.toPrecision(15));
  const text = String(exact);
  if (!text.includes('e')) return text;
  return Math.abs(exact) < 1 ? exact.toFixed(20).replace(/\.?0+$/, '') : BigInt(exact).toString();
}

function displaySection(value: number, section: NumberSection): string {
  if (!section.hasNumber) return section.before + section.after;
  const scaled = Number((value * section.factor).toPrecision(15));
  const places = Math.min(section.decimals + section.optionalDecimals, 20);
  const fixed = Math.abs(scaled) < 1e21 ? scaled.toFixed(places) : plain(scaled);
  const [whole = '', fraction = ''] = fixed.replace('-', '').split('.');
  const shown = trimDecimals(fraction, section.decimals);
  const digits = `${displayWhole(whole, section)}${shown === '' ? '' : `.${shown}`}`;
  const sign = scaled < 0 && /[1-9]/.test(digits) ? '-' : '';
  return section.before + sign + digits + section.after;
}

/** A zero is shown only where the format has a place for it. */
function displayWhole(whole: string, { integers, between }: NumberSection): string {
  let text = whole === '0' && integers === 0 ? '' : whole.padStart(integers, '0');
  for (const { text: words, right } of between) {
    const at = Math.max(0, text.length - right);
    text = text.slice(0, at) + words + text.slice(at);
  }
  return text;
}

function trimDecimals(fraction: string, least: number): string {
  let end = fraction.length;
  while (end > least && fraction[end - 1] === '0') end--;
  return fraction.slice(0, end);
}

const DAY_SECONDS = 86_400;
const LAST_DAY = 2_958_465;

/** Undefined for numbers that are no day of the calendar. */
function displayDate(serial: number, parts: DateParts, since1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  if (parts.elapsed) return clock(seconds, parts.seconds);
  const days = Math.floor(seconds / DAY_SECONDS) + (since1904 ? 1462 : 0);
  if (days < 0 || days > LAST_DAY) return undefined;
  const time = clock(seconds - Math.floor(seconds / DAY_SECONDS) * DAY_SECONDS, parts.seconds);
  if (!parts.year && !parts.month && !parts.day) return time;
  const date = calendarDay(days);
  if (parts.time) return `${date} ${time}`;
  if (parts.year && !parts.day) return parts.month ? date.slice(0, 7) : date.slice(0, 4);
  return date;
}

function clock(seconds: number, withSeconds: boolean): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = Math.abs(seconds);
  const sign = seconds < 0 ? '-' : '';
  return `${sign}${two(rest / 3600)}:${two((rest % 3600) / 60)}${withSeconds ? `:${two(rest % 60)}` : ''}`;
}

/** Days are counted as if 1900 had been a leap year: serial 60 is a day that never was. */
function calendarDay(days: number): string {
  if (days === 60) return '1900-02-29';
  const real = days < 60 ? days + 1 : days;
  return new Date(Date.UTC(1899, 11, 30 + real)).toISOString().slice(0, 10);
}

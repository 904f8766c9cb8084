/** What a number format makes of a number, as far as a reader of the text needs it. */
export type NumberFormat =
  | { readonly kind: 'general' }
  /** `parts`: what of a date is shown. */
  | { readonly kind: 'date'; readonly parts: DateParts }
  | { readonly kind: 'number'; readonly sections: readonly NumberSection[] };

/** Which parts of a point in time a format shows; `elapsed`: hours that go on over 24. */
export interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  readonly seconds: boolean;
  readonly elapsed: boolean;
}

/** One section of a format (for positive, negative, zero). */
export interface NumberSection {
  readonly before: string;
  readonly after: string;
  readonly integers: number;
  readonly decimals: number;
  /** Decimals beyond these that are shown only where they aren't zero. */
  readonly optionalDecimals: number;
  /** 100 for percent, 0.001 for each trailing comma. */
  readonly factor: number;
  /** The section has a place for the number at all. */
  readonly hasNumber: boolean;
  /** Words between the digits of the whole part, and how many digits stand to their right: 0!.0, shows 1.2 for 12. */
  readonly between: readonly { readonly text: string; readonly right: number }[];
}

const GENERAL: NumberFormat = { kind: 'general' };

/** Formats that stand in no file, by id (18.8.30); the East Asian ones among them are dates too. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy年m月',
  28: 'm月d日',
  29: 'm月d日',
  30: 'm-d-yy',
  31: 'yyyy年m月d日',
  32: 'h时mm分',
  33: 'h时mm分ss秒',
  34: 'h时mm分',
  35: 'h时mm分ss秒',
  36: 'yyyy年m月',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy年m月',
  51: 'm月d日',
  52: 'yyyy年m月',
  53: 'm月d日',
  54: 'm月d日',
  55: 'h时mm分',
  56: 'h时mm分ss秒',
  57: 'yyyy年m月',
  58: 'm月d日',
};

/** Excel allows no longer one. */
const LONGEST_CODE = 255;

export function compileFormat(id: number, code: string | undefined): NumberFormat {
  const written = code ?? BUILT_IN[id];
  if (written === undefined || written.length > LONGEST_CODE || /^(?:general|@|g\/通用格式)$/i.test(written.trim()))
    return GENERAL;
  const parts = datePartsOf(written);
  if (parts !== null) return { kind: 'date', parts };
  // Fractions and powers of ten are read better as plain numbers.
  if (/[?#0]\s*\/|E[+-]/i.test(stripLiterals(written))) return GENERAL;
  return { kind: 'number', sections: splitSections(written).map(compileSection) };
}

function stripLiterals(code: string): string {
  return code.replace(/"[^"]*"|\\.|!.|[_*]./g, '');
}

function datePartsOf(code: string): DateParts | null {
  const bare = stripLiterals(code);
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const letters = bare.replace(/\[[^\]]*\]/g, '').toLowerCase();
  if (!elapsed && !/[ymdhs]/.test(letters.replace(/general/g, ''))) return null;
  const time = elapsed || /[hs]/.test(letters);
  // An m beside hours or seconds is minutes.
  const months = letters.replace(/h+[^ymdhs]*m+|m+[^ymdhs]*s+/g, '');
  return {
    year: /[ye]/.test(letters),
    month: months.includes('m'),
    day: letters.includes('d'),
    time,
    seconds: letters.includes('s'),
    elapsed,
  };
}

function splitSections(code: string): readonly string[] {
  return (code.match(/(?:"[^"]*"|\\.|!.|[^;])+/g) ?? [code]).slice(0, 3);
}

const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([#0?][#0?,.]*|\.[0#?]+,*)|(%)|(.)/gu;

function compileSection(code: string): NumberSection {
  const between: { text: string; left: number }[] = [];
  let before = '';
  let after = '';
  let pattern = '';
  let factor = 1;
  for (const [, quoted, escaped, currency, digits, percent, bare] of code.matchAll(TOKEN)) {
    if (digits !== undefined) {
      if (after !== '') between.push({ text: after, left: placesOf(pattern) });
      if (after !== '') after = '';
      pattern += digits;
    }
    if (percent !== undefined) factor *= 100;
    const literal = quoted ?? escaped ?? currency ?? percent ?? (bare === '@' ? undefined : bare) ?? '';
    if (pattern === '') before += literal;
    else after += literal;
  }
  const [whole = '', fraction = ''] = pattern.split('.');
  return {
    before: before.trim(),
    after: after.trim(),
    integers: whole.replace(/[^0]/g, '').length,
    decimals: fraction.replace(/[^0]/g, '').length,
    optionalDecimals: fraction.replace(/[^#?]/g, '').length,
    factor: factor / 1000 ** (/,*$/.exec(pattern)?.[0].length ?? 0),
    hasNumber: pattern !== '',
    between: between.map(({ text, left }) => ({ text, right: placesOf(whole) - left })),
  };
}

function placesOf(pattern: string): number {
  return pattern.replaceAll(',', '').length;
}

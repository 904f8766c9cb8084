/** What is wrong with a project's code: its groups, the time it begins with, the region it names. */
export type ProjectCodeFault = 'shape' | 'time' | 'region' | null;

/** Time, region, department, kind, serial; a random number and a check character since November 2020. */
const SHAPE = /^(\d{4})-(\d{6})-(\d{2})-(\d{2})-(\d{5}[0-9A-Z])$/u;
/** 00 is the centre; GB/T 2260. */
const PROVINCES = /^(?:00|1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6]|71|81|82)/u;
const FIRST_YEAR = 2015;
const LAST_YEAR = 2020;

/** YYMM, or the year of the older codes: no month is 15 to 20. */
function isTime(group: string, serial: string): boolean {
  const month = Number(group.slice(2));
  if (month >= 1 && month <= 12) return true;
  return Number(group) >= FIRST_YEAR && Number(group) <= LAST_YEAR && /^\d+$/u.test(serial);
}

/** Hyphens of every width are one. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−﹣]/gu, '-')
    .replace(/\s/gu, '')
    .toUpperCase();

/**
 * Whether a text is a 投资项目代码 (GB/T 40058-2021, or the form before it). The rule of the check character is not public:
 * it is not looked at.
 */
export function projectCodeFault(text: string): ProjectCodeFault {
  const [, time = '', region = '', , , serial = ''] = SHAPE.exec(plain(text)) ?? [];
  if (time === '') return 'shape';
  if (!isTime(time, serial)) return 'time';
  return PROVINCES.test(region) ? null : 'region';
}

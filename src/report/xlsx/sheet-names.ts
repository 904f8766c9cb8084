import { plainLine } from '../escape.js';

/** What Excel allows a sheet to be called: UTF-16 units. */
const LONGEST = 31;
/** Its Chinese edition takes the wide ones for the narrow. */
const FORBIDDEN = /[\\/?*[\]:＼／？＊［］：]/gu;
const RESERVED = /^history$/iu;

/** The beginning of a text in at most `length` UTF-16 units, no character cut. */
function cut(text: string, length: number): string {
  let out = '';
  for (const character of text) {
    if (out.length + character.length > length) break;
    out += character;
  }
  return out.trim();
}

const cleaned = (wanted: string): string =>
  plainLine(wanted)
    .replace(FORBIDDEN, ' ')
    .replace(/\s{2,}/gu, ' ')
    .trim()
    .replace(/^'+|'+$/gu, '');

/** Names for sheets that Excel accepts: no two alike whatever their case, cut to fit, numbered where they would be alike. */
export function sheetNames(wanted: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = cut(cleaned(name), LONGEST).replace(/^'+|'+$/gu, '');
    const own = base === '' || RESERVED.test(base) ? otherwise : base;
    let found = own;
    for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${cut(own, LONGEST - ` (${n})`.length)} (${n})`;
    taken.add(found.toLowerCase());
    return found;
  });
}

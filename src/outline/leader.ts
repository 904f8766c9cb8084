/** What leads from the title of an entry to its page number, and the number itself. */
const SIGNS = /[.．·•…⋯‥_\-—]/u;
/** A leader holds these in any number once it has begun. */
const FILLING = /[\s.．·…]/u;
const BEGINNING = /[.．·•…⋯‥_\-—]{2}|[\t ]|\s{2}|(?:[.·．]\s+){2}/gu;
const PAGE_NUMBER = /\(?(?:[0-9０-９]{1,4}|[ivxlIVXL]{1,5})\)?$/u;
/** A page number with its brackets is no longer. */
const LONGEST_NUMBER = 7;

/**
 * Where dots or a blank before a page number begin, the page number ending the text; -1 where nothing does. Looked for
 * from the end: an expression that does so from every sign of a row of dots takes the square of its length.
 */
export function leaderStart(text: string): number {
  const whole = text.trimEnd();
  const number = PAGE_NUMBER.exec(whole.slice(-LONGEST_NUMBER));
  if (number === null) return -1;
  const head = whole.slice(0, whole.length - number[0].length);
  const filling = runBefore(head, head.length, FILLING);
  const signs = runBefore(head, filling, SIGNS);
  const reach = signs < filling && SIGNS.test(head.charAt(filling)) ? filling + 1 : filling;
  if (reach - signs >= 2) return signs;
  BEGINNING.lastIndex = filling;
  return BEGINNING.exec(head)?.index ?? -1;
}

/** Where the characters of one kind that end at `end` begin. */
function runBefore(text: string, end: number, kind: RegExp): number {
  let at = end;
  while (at > 0 && kind.test(text.charAt(at - 1))) at--;
  return at;
}

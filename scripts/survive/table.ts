import type { Survived } from './run.js';

interface Run {
  readonly root: string;
  readonly jobs: number;
  /** MB, of all processes together. */
  readonly peak: number;
  /** Programs that the text was held against. */
  readonly others: readonly string[];
}

/** Of what another program gets, this much may be wanting. */
const MISSING = 0.05;

/** Prints what became of the files; whether none crashed, hung or failed without a reason. */
export function showFates(survived: readonly Survived[], { root, jobs, peak, others }: Run): boolean {
  const kinds = new Map<string, number>();
  for (const { fate } of survived) kinds.set(fate, (kinds.get(fate) ?? 0) + 1);
  console.log(`${survived.length} files of ${root}, ${jobs} at a time, peak memory ${peak.toFixed(0)} MB\n`);
  for (const [fate, count] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${String(count).padStart(7)}  ${fate}`);
  const isBad = (fate: string): boolean => /^(?:crashed|hung|bug|unreadable: no reason)/u.test(fate);
  const bad = survived.filter(({ fate }) => isBad(fate));
  for (const always of ['crashed', 'hung'])
    if (!bad.some(({ fate }) => fate.startsWith(always))) console.log(`      0  ${always}`);
  for (const { file, fate } of bad) console.log(`         ${JSON.stringify(file)}  ${fate}`);
  if (others.length > 0) showOthers(survived, others);
  return bad.length === 0;
}

function showOthers(survived: readonly Survived[], others: readonly string[]): void {
  const compared = survived.filter((each): each is Survived & { other: number } => (each.other ?? 0) > 0);
  const unread = compared.filter(({ fate }) => fate !== 'read' && fate !== 'partly');
  const short = compared.filter((each) => !unread.includes(each) && each.characters < each.other * (1 - MISSING));
  const more = compared.filter(({ characters, other }) => characters > other * (1 + MISSING));
  const named = (each: Survived): void =>
    console.log(`         ${JSON.stringify(each.file)}  ${each.characters} of ${each.other}  ${each.fate}`);
  console.log(`\n${compared.length} files of which ${others.join(' or ')} gets text`);
  console.log(
    `${String(compared.length - unread.length - short.length).padStart(7)}  give at least 95 % of its characters (${more.length} over 105 %)`,
  );
  console.log(`${String(unread.length).padStart(7)}  are not read`);
  for (const each of unread) named(each);
  console.log(`${String(short.length).padStart(7)}  give less`);
  for (const each of short) named(each);
}

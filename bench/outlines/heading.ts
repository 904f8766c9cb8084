/** One heading as another program gives it, in the shape of `extract --format json`. */
export interface Heading {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly children: readonly never[];
}

/** Numbers that stand in the text of a heading, as they are written in Chinese documents. */
const NUMBER =
  /^(第[零〇一二三四五六七八九十百\d]+[编篇部分章节条]|[（(][零〇一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+(?=[、.．])|[①-⑳]|\d+(?:[.．]\d+)*(?=[.．、\s]|\D))[.．、:：\s]*/u;

/** A heading of which only the text is known: a number typed before the title is told from it. */
export function headingOf(level: number, text: string): Heading {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  const [typed, number] = NUMBER.exec(trimmed) ?? ['', null];
  const title = trimmed.slice(typed.length);
  return title === ''
    ? { level, number: null, title: trimmed, children: [] }
    : { level, number: number ?? null, title, children: [] };
}

/** The file of `node ADAPTER extract FILE --format json`. */
export const fileAsked = (): string => process.argv[3] ?? '';

export function print(outline: readonly Heading[]): void {
  process.stdout.write(JSON.stringify({ outline }));
}

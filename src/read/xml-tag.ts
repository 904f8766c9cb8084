/** Attributes by their name. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part is made of, as it comes, under canonical names. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close(): void;
  text(text: string): void;
  /**
   * May take the element that begins at `start` whole, and those of its kind right behind it, where they are written as
   * nearly all are: gives where they end, or -1 where it is to be read like any other. `parent`: name of the open element
   * as written.
   */
  takeWhole?(text: string, start: number, parent: string | undefined): number;
}

export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** `<a/>`: opens and closes. */
  readonly empty: boolean;
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTES = [0x22, 0x27];
/** What text and values hold beside characters that stand for themselves. */
const SPECIAL_IN_TEXT = /[&\r\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\]\]>/;
const SPECIAL_IN_VALUE = /[&<\0-\x1f\ufffe\uffff]/;
const UNREADABLE = /[<\0-\x1f\ufffe\uffff]|\]\]>/;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `<name a="b">` or `<name/>`; null where anything about it is out of the ordinary. */
export function parseTag(tag: string): Tag | null {
  const empty = tag.charCodeAt(tag.length - 2) === SLASH;
  const end = tag.length - (empty ? 2 : 1);
  const nameEnd = endOfName(tag, 1);
  if (nameEnd === 1) return null;
  const attributes: Record<string, string> = {};
  let at = nameEnd;
  while (at < end) {
    const start = endOfBlanks(tag, at);
    if (start >= end) break;
    const equals = endOfName(tag, start);
    const quote = tag.charCodeAt(equals + 1);
    if (start === at || equals === start || tag.charCodeAt(equals) !== EQUALS || !QUOTES.includes(quote)) return null;
    const close = tag.indexOf(tag.charAt(equals + 1), equals + 2);
    const value = close < 0 || close >= end ? null : parseValue(tag.slice(equals + 2, close));
    const name = tag.slice(start, equals);
    if (value === null || attributes[name] !== undefined) return null;
    attributes[name] = value;
    at = close + 1;
  }
  return { name: tag.slice(1, nameEnd), attributes, empty };
}

/** Names of OOXML are plain ASCII. */
function endOfName(tag: string, start: number): number {
  let at = start;
  for (; ; at++) {
    const code = tag.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
    const isInner = (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x2e;
    if (!isLetter && !(isInner && at > start)) return at;
  }
}

function endOfBlanks(tag: string, start: number): number {
  let at = start;
  for (; ; at++) {
    const code = tag.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
}

const parseValue = (raw: string): string | null => {
  if (!SPECIAL_IN_VALUE.test(raw)) return raw;
  return UNREADABLE.test(raw) ? null : withoutEntities(raw);
};

/** The text between two tags as it is meant; null where it can't be told here. */
export function parseText(raw: string): string | null {
  if (!SPECIAL_IN_TEXT.test(raw)) return raw;
  const text = raw.replace(/\r\n?/g, '\n');
  return SPECIAL_IN_TEXT.test(text.replaceAll('&', '')) ? null : withoutEntities(text);
}

function withoutEntities(text: string): string | null {
  if (text.replace(ENTITY, '').includes('&')) return null;
  let isWhole = true;
  const meant = text.replace(ENTITY, (_, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    isWhole &&= isCharacter(code);
    return isWhole ? String.fromCodePoint(code) : '';
  });
  return isWhole ? meant : null;
}

const isCharacter = (code: number): boolean =>
  code === 0x09 ||
  code === 0x0a ||
  code === 0x0d ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

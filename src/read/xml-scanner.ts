import type { SaxesParser } from 'saxes';
import { KnownTags } from './known-tags.js';
import { TextPosition } from './text-position.js';
import type { CanonicalNames } from './xml-names.js';
import { strictParser } from './xml-strict.js';
import { parseText, type XmlEvents } from './xml-tag.js';

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;
/** In place of where a piece of markup ends: not here yet, or not for this scanner to tell. */
const WAIT = -1;
const STRANGE = -2;
const DECLARATION =
  /<\?xml version=["']1\.0["'](?: encoding=["'][A-Za-z][\w.-]*["'])?(?: standalone=["'](?:yes|no)["'])?\s*\?>/y;
const BLANK = /^[ \t\r\n]*$/;
/** With so many characters that still wait for their end, waiting on would be slow. */
const LONGEST_WAIT = 1 << 20;

/**
 * Reads plain XML, as nearly all of OOXML is, in half the time that saxes takes. At the first thing out of the ordinary
 * (a document type, CDATA, names beyond ASCII, whatever is not well-formed) saxes goes on from there and says what is
 * wrong.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #names: CanonicalNames;
  readonly #tags: KnownTags;
  /** Names of the open elements, as written. */
  readonly #open: string[] = [];
  readonly #position = new TextPosition();
  #sawRoot = false;
  /** Given, but not read yet: its end is missing. */
  #rest = '';
  #strict: SaxesParser | null = null;

  constructor(events: XmlEvents, names: CanonicalNames) {
    this.#events = events;
    this.#names = names;
    this.#tags = new KnownTags(names);
  }

  /** Throws XmlError, and what the events throw. */
  write(chunk: string): void {
    if (this.#strict !== null) {
      this.#strict.write(chunk);
      return;
    }
    const text = this.#rest + chunk;
    const { end, strange } = this.#scan(text);
    this.#position.pass(text.slice(0, end));
    this.#rest = text.slice(end);
    if (strange || this.#rest.length > LONGEST_WAIT) this.#handOver();
  }

  /** Throws XmlError where the end is missing. */
  end(): void {
    const isWhole = this.#sawRoot && this.#open.length === 0 && BLANK.test(this.#rest);
    if (this.#strict === null && !isWhole) this.#handOver();
    this.#strict?.close();
  }

  #handOver(): void {
    const { line, column, isStart } = this.#position;
    const passed = { open: this.#open, sawRoot: this.#sawRoot, isStart, line, column };
    this.#strict = strictParser(this.#events, this.#names, passed);
    this.#strict.write(this.#rest);
  }

  #scan(text: string): { readonly end: number; readonly strange: boolean } {
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) return { end: at, strange: false };
      if (start > at && !this.#text(text.slice(at, start))) return { end: at, strange: true };
      const end = this.#markup(text, start);
      if (end < 0) return { end: start, strange: end === STRANGE };
      at = end;
    }
  }

  /** Whether it could be read. */
  #text(written: string): boolean {
    if (this.#open.length === 0) return BLANK.test(written);
    const text = parseText(written);
    if (text !== null) this.#events.text(text);
    return text !== null;
  }

  /** Each kind gives where it ends, WAIT or STRANGE. */
  #markup(text: string, start: number): number {
    switch (text.charCodeAt(start + 1)) {
      case SLASH:
        return this.#closingTag(text, start);
      case BANG:
        return comment(text, start);
      case QUESTION:
        return this.#declaration(text, start);
      default:
        return this.#openingTag(text, start);
    }
  }

  #openingTag(text: string, start: number): number {
    const whole = this.#events.takeWhole?.(text, start, this.#open.at(-1)) ?? -1;
    if (whole > 0) return whole;
    const end = text.indexOf('>', start) + 1;
    if (end === 0) return WAIT;
    if (this.#sawRoot && this.#open.length === 0) return STRANGE;
    const tag = this.#tags.tagOf(text.slice(start, end));
    if (tag === null) return STRANGE;
    this.#sawRoot = true;
    this.#open.push(tag.written);
    this.#events.open(tag.name, tag.attributes);
    if (tag.empty) this.#close();
    return end;
  }

  #closingTag(text: string, start: number): number {
    const name = this.#open.at(-1);
    const end = start + 2 + (name?.length ?? 0);
    if (end >= text.length) return WAIT;
    if (name === undefined || text.charCodeAt(end) !== GREATER || !text.startsWith(name, start + 2)) return STRANGE;
    this.#close();
    return end + 1;
  }

  #close(): void {
    this.#open.pop();
    this.#events.close();
  }

  #declaration(text: string, start: number): number {
    if (text.indexOf('?>', start) < 0) return WAIT;
    DECLARATION.lastIndex = start;
    const isFirst = start === 0 && this.#position.isStart;
    return isFirst && DECLARATION.test(text) ? DECLARATION.lastIndex : STRANGE;
  }
}

function comment(text: string, start: number): number {
  if (text.length < start + 4) return WAIT;
  if (!text.startsWith('<!--', start)) return STRANGE;
  const end = text.indexOf('--', start + 4);
  if (end < 0 || end + 2 >= text.length) return WAIT;
  return text.charCodeAt(end + 2) === GREATER && parseText(text.slice(start + 4, end)) !== null ? end + 3 : STRANGE;
}

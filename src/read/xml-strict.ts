import { createRequire } from 'node:module';
import type { SaxesParser } from 'saxes';
import type { CanonicalNames } from './xml-names.js';
import type { XmlEvents } from './xml-tag.js';

/** The part is not well-formed; the message says where. */
export class XmlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'XmlError';
  }
}

/** How far a part has been read. */
export interface Passed {
  /** Names of the open elements, as written. */
  readonly open: readonly string[];
  readonly sawRoot: boolean;
  /** Nothing was read at all. */
  readonly isStart: boolean;
  readonly line: number;
  /** In characters, from 0. */
  readonly column: number;
}

/** A parser that goes on where another stopped. It throws XmlError, and expands no entities but XML's own. */
export function strictParser(events: XmlEvents, names: CanonicalNames, passed: Passed): SaxesParser {
  const parser = newParser();
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  bringTo(parser, passed);
  parser.on('attribute', ({ name, value }) => names.declare(name, value));
  parser.on('opentag', ({ name, attributes }) => events.open(names.of(name), names.ofAttributes(attributes)));
  parser.on('closetag', () => events.close());
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  return parser;
}

/** Few files need it: it is loaded for the first of them. */
function newParser(): SaxesParser {
  const saxes = createRequire(import.meta.url)('saxes') as typeof import('saxes');
  return new saxes.SaxesParser({ xmlns: false, position: true });
}

function bringTo(parser: SaxesParser, { open, sawRoot, isStart, line, column }: Passed): void {
  if (open.length > 0) parser.write(open.map((name) => `<${name}>`).join(''));
  else if (sawRoot) parser.write('<a/>');
  else if (!isStart) parser.write('<!---->');
  parser.line = line;
  parser.column = column;
}

/**
 * The text of a part, in which markup can be found and put in without touching anything else. Its characters are those of
 * the encoding for UTF-16, bytes otherwise: every other encoding in use writes markup as ASCII does.
 */
export interface XmlText {
  readonly text: string;
  /** Text of ours as it is written in this part. */
  write(text: string): string;
  encode(text: string): Uint8Array;
}

export function xmlText(bytes: Uint8Array): XmlText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: buffer.toString('utf16le'), write: escaped, encode: (text) => Buffer.from(text, 'utf16le') };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return {
      text: Buffer.from(buffer).swap16().toString('utf16le'),
      write: escaped,
      encode: (text) => Buffer.from(text, 'utf16le').swap16(),
    };
  const text = buffer.toString('latin1');
  const encoding = /^[^<]*<\?xml[^>]*?encoding=["']([\w.-]+)["']/u.exec(text.slice(0, 200))?.[1] ?? 'utf-8';
  const isUtf8 = /^(?:utf-?8|us-ascii)$/iu.test(encoding);
  return {
    text,
    write: isUtf8 ? (words) => Buffer.from(escaped(words), 'utf8').toString('latin1') : referred,
    encode: (words) => Buffer.from(words, 'latin1'),
  };
}

/** What XML cannot hold in any form. */
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** Characters beyond ASCII as references: right in every encoding. */
const referred = (text: string): string =>
  escaped(text).replace(/[^\0-\x7f]/gu, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);

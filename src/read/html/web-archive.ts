/** The head of a file that is several in one (RFC 2557): Word and browsers save a page with its pictures so. */
const HEAD = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/;
const HEAD_SIZE = 8192;
const MOST_PARTS = 1000;

export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** The encoding its head declares. */
  readonly charset: string | undefined;
}

/** The first page of a web archive; null where the bytes are none. */
export function findPage(bytes: Uint8Array): ArchivedPage | null {
  const head = headOf(latin1(bytes.subarray(0, HEAD_SIZE)));
  const boundary = /boundary\s*=\s*"?([^"\s;]+)/i.exec(fieldOf(head, 'Content-Type'))?.[1];
  if (boundary === undefined) return null;
  const parts = latin1(bytes).split(`--${boundary}`, MOST_PARTS).slice(1);
  for (const part of parts) {
    const text = part.replace(/^\n/, '');
    const own = headOf(text);
    const type = fieldOf(own, 'Content-Type');
    if (!/text\/html/i.test(type)) continue;
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1];
    return { bytes: decode(text.slice(own.length), fieldOf(own, 'Content-Transfer-Encoding')), charset };
  }
  return null;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');

function headOf(text: string): string {
  return HEAD.exec(text.slice(0, HEAD_SIZE))?.[0] ?? '';
}

/** A line that begins with a blank goes on with the one before. */
function fieldOf(head: string, name: string): string {
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

function decode(text: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(text, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(text, 'latin1');
  const joined = text.replace(/=[ \t]*\n/g, '');
  const decoded = joined.replace(/=([\dA-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}

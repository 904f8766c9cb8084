import type { PdfObjects } from './objects.js';

/** Objects that are new or changed, with their content as written. */
export type Changes = ReadonlyMap<number, string>;

/** What is put behind a file so that these objects count: they, a section of cross-references of the file's own kind, its end. */
export function updateOf(length: number, objects: PdfObjects, changes: Changes, endsWithBreak: boolean): Uint8Array {
  const { references } = objects;
  const pieces: string[] = [endsWithBreak ? '' : '\n'];
  let at = length + (pieces[0]?.length ?? 0);
  const put = (piece: string): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const offsets = new Map<number, number>();
  for (const [object, content] of [...changes].sort(([a], [b]) => a - b)) {
    offsets.set(object, at);
    put(`${object} ${objects.generationOf(object)} obj\n${content}\nendobj\n`);
  }
  const section = at;
  const size = Math.max(Number(references.trailer.get('Size')), ...[...changes.keys()].map((object) => object + 1));
  const kept = ['Root', 'Info', 'ID']
    .map((key) => (references.trailer.has(key) ? `/${key} ${references.trailer.get(key)}` : ''))
    .join('');
  if (references.isStream) put(streamSection(size, section, offsets, objects, `${kept}/Prev ${references.start}`));
  else put(`${tableSection(offsets, objects)}trailer\n<</Size ${size}${kept}/Prev ${references.start}>>\n`);
  put(`startxref\n${section}\n%%EOF\n`);
  return Buffer.from(pieces.join(''), 'latin1');
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

function tableSection(offsets: ReadonlyMap<number, number>, objects: PdfObjects): string {
  const rows = [...offsets].map(
    ([object, offset]) => `${object} 1\n${digits(offset, 10)} ${digits(objects.generationOf(object), 5)} n \n`,
  );
  return `xref\n${rows.join('')}`;
}

/** The stream is an object itself, and stands in its own list. */
function streamSection(
  size: number,
  section: number,
  offsets: ReadonlyMap<number, number>,
  objects: PdfObjects,
  kept: string,
): string {
  const all = [...offsets, [size, section] as const];
  const rows = Buffer.alloc(all.length * 7);
  all.forEach(([object, offset], index) => {
    rows.writeUInt8(1, index * 7);
    rows.writeUInt32BE(offset, index * 7 + 1);
    rows.writeUInt16BE(objects.generationOf(object), index * 7 + 5);
  });
  const index = all.map(([object]) => `${object} 1`).join(' ');
  const head = `<</Type/XRef/Size ${size + 1}/W[1 4 2]/Index[${index}]/Length ${rows.length}${kept}>>`;
  return `${size} 0 obj\n${head}\nstream\n${rows.toString('latin1')}\nendstream\nendobj\n`;
}

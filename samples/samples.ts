import { SAMPLES } from './files.js';
import { layOut } from './lay-out.js';
import { parseSource } from './parse-source.js';
import { writeDocx } from './write-docx.js';
import { writePdf } from './write-pdf.js';
import { writeXlsx } from './write-xlsx.js';

/** Bytes of one file of a sample from the text of its source, by the ending of its name. */
const MAKE: Readonly<Record<string, (text: string) => Uint8Array>> = {
  docx: (text) => writeDocx(parseSource(text)),
  pdf: (text) => writePdf(layOut(parseSource(text))),
  xlsx: writeXlsx,
  yaml: (text) => new TextEncoder().encode(text),
};

function make(path: string, text: string): Uint8Array {
  const maker = MAKE[path.split('.').at(-1) ?? ''];
  if (maker === undefined) throw new Error(`no way to make ${path}`);
  return maker(text);
}

/** Every file of the samples by its path below samples/. `read` gives the text of a source below samples/sources/. */
export function makeSamples(read: (source: string) => string): Map<string, Uint8Array> {
  return new Map(
    Object.entries(SAMPLES).flatMap(([folder, [sources, files]]) =>
      files.map(([path, source]) => [`${folder}/${path}`, make(path, read(`${sources}/${source}`))] as const),
    ),
  );
}

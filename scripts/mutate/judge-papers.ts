import { layOut } from '../../samples/lay-out.js';
import { parseSource } from '../../samples/parse-source.js';
import { writeDocx } from '../../samples/write-docx.js';
import { writePdf } from '../../samples/write-pdf.js';
import { writeXlsx } from '../../samples/write-xlsx.js';
import type { Regulation } from '../../src/model/regulation.js';
import type { DossierReport } from '../../src/model/report.js';
import { checkDossier } from '../../src/pipeline/check-dossier.js';
import type { ReadFile } from '../../src/pipeline/read-found.js';
import { readDocument } from '../../src/read/index.js';
import type { Papers, Variant } from './stage-dossier.js';

const MAKE = {
  docx: (text: string): Uint8Array => writeDocx(parseSource(text)),
  pdf: (text: string): Uint8Array => writePdf(layOut(parseSource(text))),
  xlsx: writeXlsx,
} as const;

const formatOf = (path: string): keyof typeof MAKE => path.split('.').at(-1) as keyof typeof MAKE;

/** The file that a paper is: its format is told by its path. */
export const makeFile = (path: string, text: string): Uint8Array => MAKE[formatOf(path)](text);

const read = new Map<string, Promise<ReadFile>>();

async function readFile(path: string, text: string): Promise<ReadFile> {
  const bytes = makeFile(path, text);
  const format = formatOf(path);
  const reading = await readDocument(bytes, path, format);
  return { path, bytes: bytes.length, sha256: '', format, reading, ignored: false };
}

/** Made and read once: of all the dossiers that differ in one paper the others are the same. */
function readOnce(path: string, text: string): Promise<ReadFile> {
  const key = `${path}\n${text}`;
  const known = read.get(key) ?? readFile(path, text);
  read.set(key, known);
  return known;
}

/** Makes the papers into files, reads them and judges the dossier. */
export async function judgePapers(
  regulation: Regulation,
  stageId: string,
  papers: Papers,
  { facts }: Pick<Variant, 'facts'>,
  asOf: string,
): Promise<DossierReport> {
  const stage = regulation.stages.find(({ id }) => id === stageId);
  if (stage === undefined) throw new Error(`${regulation.id} has no stage ${stageId}`);
  const files = await Promise.all(
    [...papers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => readOnce(path, text)),
  );
  return checkDossier({
    path: 'dossier',
    files,
    regulation,
    stage,
    settings: { facts, documents: [], dates: {} },
    facts: {},
    failOn: 'error',
    lang: 'zh',
    asOf,
  });
}

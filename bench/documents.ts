import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { layOut } from '../samples/lay-out.js';
import { parseSource } from '../samples/parse-source.js';
import { writeDocx } from '../samples/write-docx.js';
import { writePdf } from '../samples/write-pdf.js';
import { makeReport } from './make-report.js';
import { makeWorkbook } from './make-workbook.js';

/** A report as DOCX or PDF, of about so many pages. */
function report(pages: number, format: '.docx' | '.pdf'): Uint8Array {
  const source = parseSource(makeReport(pages));
  return format === '.docx' ? writeDocx(source) : writePdf(layOut(source));
}

/** The large documents by the name they have in the folder of fixtures, and what stands in for them without it. */
const LARGE: Readonly<Record<string, () => Uint8Array>> = {
  'r500.docx': () => report(500, '.docx'),
  'r500.pdf': () => report(500, '.pdf'),
  'cat50k.xlsx': () => makeWorkbook(50_000),
};

/** What is timed: files, and folders of one document, made in a folder of their own. */
export interface Documents {
  /** A large document; the fixture of that name where it is here. */
  large(name: 'r500.docx' | 'r500.pdf' | 'cat50k.xlsx'): string;
  /** A made report of about so many pages. */
  made(pages: number, format: '.docx' | '.pdf'): string;
  /** A folder that holds a file and nothing else, as a construction plan. */
  dossierOf(file: string): string;
}

export function documentsIn(folder: string, fixtures: string): Documents {
  const keep = (name: string, make: () => Uint8Array): string => {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, make());
    return path;
  };
  return {
    large(name) {
      const fixture = join(fixtures, name);
      return existsSync(fixture) ? fixture : keep(name, LARGE[name] as () => Uint8Array);
    },
    made: (pages, format) => keep(`made-${pages}${format}`, () => report(pages, format)),
    dossierOf(file) {
      const dossier = join(folder, `dossier-${file.replace(/\W/gu, '')}`);
      mkdirSync(dossier, { recursive: true });
      writeFileSync(join(dossier, `建设方案${extname(file)}`), readFileSync(file));
      return dossier;
    },
  };
}

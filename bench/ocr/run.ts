import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Document } from '../../src/model/document.js';
import type { Section } from '../../src/model/outline.js';
import { buildOutline } from '../../src/outline/index.js';
import { readDocument } from '../../src/read/index.js';
import type { OcrEngine } from '../../src/read/ocr/engines.js';
import { isInstalled } from '../../src/read/ocr/tesseract-js.js';
import { hasLanguage } from '../../src/read/ocr/tesseract-program.js';
import { makeScan } from '../../tests/support/make-scan.js';

// npm run bench:ocr -- [--file PDF] [--pages 10]: pages of a PDF with text, printed, scanned and recognised.
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '../shared/fixtures/r10.pdf' },
    pages: { type: 'string', default: '10' },
  },
});

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

const wordsOf = ({ blocks, furniture }: Document): string =>
  bare(
    [
      ...blocks.map((block) =>
        block.type === 'paragraph'
          ? block.text
          : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(),
      ),
      ...furniture,
    ].join(),
  );

/** Share of the characters that come out right, in any order: columns and cells may be read in another. */
function rightShare(truth: string, read: string): number {
  const left = new Map<string, number>();
  for (const character of read) left.set(character, (left.get(character) ?? 0) + 1);
  let right = 0;
  for (const character of truth) {
    const count = left.get(character) ?? 0;
    if (count > 0) right++;
    left.set(character, count - 1);
  }
  return right / Math.max(1, truth.length);
}

const titlesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ number, title, children }) => [bare(`${number ?? ''}${title}`), ...titlesOf(children)]);

async function measure(ocr: OcrEngine, scan: Uint8Array, pages: number, text: Document): Promise<void> {
  const start = performance.now();
  const { document, findings } = await readDocument(scan, 'scan.pdf', 'pdf', { ocr });
  const seconds = (performance.now() - start) / 1000;
  if (document === null) return console.log(`${ocr.name}: ${findings.map(({ code }) => code).join(', ')}`);
  const sure = findings.map(({ args }) => ('confidence' in args ? args.confidence : 0)).join();
  const found = titlesOf(buildOutline(document).sections);
  const wanted = titlesOf(buildOutline(text).sections);
  const missed = wanted.filter((title) => !found.includes(title));
  const share = (100 * rightShare(wordsOf(text), wordsOf(document))).toFixed(1);
  console.log(
    `${ocr.name.padEnd(13)} ${seconds.toFixed(1)} s, ${(seconds / pages).toFixed(2)} s a page, ${share} % of the characters, ` +
      `${wanted.length - missed.length} of ${wanted.length} headings, confidence ${sure}`,
  );
  for (const title of missed) console.log(`  missed: ${title}`);
}

async function run(): Promise<void> {
  const bytes = readFileSync(values.file);
  const { document } = await readDocument(bytes, values.file, 'pdf');
  if (document === null) return console.log(`${values.file} has no text to compare with`);
  const pages = Math.min(Number(values.pages), document.pages ?? 0);
  const text = { ...document, blocks: document.blocks.filter(({ place }) => (place.page ?? 0) <= pages) };
  const scan = await makeScan(
    bytes,
    Array.from({ length: pages }, (_, at) => at + 1),
  );
  console.log(`${values.file}: ${pages} pages as a scan of ${(scan.length / 1e6).toFixed(1)} MB`);
  const env = process.env;
  if (await hasLanguage(env)) await measure({ name: 'tesseract', env }, scan, pages, text);
  else console.log('not here, left out: tesseract');
  if (isInstalled()) await measure({ name: 'tesseract.js', env }, scan, pages, text);
  else console.log('not here, left out: tesseract.js');
}

if (existsSync(values.file)) await run();
else console.log(`${values.file} is not there: name a PDF with --file`);

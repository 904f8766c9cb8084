import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import type { Reading } from '../../src/model/noted.js';
import type { Section } from '../../src/model/outline.js';
import { buildOutline } from '../../src/outline/index.js';
import { readDocument } from '../../src/read/index.js';
import { findEngine } from '../../src/read/ocr/engines.js';
import { makeScan } from '../support/make-scan.js';

const FIXTURES = '../shared/fixtures';
const engine = await findEngine(process.env);
const missing =
  engine === null ? 'no tesseract and no tesseract.js' : existsSync(FIXTURES) ? '' : 'no ../shared/fixtures';

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

/** Share of the characters of `truth` that stand in `read` in their order. */
function rightShare(truth: string, read: string): number {
  let before = new Array<number>(read.length + 1).fill(0);
  for (const character of truth) {
    const row = [0];
    for (let at = 1; at <= read.length; at++)
      row.push(read[at - 1] === character ? before[at - 1]! + 1 : Math.max(before[at]!, row[at - 1]!));
    before = row;
  }
  return before[read.length]! / truth.length;
}

const titlesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ number, title, children }) => [bare(`${number ?? ''}${title}`), ...titlesOf(children)]);

const recognise = (bytes: Uint8Array): Promise<Reading> =>
  readDocument(bytes, 'scan.pdf', 'pdf', engine === null ? {} : { ocr: engine });

describe.skipIf(missing !== '')(
  `scans recognised by ${engine?.name ?? 'nothing'}${missing && `: left out, ${missing}`}`,
  () => {
    it('gives nine in ten characters of a bad scan, and its table', { timeout: 120_000 }, async () => {
      const { status, document, findings } = await recognise(readFileSync(`${FIXTURES}/scan.pdf`));
      expect([status, findings.map(({ code }) => code)]).toEqual(['read', ['text-recognised']]);
      const truth = bare(readFileSync(`${FIXTURES}/clean-truth.txt`, 'utf8'));
      expect(rightShare(truth, wordsOf(document!))).toBeGreaterThan(0.9);
      expect(document!.blocks.at(-1)?.type).toBe('table');
    });

    describe('pages of a report that were printed and scanned', () => {
      const PAGES = [4, 11];
      let read: Reading;
      let text: Document;

      beforeAll(async () => {
        const report = readFileSync(`${FIXTURES}/r10.pdf`);
        read = await recognise(await makeScan(report, PAGES));
        text = (await readDocument(report, 'report.pdf', 'pdf')).document!;
      }, 120_000);

      it('have all the headings of the report', () => {
        const blocks = text.blocks.filter(({ place }) => PAGES.includes(place.page ?? 0));
        const wanted = titlesOf(buildOutline({ ...text, blocks }).sections);
        const found = titlesOf(buildOutline(read.document!).sections);
        expect(wanted.length).toBeGreaterThan(5);
        expect(wanted.filter((title) => !found.includes(title))).toEqual([]);
      });

      it('are named as recognised', () => {
        expect(read.findings).toEqual([
          {
            code: 'text-recognised',
            args: {
              pages: [1, 2],
              of: 2,
              confidence: expect.closeTo(90, -1) as number,
              confidences: [expect.closeTo(90, -1), expect.closeTo(90, -1)] as number[],
            },
            location: { file: 'scan.pdf' },
          },
        ]);
        expect(new Set(read.document!.blocks.map(({ confidence = 0 }) => confidence > 0.6))).toEqual(new Set([true]));
      });
    });
  },
);

import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Section } from '../../src/model/outline.js';
import { buildOutline } from '../../src/outline/index.js';
import { readDocument } from '../../src/read/index.js';
import { findEngine } from '../../src/read/ocr/engines.js';
import { makePdf } from '../../tests/support/make-pdf.js';
import { makeScan } from '../../tests/support/make-scan.js';
import { characters, makeTsv } from '../../tests/support/make-tsv.js';

const PLAN = '../shared/fixtures/r10.pdf';
const PAGES = 10;
const engine = await findEngine(process.env);
const missing = engine === null ? 'no tesseract and no tesseract.js' : existsSync(PLAN) ? '' : 'no ../shared/fixtures';

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

const headingsOf = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ number, title, children }) => [bare(`${number ?? ''}${title}`), ...headingsOf(children)]);

describe.skipIf(missing !== '')(
  `ten pages of a plan, printed and scanned${missing && `: left out, ${missing}`}`,
  () => {
    it('keep every heading', async () => {
      const plan = readFileSync(PLAN);
      const scan = await makeScan(
        plan,
        Array.from({ length: PAGES }, (_, at) => at + 1),
      );
      const text = (await readDocument(plan, 'plan.pdf', 'pdf')).document!;
      const read = await readDocument(scan, 'plan.pdf', 'pdf', engine === null ? {} : { ocr: engine });
      const blocks = text.blocks.filter(({ place }) => (place.page ?? 0) <= PAGES);
      const wanted = headingsOf(buildOutline({ ...text, blocks }).sections);
      const found = headingsOf(buildOutline(read.document!).sections);
      expect(wanted.length).toBeGreaterThan(15);
      expect(wanted.filter((heading) => !found.includes(heading))).toEqual([]);
      expect(read.findings.map(({ code }) => code)).toEqual(['text-recognised']);
    });
  },
);

/** A program that says the same of every picture, and counts them. */
const PROGRAM = `#!/bin/sh
here="$(dirname "$0")"
if [ "$1" = --list-langs ]; then echo chi_sim; exit 0; fi
echo >> "$here/calls"
cat > /dev/null
cat "$here/answer.tsv"
`;

it.skipIf(process.platform === 'win32')(
  'three hundred pages of a file are recognised at most; the first left is named',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(path.join(folder, 'tesseract'), PROGRAM);
    chmodSync(path.join(folder, 'tesseract'), 0o755);
    writeFileSync(path.join(folder, 'answer.tsv'), makeTsv([characters('第一章总则', 100)]));
    const ocr = { name: 'tesseract', env: { PATH: `${folder}:/usr/bin:/bin` } } as const;
    const page = makePdf([
      { width: 60, height: 60, marks: [{ kind: 'box', x: 10, y: 10, width: 40, height: 40, filled: true }] },
    ]);
    const scan = await makeScan(page, new Array<number>(302).fill(1));
    const { findings } = await readDocument(scan, 'a.pdf', 'pdf', { ocr });
    expect(readFileSync(path.join(folder, 'calls'), 'utf8').length).toBe(300);
    expect(findings.filter(({ code }) => code === 'limit-exceeded')).toEqual([
      { code: 'limit-exceeded', args: { limit: 'ocrPages', value: 300 }, location: { file: 'a.pdf', page: 301 } },
    ]);
  },
);

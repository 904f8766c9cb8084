import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PDFParse, VerbosityLevel } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/model/document.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { flowPdf } from '../support/flow-pdf.js';

const CORPUS = '../shared/corpus/files';
const cMapUrl = path.join(
  createRequire(import.meta.resolve('pdf-parse')).resolve('pdfjs-dist/package.json'),
  '../cmaps/',
);

/** Text without white space, hyphens, and the signs of symbol fonts, which either side names its own way. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\ufffd\p{Cc}\p{Co}●■◆➢☐☑☒✓•-]/gu, '');

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => textsOf(cell.blocks))),
  );

async function opinions(bytes: Uint8Array): Promise<{ document: Document; ours: string; theirs: string }> {
  const parser = new PDFParse({
    data: Uint8Array.from(bytes),
    cMapUrl,
    cMapPacked: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const { pages } = await parser.getText({ pageJoiner: '' });
  await parser.destroy();
  const { document } = await readPdf(bytes, 'a.pdf');
  if (document === null) throw new Error('unreadable');
  // Headers and footers stand on every page; we keep each wording once.
  const furniture = new Set(document.furniture.map(bare));
  const lines = pages.flatMap((page) => page.text.split('\n')).filter((line) => !furniture.has(bare(line)));
  const ours = [...textsOf(document.blocks), ...document.notes.map((note) => note.text)];
  return { document, ours: bare(ours.join('')), theirs: bare(lines.join('')) };
}

/** Characters that only one side has, as a share; the order, which the two see differently, is left out. */
function apart(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const sign of a) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const sign of b) counts.set(sign, (counts.get(sign) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0) / Math.max(a.length, b.length);
}

describe('a second opinion on text (pdf-parse)', () => {
  it('agrees on a made document', async () => {
    const { ours, theirs } = await opinions(
      flowPdf(
        [
          { kind: 'heading', level: 1, text: '第一章 项目概述' },
          { kind: 'text', text: '平台采用 Spring Boot 框架，接入 12,000 个泊位的数据，为主管部门和公众提供服务。' },
          {
            kind: 'table',
            widths: [60, 200],
            rows: [
              ['序号', '名称'],
              ['1', '服务器'],
            ],
          },
        ],
        { footer: '第 # 页' },
      ),
    );
    expect(ours).toBe(
      '第一章项目概述平台采用SpringBoot框架,接入12,000个泊位的数据,为主管部门和公众提供服务。序号名称1服务器',
    );
    expect(theirs).toBe(ours);
  });

  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.pdf')) : [];

  // A header row that repeats on every page of a table is one row with us, so such documents may differ more.
  it.skipIf(files.length === 0)('agrees within half a percent on real documents (needs ../shared/corpus)', async () => {
    const further: string[] = [];
    for (const name of files) {
      const { document, ours, theirs } = await opinions(readFileSync(path.join(CORPUS, name)));
      const repeats = document.blocks.some((block) => block.type === 'table' && block.declaredHeaderRows);
      if (apart(ours, theirs) > (repeats ? 0.01 : 0.005)) further.push(name);
    }
    expect(further).toEqual([]);
  });
});

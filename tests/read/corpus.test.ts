import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../src/files/sniff-format.js';
import type { Block } from '../../src/model/document.js';
import { readDocument } from '../../src/read/index.js';

const CORPUS = '../shared/corpus/files';
const files = existsSync(CORPUS) ? readdirSync(CORPUS).sort() : [];

async function readFile(name: string) {
  const bytes = readFileSync(`${CORPUS}/${name}`);
  return { bytes, ...(await readDocument(bytes, name, sniffFormat(bytes, name))) };
}

const wordsOf = (block: Block): string =>
  block.type === 'paragraph' ? block.text : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('');

/** Characters that tell something, each with how often it comes. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Share of the characters of `wanted` that `read` has as often. */
function shareOf(wanted: ReadonlyMap<string, number>, read: ReadonlyMap<string, number>): number {
  const all = [...wanted].reduce((sum, [, count]) => sum + count, 0);
  const found = [...wanted].reduce((sum, [character, count]) => sum + Math.min(count, read.get(character) ?? 0), 0);
  return all === 0 ? 1 : found / all;
}

/** What the pages and templates of an OFD write, with no regard to where. Characters of private use say nothing. */
function writtenIn(ofd: Uint8Array): string {
  const parts = Object.entries(unzipSync(ofd)).filter(([name]) => /(?:Pages|Tpls)\/.*Content\.xml$/iu.test(name));
  return parts
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/TextCode[^>]*>([^<]*)</gu)].map(([, text = '']) => text))
    .join('');
}

describe.skipIf(files.length === 0)('real documents (skipped without ../shared)', () => {
  it('are read whole; what cannot be relied on is named', async () => {
    const odd: string[] = [];
    const empty: string[] = [];
    for (const name of files) {
      const { status, document, findings } = await readFile(name);
      if (status !== 'read') odd.push([name, status, ...findings.map(({ code }) => code)].join(' '));
      if (document === null || document.blocks.map(wordsOf).join('').trim() === '') empty.push(name);
    }
    // two pages in fonts whose characters are of private use
    expect(odd).toEqual(['186-kexin-liulanqi.ofd partly-read text-unreliable']);
    expect(empty).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files.filter((name) => name.endsWith('.ofd') && !name.startsWith('186')))(
    'an OFD has every character its pages write: %s',
    async (name) => {
      const { bytes, document } = await readFile(name);
      const { blocks = [], furniture = [], notes = [] } = document ?? {};
      const read = [...blocks.map(wordsOf), ...furniture, ...notes.map(({ text }) => text)].join('');
      expect(shareOf(countsOf(writtenIn(bytes)), countsOf(read))).toBeGreaterThanOrEqual(0.995);
    },
  );
});

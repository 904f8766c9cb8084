import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.js';
import { readDossier } from '../../src/pipeline/read-dossier.js';
import { readHere } from '../../src/pipeline/reader.js';
import { useLimits } from '../../src/read/limits.js';
import { makeDocx, paragraph } from '../support/make-docx.js';
import { makePdf } from '../support/make-pdf.js';
import { folderOf, plan } from './dossier-folder.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (inner: string, before = ''): string => `${before}<w:document ${W}><w:body>${inner}</w:body></w:document>`;
const withBody = (xml: string): Uint8Array => makeDocx([], { parts: { 'word/document.xml': xml } });
const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function readOf(content: Uint8Array | string, limits: Partial<Limits> = {}, name = '方案.docx') {
  onTestFinished(() => useLimits(DEFAULT_LIMITS));
  const reader = readHere({ limits: { ...DEFAULT_LIMITS, ...limits } });
  const [file] = await readDossier(folderOf({ [name]: content }), reader);
  const text = file?.reading.document?.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('|');
  const codes = file?.reading.findings.map(({ code, args }) => ('limit' in args ? `${code} ${args.limit}` : code));
  return [file?.reading.status, text, codes];
}

describe('a hostile DOCX', () => {
  it.each<readonly [string, Uint8Array, Partial<Limits>, readonly unknown[]]>([
    [
      'entries that inflate without end',
      withBody(body(words('一') + ' '.repeat(5_000_000))),
      { inflatedBytes: 1_000_000 },
      ['unreadable', undefined, ['limit-exceeded inflatedBytes']],
    ],
    [
      'more entries than any document has',
      plan(),
      { zipEntries: 2 },
      ['unreadable', undefined, ['limit-exceeded zipEntries']],
    ],
    [
      'elements inside one another',
      withBody(body(`${words('一')}${'<w:sdt>'.repeat(600)}`)),
      {},
      ['partly-read', '一', ['limit-exceeded xmlDepth']],
    ],
    [
      'more paragraphs than may be',
      withBody(body(words('一').repeat(50))),
      { blocks: 40 },
      ['partly-read', Array(40).fill('一').join('|'), ['limit-exceeded blocks']],
    ],
    [
      'entities that expand',
      withBody(body(`${words('一')}${words('&f;')}`, '<!DOCTYPE a [<!ENTITY e "eeee"><!ENTITY f "&e;&e;">]>')),
      {},
      ['partly-read', '一', ['file-corrupt']],
    ],
    [
      'an entity from a file',
      withBody(body(`${words('一')}${words('&f;')}`, '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>')),
      {},
      ['partly-read', '一', ['file-corrupt']],
    ],
  ])('%s', async (_, content, limits, expected) => {
    expect(await readOf(content, limits)).toEqual(expected);
  });

  it('styles based on each other, and a list that refers to itself, end', async () => {
    const styles = [
      { id: 'a', name: 'a', basedOn: 'b' },
      { id: 'b', name: 'b', basedOn: 'c' },
      { id: 'c', name: 'c', basedOn: 'a' },
    ];
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const content = makeDocx([paragraph('一', { style: 'a' }), paragraph('二', { style: 'c' })], {
      styles,
      parts: { 'word/numbering.xml': numbering },
    });
    expect(await readOf(content)).toEqual(['read', '一|二', []]);
  });

  it('cut at any place is read in part, or says why not', async () => {
    const whole = plan('末段');
    const fates = new Set<unknown>();
    for (let length = 0; length < whole.length; length += 61) {
      const [status, , codes] = await readOf(whole.subarray(0, length));
      fates.add(status);
      expect([length, (codes as string[]).length > 0]).toEqual([length, true]);
    }
    expect(fates).toEqual(new Set(['unreadable', 'partly-read']));
  });
});

describe('a hostile PDF', () => {
  const pdf = (objects: readonly string[]): string =>
    `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`;

  it.each([
    [
      'pages that are their own parent',
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>'],
    ],
    ['a billion pages', ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000000 >>']],
    [
      'bookmarks in a ring',
      [
        '<< /Type /Catalog /Pages 2 0 R /Outlines 3 0 R >>',
        '<< /Type /Pages /Kids [] /Count 0 >>',
        '<< /First 4 0 R /Last 4 0 R /Count 1 >>',
        '<< /Title (a) /Parent 3 0 R /Next 4 0 R /First 4 0 R >>',
      ],
    ],
  ])('%s: says why it is not read', async (_, objects) => {
    const [status, , codes] = await readOf(pdf(objects), {}, 'a.pdf');
    expect([status, (codes as string[]).length > 0]).toEqual(['unreadable', true]);
  });

  it('cut at any place is read, or says why not', async () => {
    const whole = makePdf([{ marks: [{ kind: 'text', x: 90, y: 90, text: '设备清单' }] }]);
    for (let length = 0; length < whole.length; length += 97) {
      const [status, , codes] = await readOf(whole.subarray(0, length), {}, 'a.pdf');
      expect([length, status === 'read' || (codes as string[]).length > 0]).toEqual([length, true]);
    }
  });
});

it('odd names are names', async () => {
  const names = ['-rf.md', 'a\nb.md', 'a\u001b[31mb.md', `${'长'.repeat(83)}.md`, ' .md', '$(x).md'];
  const folder = folderOf({});
  for (const name of names) writeFileSync(join(folder, name), '一');
  const read = await readDossier(folder, readHere());
  expect(read.map(({ path, reading }) => [path, reading.status])).toEqual(
    names.toSorted().map((name) => [name, 'read']),
  );
});

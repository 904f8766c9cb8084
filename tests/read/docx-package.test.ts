import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { readDocument } from '../../src/read/index.js';
import { LIMITS } from '../../src/read/limits.js';
import { isReading, openPackage, readPart } from '../../src/read/ooxml.js';
import { type DocxOptions, footnote, heading, makeDocx, paragraph, raw, table } from '../support/make-docx.js';
import { zipParts } from '../support/package-parts.js';
import { readMade, textsOf } from '../support/read-made.js';

const corrupt = (detail: string): Finding => ({
  code: 'file-corrupt',
  args: { format: 'docx', detail },
  location: { file: 'a.docx' },
});

const BODY = ['甲', '乙', '丙'];

/** What reading gives in short: status, paragraphs, findings. */
function read(bytes: Uint8Array): { status: string; texts: readonly string[]; findings: readonly Finding[] } {
  const { status, document, findings } = readDocx(bytes, 'a.docx');
  return { status, texts: document === null ? [] : textsOf(document), findings };
}

const unreadable = (finding: Finding) => ({ status: 'unreadable', texts: [], findings: [finding] });

describe('the package of a DOCX', () => {
  it('gives title, headers, footers and notes apart from the body', () => {
    const document = readMade([paragraph(['甲', footnote('脚注')]), table([['格']])], {
      title: ' 建设方案 ',
      header: ['某局', table([['内部', '资料']])],
      footer: ['第 1 页', '某局'],
    });
    expect({ ...document, blocks: textsOf(document) }).toEqual({
      file: 'made.docx',
      format: 'docx',
      title: '建设方案',
      pages: null,
      blocks: ['甲', '格'],
      furniture: ['某局', '内部\t资料', '第 1 页'],
      notes: [{ kind: 'footnote', text: '脚注', place: { block: 0 } }],
      bookmarks: [],
    });
  });

  it('finds the body by relationship, by content type, or where it usually lies', () => {
    const moved = (parts: DocxOptions['parts']) => {
      const body =
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>新</w:t></w:r></w:p></w:body></w:document>';
      return textsOf(readMade(BODY, { parts: { 'odd/main.xml': body, ...parts } }));
    };
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
    expect(
      moved({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/odd/main.xml"/></Relationships>',
      }),
    ).toEqual(['新']);
    expect(
      moved({
        '_rels/.rels': null,
        '[Content_Types].xml': `<Types><Override PartName="/odd/main.xml" ContentType="${type}"/></Types>`,
      }),
    ).toEqual(['新']);
    expect(moved({ '_rels/.rels': null, '[Content_Types].xml': null })).toEqual(BODY);
  });

  it('finds styles by their usual name where the relationships are lost', () => {
    const document = readMade([heading(1, '总则')], { parts: { 'word/_rels/document.xml.rels': null } });
    expect(document.blocks).toMatchObject([{ text: '总则', outlineLevel: 1, style: { headingLevel: 1 } }]);
  });

  it('knows the names of strict files and any prefix', () => {
    const strict = (prefix: string) => {
      const p = prefix === '' ? '' : `${prefix}:`;
      const own = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
      return (
        `<${p}document ${own}="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><${p}body>` +
        `<${p}p><${p}pPr><${p}outlineLvl q:val="1"/></${p}pPr><${p}r><${p}t>文</${p}t></${p}r></${p}p></${p}body></${p}document>`
      );
    };
    for (const prefix of ['w', 'ns0', '']) {
      const document = readMade([], { parts: { 'word/document.xml': strict(prefix) } });
      expect(document.blocks).toMatchObject([{ text: '文', outlineLevel: 2 }]);
    }
  });

  it('does not take another vocabulary for its own because of the prefix', () => {
    const other =
      '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:w="urn:x"><body><p><r><w:t>异</w:t><t>文</t></r></p></body></document>';
    expect(textsOf(readMade([], { parts: { 'word/document.xml': other } }))).toEqual(['文']);
  });

  it('reads UTF-16 and other encodings', () => {
    const text =
      '<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>文字</w:t></w:r></w:p></w:body></w:document>';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(textsOf(readMade([], { parts: { 'word/document.xml': utf16 } }))).toEqual(['文字']);
    const gbk = Buffer.concat([
      Buffer.from(text.replace('UTF-16', 'GBK').split('文字')[0] ?? ''),
      Buffer.from([0xce, 0xc4, 0xd7, 0xd6]),
      Buffer.from(text.split('文字')[1] ?? ''),
    ]);
    expect(textsOf(readMade([], { parts: { 'word/document.xml': new Uint8Array(gbk) } }))).toEqual(['文字']);
  });
});

describe('a bad DOCX', () => {
  const good = makeDocx(BODY);

  it('is named: empty, no zip, no body, a password', () => {
    expect(read(new Uint8Array())).toEqual(unreadable({ code: 'file-empty', args: {}, location: { file: 'a.docx' } }));
    expect(read(new TextEncoder().encode('plain words'))).toEqual(unreadable(corrupt('not a zip archive')));
    expect(read(zipParts({ 'a.txt': 'x' }))).toEqual(
      unreadable(corrupt('the part with the body (word/document.xml) is missing')),
    );
    const ole = (name: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(name, 'utf16le')]);
    expect(read(ole('EncryptedPackage'))).toEqual(
      unreadable({ code: 'file-encrypted', args: { format: 'docx' }, location: { file: 'a.docx' } }),
    );
    expect(read(ole('WordDocument'))).toEqual(
      unreadable(corrupt('an OLE compound file, not an Office Open XML package')),
    );
  });

  it('is read from the local headers where the directory is lost', () => {
    const lost = corrupt('the directory of the archive is missing or broken');
    expect(read(good.subarray(0, good.length - 30))).toEqual({ status: 'partly-read', texts: BODY, findings: [lost] });
  });

  it('is read up to where the XML breaks', () => {
    const whole =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t>';
    const broken = (end: string) => read(makeDocx([], { parts: { 'word/document.xml': whole + end } }));
    expect(broken('</w:p>')).toEqual({
      status: 'partly-read',
      texts: ['甲', '格'],
      findings: [corrupt('word/document.xml: 1:172: unexpected close tag.')],
    });
    expect(broken('</w:r></w:p>')).toEqual({
      status: 'partly-read',
      texts: ['甲', '格'],
      findings: [corrupt('word/document.xml: 1:178: unclosed tag: w:tc')],
    });
  });

  it('is read up to where the archive breaks', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `第${index}段，${(index * 7919) % 10007}。`);
    const bytes = makeDocx(long);
    const { status, texts, findings } = read(bytes.subarray(0, bytes.length / 2));
    expect(status).toBe('partly-read');
    expect(findings).toEqual([
      corrupt(
        'the directory of the archive is missing or broken; word/styles.xml is missing; word/document.xml is cut off',
      ),
    ]);
    expect(texts.length).toBeGreaterThan(500);
    expect(long.slice(0, texts.length - 1)).toEqual(texts.slice(0, -1));
  });

  it('is partly read where a part beside the body is damaged', () => {
    const { status, texts, findings } = read(
      makeDocx([heading(1, '总则')], { parts: { 'word/styles.xml': '<w:styles><' } }),
    );
    expect({ status, texts, findings }).toEqual({
      status: 'partly-read',
      texts: ['总则'],
      findings: [corrupt('word/styles.xml: 1:11: unclosed tag: w:styles')],
    });
  });

  it('loses nothing by damage to theme or properties', () => {
    const { status, findings } = read(makeDocx(BODY, { title: 'x', parts: { 'docProps/core.xml': '<a' } }));
    expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  });

  it('never expands entities', () => {
    const laughs =
      '<!DOCTYPE a [<!ENTITY e "eeeeeeeeee"><!ENTITY f "&e;&e;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>';
    expect(read(makeDocx([], { parts: { 'word/document.xml': laughs } }))).toEqual({
      status: 'partly-read',
      texts: ['甲'],
      findings: [corrupt('word/document.xml: 1:202: undefined entity.')],
    });
  });

  it('is limited in depth, and what was read stands', () => {
    const deep = `${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}`;
    expect(read(makeDocx(['甲', raw(deep)]))).toEqual({
      status: 'partly-read',
      texts: ['甲'],
      findings: [{ code: 'limit-exceeded', args: { limit: 'xmlDepth', value: 513 }, location: { file: 'a.docx' } }],
    });
  });

  it('is limited in size, by what the archive says and by what comes out of it', () => {
    const bytes = makeDocx(BODY);
    const name = Buffer.from('word/document.xml');
    const header = Buffer.from(bytes).lastIndexOf(name) - 46;
    new DataView(bytes.buffer).setUint32(header + 24, 600_000_000, true);
    const { status, findings } = read(bytes);
    expect({ status, findings }).toEqual({
      status: 'unreadable',
      findings: [
        {
          code: 'limit-exceeded',
          args: { limit: 'inflatedBytes', value: expect.any(Number) },
          location: { file: 'a.docx' },
        },
      ],
    });

    const pack = openPackage(makeDocx(BODY), 'a.docx', 'docx');
    if (isReading(pack)) throw new Error('not opened');
    const entries = new Map([...pack.archive.entries].map(([key, entry]) => [key, { ...entry, size: null }]));
    const nearly = { ...pack, archive: { ...pack.archive, entries }, inflated: LIMITS.inflatedBytes - 10 };
    readPart(nearly, 'word/document.xml', new Map(), null);
    expect(nearly.findings.map(({ code }) => code)).toEqual(['limit-exceeded']);
  });

  it('says so where text stands in another format', () => {
    expect(read(makeDocx(['甲', raw('<w:altChunk r:id="x"/>')]))).toEqual({
      status: 'partly-read',
      texts: ['甲'],
      findings: [{ code: 'file-unsupported', args: { format: 'altChunk' }, location: { file: 'a.docx' } }],
    });
  });

  it('never throws, whatever bytes are changed', () => {
    const bytes = makeDocx([heading(1, '总则'), paragraph(['甲', footnote('注')]), table([['a', 'b']])], {
      header: '页眉',
      lists: { main: [['decimal', '%1.']] },
    });
    let seed = 1;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const seen = new Set<string>();
    for (let round = 0; round < 400; round++) {
      const changed = bytes.slice(0, round % 4 === 0 ? next(bytes.length) : bytes.length);
      for (let change = 0; change <= round % 3; change++) changed[next(changed.length)] = next(256);
      seen.add(read(changed).status);
    }
    expect([...seen].sort()).toEqual(['partly-read', 'read', 'unreadable']);
  });
});

describe('readDocument', () => {
  it('reads by format, and names formats without a reader', async () => {
    const { status, document } = await readDocument(makeDocx(BODY), 'a.bin', 'docx');
    expect([status, document?.format]).toEqual(['read', 'docx']);
    expect(await readDocument(new Uint8Array([1]), 'a.rtf', 'rtf')).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-unsupported', args: { format: 'rtf' }, location: { file: 'a.rtf' } }],
    });
  });
});

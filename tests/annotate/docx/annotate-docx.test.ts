import { describe, expect, it } from 'vitest';
import { annotateDocx } from '../../../src/annotate/docx/annotate-docx.js';
import { readDocxSource } from '../../../src/read/docx/docx-source.js';
import { readDocx } from '../../../src/read/docx/read-docx.js';
import { attacks } from '../../report/hostile-strings.js';
import { cell, comment, heading, makeDocx, paragraph, raw, row, table, textBox } from '../../support/make-docx.js';
import { annotated, bodyOf, noteAt, partsOf, signature, spannedBy, withoutAnchors } from './annotated.js';

const LISTS = { chapters: [['chineseCounting', '%1、']] } as const;
const plan = makeDocx(
  [
    heading(1, '项目概况', { list: ['chapters', 0] }),
    '建设帮办平台。',
    raw('<w:p/>'),
    table([
      [cell('类别', { merge: 'restart' }), '名称', '金额'],
      [cell('', { merge: 'continue' }), cell(['服务器', '两台']), '18万元'],
      ['合计', cell('', { colSpan: 2 })],
    ]),
    paragraph(['正文', textBox('框里的字')]),
    paragraph('前半句', { markDeleted: true }),
    '后半句。',
    table([['外', cell([table([['内一', '内二']]), '表后'])]]),
    '最后一段。',
  ],
  { lists: LISTS },
);

/** What notes span, in their order. */
const spans = (...notes: readonly ReturnType<typeof noteAt>[]): readonly string[] =>
  Object.values(spannedBy(annotated(plan, notes)));

describe('where a comment hangs', () => {
  it('is the paragraph of a finding, all of it', () => {
    expect(spans(noteAt(0, '一、项目概况'), noteAt(1, '帮办平台'))).toEqual(['项目概况', '建设帮办平台。']);
  });

  it('is the cell of a finding, also one that is merged or empty', () => {
    expect(
      spans(
        noteAt(2, undefined, { row: 0, column: 1 }),
        noteAt(2, undefined, { row: 1, column: 0 }),
        noteAt(2, '两台', { row: 1, column: 1 }),
        noteAt(2, '合计 | ', { row: 2, column: 1 }),
      ),
    ).toEqual(['名称', '类别', '两台', '']);
  });

  it('is the row where no column is named, and the row that is quoted where no row is', () => {
    expect(
      spans(noteAt(2, '服务器 | 18万元', { row: 1 }), noteAt(2, '类别 | 名称 | 金额'), noteAt(2, '18万元')),
    ).toEqual(['服务器¶两台¶18万元', '类别¶名称¶金额', '18万元']);
  });

  it('is the paragraph that holds the text box, because a text box can hold no comment', () => {
    expect(spans(noteAt(3, '正文'), noteAt(4, '框里的字'))).toEqual([
      '正文框里的字¶框里的字¶',
      '正文框里的字¶框里的字¶',
    ]);
  });

  it('is both paragraphs where a deleted mark joins them', () => {
    expect(spans(noteAt(5, '前半句后半句。'))).toEqual(['前半句¶后半句。']);
  });

  it('is the paragraph of a nested table that is quoted', () => {
    expect(spans(noteAt(6, '内二', { row: 0, column: 1 }), noteAt(6, '表后', { row: 0, column: 1 }))).toEqual([
      '内二',
      '表后',
    ]);
  });

  it('is what is quoted where only the file is named, else the first line', () => {
    expect(spans(noteAt(undefined, '18万元'), noteAt(undefined), noteAt(undefined, '哪里也没有'), noteAt(99))).toEqual([
      '18万元',
      '项目概况',
      '项目概况',
      '项目概况',
    ]);
  });
});

describe('what a copy is', () => {
  const copy = annotated(plan, [noteAt(0, '项目概况'), noteAt(2, undefined, { row: 2, column: 1 }), noteAt(0)]);

  it('is the document with anchors, and every other part as it was', () => {
    const before = partsOf(plan);
    const after = partsOf(copy);
    const same = (name: string): boolean => before[name] === after[name];
    expect(Object.keys(after).filter((name) => !same(name))).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/comments.xml',
    ]);
    expect(withoutAnchors(bodyOf(copy)).replace('<w:p></w:p>', '<w:p/>')).toBe(bodyOf(plan));
  });

  it('reads the same as before', () => {
    const { document } = readDocx(copy, 'made.docx');
    expect(document?.blocks).toEqual(readDocx(plan, 'made.docx').document?.blocks);
    expect(document?.notes.map(({ kind, text, place }) => ({ kind, text, block: place?.block }))).toEqual([
      { kind: 'comment', text: '批注：项目概况', block: 0 },
      { kind: 'comment', text: '批注：无', block: undefined },
      { kind: 'comment', text: '批注：无', block: 0 },
    ]);
  });

  it('follows the order of the schema: anchors behind the properties, the reference behind the end of its range', () => {
    const [first] = /<w:p>.*?<\/w:p>/u.exec(bodyOf(copy)) ?? [];
    expect(first?.replace(/<w:pPr>.*<\/w:pPr>/u, '<w:pPr/>')).toBe(
      '<w:p><w:pPr/><w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="2"/>' +
        '<w:r><w:t xml:space="preserve">项目概况</w:t></w:r>' +
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
        '<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r></w:p>',
    );
  });

  it('has comments with author, day and text', () => {
    expect(partsOf(copy)['word/comments.xml']).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        ['批注：项目概况', '批注：无', '批注：无']
          .map(
            (text, id) =>
              `<w:comment w:id="${id}" w:author="dossier-check" w:date="2026-03-01T00:00:00Z" w:initials="DC">` +
              `<w:p><w:r><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:comment>`,
          )
          .join('') +
        '</w:comments>',
    );
  });

  it('is the same for the same notes', () => {
    const notes = [noteAt(1, '帮办')];
    expect(annotated(plan, notes)).toEqual(annotated(plan, notes));
  });
});

it('adds to comments that are there, with ids of its own', () => {
  const commented = makeDocx([paragraph(['旧', comment('早先的批注')]), '新']);
  const copy = annotated(commented, [noteAt(1, '新')]);
  const { document } = readDocx(copy, 'made.docx');
  expect(document?.notes.map(({ text, place }) => [text, place?.block])).toEqual([
    ['早先的批注', 0],
    ['批注：新', 1],
  ]);
  const before = partsOf(commented);
  const after = partsOf(copy);
  expect(Object.keys(after).filter((name) => before[name] !== after[name])).toEqual([
    'word/document.xml',
    'word/comments.xml',
  ]);
  expect(after['word/comments.xml']?.replace(/<w:comment w:id="2".*?<\/w:comment>/u, '')).toBe(
    before['word/comments.xml'],
  );
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('parts as others write them', () => {
  const withBody = (xml: string | Uint8Array, parts: Record<string, string | null> = {}): Uint8Array =>
    makeDocx([], { parts: { 'word/document.xml': xml, ...parts } });

  it.each([
    [
      'another prefix',
      `<ns0:document xmlns:ns0="${W}"><ns0:body><ns0:p><ns0:r><ns0:t>字</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    ],
    ['no prefix', `<document xmlns="${W}"><body><p><r><t>字</t></r></p></body></document>`],
    [
      'the strict namespace',
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>字</w:t></w:r></w:p></w:body></w:document>',
    ],
    [
      'no relationships',
      `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>字</w:t></w:r></w:p></w:body></w:document>`,
    ],
  ])('%s', (name, xml) => {
    const docx = withBody(xml, name === 'no relationships' ? { 'word/_rels/document.xml.rels': null } : {});
    const copy = annotated(docx, [noteAt(0, '字')]);
    expect(spannedBy(copy)).toEqual({ 0: '字' });
    expect(withoutAnchors(bodyOf(copy))).toBe(xml);
    const { document, status } = readDocx(copy, 'made.docx');
    expect([status, document?.blocks.length, document?.notes]).toEqual([
      'read',
      1,
      [{ kind: 'comment', text: '批注：字', place: { block: 0 } }],
    ]);
  });

  it.each(['utf16le', 'utf16be'] as const)('%s', (encoding) => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>字</w:t></w:r></w:p></w:body></w:document>`;
    const little = Buffer.from(`\ufeff${xml}`, 'utf16le');
    const copy = annotated(withBody(encoding === 'utf16le' ? little : little.swap16()), [noteAt(0, '字')]);
    const { document, status } = readDocx(copy, 'made.docx');
    expect([status, document?.notes]).toEqual(['read', [{ kind: 'comment', text: '批注：字', place: { block: 0 } }]]);
  });

  it.each([
    ['is cut off', `<w:document xmlns:w="${W}"><w:body><w:p>`],
    ['has no paragraph', `<w:document xmlns:w="${W}"><w:body/></w:document>`],
    ['is not well-formed', `<w:document xmlns:w="${W}"><w:body><w:p></w:r></w:body></w:document>`],
  ])('a body that %s is left alone', (_, xml) => {
    const source = readDocxSource(withBody(xml), 'made.docx');
    expect(source && annotateDocx(source, [noteAt(0)], signature)).toBeNull();
  });

  it('comments that are damaged are left alone', () => {
    const docx = makeDocx([paragraph(['旧', comment('批注')])], { parts: { 'word/comments.xml': '<w:comments' } });
    const source = readDocxSource(docx, 'made.docx');
    expect(source && annotateDocx(source, [noteAt(0)], signature)).toBeNull();
  });
});

it('writes hostile text as text', () => {
  const copy = annotated(plan, [{ location: { file: 'made.docx', block: 0 }, lines: attacks }]);
  const { status, document } = readDocx(copy, 'made.docx');
  expect([status, document?.notes.length, document?.blocks.length]).toEqual(['read', 1, 8]);
});

it('rows keep their own properties', () => {
  const docx = makeDocx([table([row(['甲', '乙'], { header: true })])]);
  const copy = annotated(docx, [noteAt(0, '甲 | 乙', { row: 0 })]);
  expect(withoutAnchors(bodyOf(copy))).toBe(bodyOf(docx));
  expect(spannedBy(copy)).toEqual({ 0: '甲¶乙' });
});

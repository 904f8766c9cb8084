import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/text/decode-text.js';
import { readText } from '../../src/read/text/read-text.js';
import { gridOf, tablesOf } from '../support/read-made.js';

const GBK = Uint8Array.of(0xd7, 0xdc, 0xd4, 0xf2);

describe('text', () => {
  it('is a paragraph for each line that says something', () => {
    expect(readText(Buffer.from('一、总则\r\n\r\n　　为规范…… \n\t\n结束\f附件'), '说明.txt')).toEqual({
      status: 'read',
      document: {
        file: '说明.txt',
        format: 'text',
        pages: null,
        blocks: ['一、总则', '　　为规范……', '结束', '附件'].map((text, block) => ({
          type: 'paragraph',
          text,
          place: { block },
        })),
        furniture: [],
        notes: [],
        bookmarks: [],
      },
      findings: [],
    });
  });

  it('is not what only calls itself so', () => {
    const noise = Uint8Array.from({ length: 500 }, (_, index) => (index * 97) % 30);
    expect(readText(noise, 'a.txt')).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-corrupt', args: { format: 'text', detail: 'not text' }, location: { file: 'a.txt' } }],
    });
    expect(readText(new Uint8Array(), 'a.txt').findings).toEqual([
      { code: 'file-empty', args: {}, location: { file: 'a.txt' } },
    ]);
  });

  it('is a table where values stand between delimiters', () => {
    const csv = '\ufeff序号,名称,说明\r\n1,"甲,乙","他说""好""\n第二行"\r\n\r\n2,丙\r\n';
    const { document } = readText(Buffer.from(csv), '目录.csv');
    expect(tablesOf(document ?? ({ blocks: [] } as never)).map(gridOf)).toEqual([
      [
        ['序号@0', '名称@1', '说明@2'],
        ['1@0', '甲,乙@1', '他说"好"\n第二行@2'],
        ['2@0', '丙@1'],
      ],
    ]);
    const tabs = readText(Buffer.from('甲,1\t乙\n丙\t丁'), 'a.TSV').document;
    expect(tablesOf(tabs ?? ({ blocks: [] } as never)).map(gridOf)).toEqual([
      [
        ['甲,1@0', '乙@1'],
        ['丙@0', '丁@1'],
      ],
    ]);
    expect(readText(Buffer.from('\n \n'), 'a.csv').document?.blocks).toEqual([]);
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('总则'), undefined, '总则'],
    ['UTF-8 with a mark', Buffer.from('\ufeff总则'), undefined, '总则'],
    ['wide characters', Buffer.from('\ufeff总则', 'utf16le'), undefined, '总则'],
    ['wide characters the other way round', Uint8Array.of(0xfe, 0xff, 0x60, 0x3b), undefined, '总'],
    ['Chinese of Windows', GBK, undefined, '总则'],
    ['what the page says', Uint8Array.of(0xc1, 0x60, 0xab, 0x68), 'big5', '總則'],
    ['Western signs', Uint8Array.of(0x93, 0x61, 0x94), 'iso-8859-1', '“a”'],
    ['a page that says UTF-8 and is not', GBK, 'utf-8', '总则'],
    ['an encoding that nobody knows', GBK, 'x-unheard-of', '总则'],
    [
      'UTF-8 with a broken character',
      Buffer.concat([Buffer.from('总'.repeat(50)), Uint8Array.of(0xe6)]),
      undefined,
      `${'总'.repeat(50)}\ufffd`,
    ],
  ])('are recognised: %s', (_, bytes, declared, text) => {
    expect(decodeText(bytes, declared)).toBe(text);
  });
});

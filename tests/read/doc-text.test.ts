import { describe, expect, it } from 'vitest';
import { readDoc } from '../../src/read/doc/read-doc.js';
import { type DocParagraph, line, long, makeDoc, plc, sprm, word } from '../support/make-doc.js';
import { makeOle } from '../support/make-ole.js';
import { textsOf } from '../support/read-made.js';
import { readMadeDoc } from '../support/read-made-doc.js';

const DELETED = sprm(0x0800, 1);
const INSERTED = sprm(0x0801, 1);
const HIDDEN = sprm(0x083c, 1);
const SPECIAL = sprm(0x0855, 1);
const field = (instruction: string, result: string): string => `\x13 ${instruction} \x14${result}\x15`;

describe('text', () => {
  it('is a block for each paragraph, with tabs, line breaks and hyphens, without empty ones', () => {
    expect(readMadeDoc(['一\t二\x0b三', '', ' ', 'a\x1eb\x1fc\x00d'])).toEqual({
      file: 'made.doc',
      format: 'doc',
      pages: null,
      blocks: ['一\t二\n三', 'a-bcd'].map((text, block) => ({
        type: 'paragraph',
        text,
        place: { block },
        style: { name: 'Normal' },
        look: { size: 10, bold: 0, boldLead: 0 },
      })),
      furniture: [],
      notes: [],
      bookmarks: [],
    });
  });

  it('may have one byte for each character', () => {
    expect(textsOf(readMadeDoc(['na\u00efve \u0096 caf\u00e9'], { isNarrow: true }))).toEqual(['na\u00efve – café']);
  });

  it('goes on over a page break inside of a paragraph, and ends at the end of a section', () => {
    const sections = { 6: plc([0, 4, 8], [Array<number>(12).fill(0), Array<number>(12).fill(0)]) };
    const made = [line('甲\x0c乙', { mark: '\x0c' }), line('丙')];
    expect(textsOf(readMadeDoc(made, { structures: sections }))).toEqual(['甲\n乙', '丙']);
  });

  it('has no deleted and no hidden text, but what was inserted', () => {
    const runs = [
      '甲',
      { text: '乙', properties: [DELETED] },
      { text: '丙', properties: [INSERTED] },
      { text: '丁', properties: [HIDDEN] },
    ];
    expect(textsOf(readMadeDoc([{ runs }]))).toEqual(['甲丙']);
  });

  it('goes on in the next paragraph where the mark between was deleted', () => {
    expect(textsOf(readMadeDoc([line('甲', { markProperties: [DELETED] }), '乙', '丙']))).toEqual(['甲乙', '丙']);
  });

  it('has results of fields only, and what fields show that have none', () => {
    const texts = textsOf(
      readMadeDoc([
        `第${field('PAGE', '3')}页`,
        field('IF \x13 X \x141\x15', '是'),
        '\x13 SYMBOL 254 \\f Wingdings \x15\x13 eq \\o\\ac(○,1)\x15',
        '\x13 EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(zì),字)\x15母',
        `${field('TOC \\o', '一、总则\t1')}`,
      ]),
    );
    expect(texts).toEqual(['第3页', '是', '☑①', '字母', '一、总则\t1']);
  });

  it('marks a table of contents, by its field and by its styles', () => {
    const styles = [
      { name: 'Normal', identifier: 0 },
      { name: '目录 1', identifier: 19 },
    ];
    const made = ['\x13 TOC \\o \x14总则\t1', '需求\t2\x15', line('设计\t3', { style: 1 }), '正文'];
    const { blocks } = readMadeDoc(made, { styles });
    expect(blocks.map((block) => block.type === 'paragraph' && [block.text, block.role])).toEqual([
      ['总则\t1', 'toc'],
      ['需求\t2', 'toc'],
      ['设计\t3', 'toc'],
      ['正文', undefined],
    ]);
  });

  it('has signs of symbol fonts, by code and by font', () => {
    const symbol = { text: '(', properties: [SPECIAL, sprm(0x6a09, ...word(1), ...word(0xf0fe))] };
    const typed = { text: '\uf0a8', properties: [sprm(0x4a4f, ...word(1))] };
    const made: DocParagraph = { runs: [symbol, '是', typed, '否'] };
    expect(textsOf(readMadeDoc([made], { fonts: ['宋体', 'Wingdings'] }))).toEqual(['☑是☐否']);
  });

  it('has the state of check boxes and the choice of lists of old forms', () => {
    const string = (text: string) => [...word(text.length), ...Buffer.from(`${text}\0`, 'utf16le')];
    const formField = (bits: number, standard: number, entries: readonly string[]) => {
      const options = entries.flatMap((entry) => [...word(entry.length), ...Buffer.from(entry, 'utf16le')]);
      const list = entries.length === 0 ? [] : [...word(0xffff), ...word(entries.length), 0, 0, ...options];
      const inside = [...long(-1), ...word(bits), 0, 0, 0, 0, ...string('名'), ...word(standard), ...string('')];
      const all = [...inside, ...[1, 2, 3, 4].flatMap(() => string('')), ...list];
      return [...long(0x44 + all.length), ...word(0x44), ...Array<number>(0x3e).fill(0), ...all];
    };
    const AS_DEFAULT = 25 << 2;
    const box = formField(1 | (1 << 2), 0, []);
    const standard = formField(1 | AS_DEFAULT, 1, []);
    const empty = formField(1, 1, []);
    const choice = formField(2 | (1 << 2), 0, ['新建', '续建']);
    const at = [0, box.length, box.length + standard.length, box.length + standard.length + empty.length];
    const control = (kind: string, offset: number) => [
      `\x13 ${kind} `,
      { text: '\x01', properties: [SPECIAL, sprm(0x0806, 1), sprm(0x6a03, ...long(offset))] },
      '\x14\x15',
    ];
    const runs = [
      ...control('FORMCHECKBOX', at[0] ?? 0),
      ...control('FORMCHECKBOX', at[1] ?? 0),
      ...control('FORMCHECKBOX', at[2] ?? 0),
      ...control('FORMDROPDOWN', at[3] ?? 0),
    ];
    const data = Uint8Array.from([...box, ...standard, ...empty, ...choice]);
    expect(textsOf(readMadeDoc([{ runs }], { data }))).toEqual(['☑☑☐续建']);
  });

  it('takes up what a fast save left for a whole piece', () => {
    expect(textsOf(readMadeDoc(['甲'], { modifier: (1 << 8) | (92 << 1) }))).toEqual([]);
    const made = readMadeDoc(['甲'], { modifier: (1 << 1) | 1, listed: [[], [sprm(0x4a43, 32, 0), sprm(0x0835, 1)]] });
    expect(made.blocks.map((block) => block.type === 'paragraph' && block.look)).toEqual([
      { size: 16, bold: 1, boldLead: 1 },
    ]);
  });
});

describe('what stands beside the text', () => {
  it('is notes with the place of the paragraph they hang on', () => {
    const sign = (text: string) => ({ text, properties: [SPECIAL] });
    const body: readonly DocParagraph[] = [
      { runs: ['甲', sign('\x02')] },
      { runs: ['乙', sign('\x05')] },
      { runs: ['丙', sign('\x02')] },
    ];
    const structures = {
      2: plc([1, 9], [[1, 0]]),
      3: plc([0, 5, 6], []),
      4: plc([4, 9], [Array<number>(30).fill(0)]),
      5: plc([0, 4, 5], []),
      46: plc([7, 9], [[1, 0]]),
      47: plc([0, 5, 6], []),
    };
    const texts = {
      1: [{ runs: [sign('\x02'), ' 脚注'] }, line('')],
      4: [{ runs: [sign('\x05'), '批注'] }, line('')],
      5: [{ runs: [sign('\x02'), ' 尾注'] }, line('')],
    };
    const { notes, blocks } = readMadeDoc(body, { structures, texts });
    expect(blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['甲', '乙', '丙']);
    expect(notes).toEqual([
      { kind: 'footnote', text: '脚注', place: { block: 0 } },
      { kind: 'endnote', text: '尾注', place: { block: 2 } },
      { kind: 'comment', text: '批注', place: { block: 1 } },
    ]);
  });

  it('is headers and footers, without the lines over notes', () => {
    const texts = { 2: [line('\x03'), line('页眉'), line('第\x13 PAGE \x141\x15页'), line('页眉'), line('')] };
    // Six separators, of which the first is not empty, then three headers and footers.
    const structures = { 11: plc([0, 2, 2, 2, 2, 2, 2, 5, 17, 20, 21], []) };
    const { furniture, blocks } = readMadeDoc(['正文'], { texts, structures });
    expect(furniture).toEqual(['页眉', '第1页']);
    expect(blocks).toHaveLength(1);
  });

  it('is text boxes, after the paragraph they hang on, and loose ones at the end', () => {
    const anchor = { text: '\x08', properties: [SPECIAL] };
    const shape = [...long(1025), ...long(0), ...long(0), ...long(2000), ...long(1000), ...word(0), ...long(0)];
    const box = (number: number) => [...Array<number>(14).fill(0), ...long(number), ...long(0)];
    const structures = {
      40: plc([1, 5], [shape]),
      56: plc([0, 2, 4, 5], [box(1025), box(1026), box(0)]),
    };
    const texts = { 6: [line('框'), line('散'), line('')] };
    const { blocks } = readMadeDoc([{ runs: ['甲', anchor] }, '乙'], { structures, texts });
    expect(blocks.map((block) => block.type === 'paragraph' && [block.text, block.inTextBox ?? false])).toEqual([
      ['甲', false],
      ['框', true],
      ['乙', false],
      ['散', true],
    ]);
  });
});

describe('files of Word 6 and 95', () => {
  it('give their text, paragraph by paragraph, in the code page of their language', () => {
    const text = Uint8Array.of(0xd7, 0xdc, 0xd4, 0xf2, 13, 0x13, 0x50, 0x14, 0x31, 0x15, 7, 13);
    const main = Buffer.alloc(0x300 + text.length);
    main.writeUInt16LE(0xa5dc, 0);
    main.writeUInt16LE(0x65, 2);
    main.writeUInt16LE(0x0804, 6);
    main.writeUInt32LE(0x300, 0x18);
    main.writeUInt32LE(text.length, 0x34);
    main.set(text, 0x300);
    const { document } = readDoc(makeOle({ WordDocument: main }), 'old.doc');
    expect(document?.blocks).toEqual([
      { type: 'paragraph', text: '总则', place: { block: 0 } },
      { type: 'paragraph', text: '1', place: { block: 1 } },
    ]);
  });
});

describe('a file that is protected', () => {
  it('says so', () => {
    expect(readDoc(makeDoc([line('甲')], { flags: 0x0300 }), 'a.doc')).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-encrypted', args: { format: 'doc' }, location: { file: 'a.doc' } }],
    });
  });
});

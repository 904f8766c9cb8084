import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { resolveLocation } from '../../src/read/ofd/locations.js';
import { toDistances } from '../../src/read/ofd/measures.js';
import { readOfd } from '../../src/read/ofd/read-ofd.js';
import { image, layer, makeOfd, OFD_NAMESPACE, type OfdOptions, rule, text } from '../support/make-ofd.js';
import { prose } from '../support/prose.js';
import { gridOf, tablesOf, textsOf } from '../support/read-made.js';

function read(pages: readonly string[], options: OfdOptions = {}): Document {
  const { status, document, findings } = readOfd(makeOfd(pages, options), 'made.ofd');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}

/** A full line of text: 37 characters of 4 mm. */
const full = (y: number, from: number): string => text(30, y, prose(from, 37));

describe('text', () => {
  it('is paragraphs, with page, size, font and weight', () => {
    const fonts = '<ofd:Font ID="1" FontName="宋体"/><ofd:Font ID="2" FontName="ABCDEF+仿宋" Bold="true"/>';
    const title = text(88, 40, '建设方案', { size: 8, font: '2' });
    const document = read(
      [`${title}${full(60, 0)}${full(67, 1)}${text(30, 74, '到此为止。')}`, text(30, 60, '次页文字')],
      {
        title: '某项目',
        resources: fonts,
      },
    );
    expect(document).toEqual({
      file: 'made.ofd',
      format: 'ofd',
      title: '某项目',
      pages: 2,
      blocks: [
        {
          type: 'paragraph',
          text: '建设方案',
          place: { block: 0, page: 1 },
          look: { size: 22.7, bold: 1, boldLead: 4, font: '仿宋', align: 'centre', indent: 164.4, lines: 1 },
        },
        {
          type: 'paragraph',
          text: `${prose(0, 37)}${prose(1, 37)}到此为止。`,
          place: { block: 1, page: 1 },
          look: {
            size: 11.35,
            bold: 0,
            boldLead: 0,
            font: '宋体',
            align: 'both',
            indent: 0,
            lines: 3,
            spaceAbove: 3.9,
          },
        },
        {
          type: 'paragraph',
          text: '次页文字',
          place: { block: 2, page: 2 },
          look: { size: 11.35, bold: 0, boldLead: 0, font: '宋体', align: 'left', indent: 0, lines: 1 },
        },
      ],
      furniture: [],
      notes: [],
      bookmarks: [],
    });
  });

  it('stands where its matrix puts it, as large as that makes it', () => {
    const scaled = text(0, 40, '总则', { size: 40, attributes: 'CTM="0.1 0 0 0.1 30 120"' });
    const [block] = read([`${full(50, 0)}${scaled}`]).blocks.slice(1);
    expect(block).toEqual({
      type: 'paragraph',
      text: '总则',
      place: { block: 1, page: 1 },
      look: { size: 11.35, bold: 0, boldLead: 0, font: '宋体', align: 'left', indent: 0, lines: 1, spaceAbove: 17.5 },
    });
  });

  it('is one line where it is drawn piece by piece, with blanks where there are gaps', () => {
    const pieces = ['智', '慧', '城', '市'].map((word, index) => text(30 + 4 * index, 120, word));
    const columns = [text(30, 70, '甲方：'), text(120, 70, '乙方：')];
    const words = text(30, 80, 'Web API', { delta: '3 2 2 1.5 2.5 2.5' });
    const gap = text(30, 90, '年月', { delta: '12' });
    expect(textsOf(read([[full(50, 0), ...pieces].join('')])).at(-1)).toBe('智慧城市');
    expect(textsOf(read([columns.join('')]))).toEqual(['甲方： 乙方：']);
    expect(textsOf(read([words]))).toEqual(['Web API']);
    expect(textsOf(read([gap]))).toEqual(['年 月']);
  });

  it('has several codes in one object, each at its place', () => {
    const codes = `<ofd:TextObject ID="9" Boundary="30 50 150 30" Font="1" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 1 4">甲一</ofd:TextCode><ofd:TextCode X="0" Y="14" DeltaX="4">乙&amp;</ofd:TextCode></ofd:TextObject>`;
    expect(textsOf(read([codes]))).toEqual(['甲一', '乙&']);
  });

  it('is none where it is not shown, and only furniture where it lies across the page', () => {
    const hidden = text(30, 60, '隐藏', { attributes: 'Visible="false"' });
    const slanted = text(60, 150, '内部资料', { attributes: 'CTM="0.7 0.7 -0.7 0.7 0 0"' });
    const { blocks, furniture } = read([`${full(50, 0)}${hidden}${slanted}`]);
    expect(blocks).toHaveLength(1);
    expect(furniture).toEqual(['内部资料']);
  });

  it('comes from templates and from drawings among the resources too', () => {
    const page = `<ofd:Page ${OFD_NAMESPACE}><ofd:Template TemplateID="7"/><ofd:Content>${layer(
      text(60, 60, '某局'),
      '<ofd:CompositeObject ID="9" Boundary="30 80 100 50" CTM="0.5 0 0 0.5 0 0" ResourceID="20"/>',
    )}</ofd:Content></ofd:Page>`;
    const unit = `<ofd:CompositeGraphicUnit ID="20" Width="100" Height="50"><ofd:Content>${text(0, 20, '落款', { size: 8 })}</ofd:Content></ofd:CompositeGraphicUnit>`;
    const document = read([page], {
      templates: { 7: text(30, 60, '单位：') },
      resources: `<ofd:Font ID="1" FontName="宋体"/>${unit}`,
    });
    expect(textsOf(document)).toEqual(['单位： 某局', '落款']);
  });

  it('is read whatever the namespace', () => {
    const plain = (xml: string) => xml.replaceAll('ofd:', '').replace(/xmlns="[^"]*"/, '');
    const parts = Object.fromEntries(
      Object.entries({
        'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
        'Doc_0/Pages/Page_0/Content.xml': `<Page><Content>${plain(text(30, 60, '总则'))}</Content></Page>`,
      }),
    );
    expect(textsOf(read([''], { parts }))).toEqual(['总则']);
  });
});

describe('headers, footers and contents', () => {
  it('are told from the text', () => {
    const page = (index: number) =>
      `${text(90, 15, '某市智慧停车项目')}${full(60, index)}${text(100, 285, `— ${index + 1} —`)}`;
    const { furniture, blocks } = read([page(0), page(1), page(2)]);
    expect(furniture).toEqual(['某市智慧停车项目', '— 1 —', '— 2 —', '— 3 —']);
    expect(blocks.map(({ type }) => type)).toEqual(blocks.map(() => 'paragraph'));
    const contents = [
      text(90, 50, '目录'),
      text(30, 60, `一、总则${'…'.repeat(25)}1`),
      text(30, 70, `二、需求${'…'.repeat(25)}3`),
    ];
    const { blocks: listed } = read([contents.join(''), full(60, 0)]);
    expect(listed.map((block) => block.type === 'paragraph' && block.role)).toEqual(['toc', 'toc', 'toc', undefined]);
  });
});

describe('tables and figures', () => {
  it('are made of lines', () => {
    const lines = [...[50, 60, 70].map((y) => rule(30, y, 120, 0)), ...[30, 70, 150].map((x) => rule(x, 50, 0, 20))];
    const cells = [text(35, 57, '名称'), text(75, 57, '数量'), text(35, 67, '服务器'), text(75, 67, '12')];
    expect(tablesOf(read([[...lines, ...cells].join('')])).map(gridOf)).toEqual([
      [
        ['名称@0', '数量@1'],
        ['服务器@0', '12@1'],
      ],
    ]);
  });

  it('are pictures of some size', () => {
    const { blocks } = read([`${full(50, 0)}${image(50, 80, 100, 60)}${image(10, 10, 3, 3)}`]);
    expect(blocks[1]).toEqual({
      type: 'paragraph',
      text: '',
      place: { block: 1, page: 1 },
      figures: [{ width: 283, height: 170 }],
    });
    expect(blocks).toHaveLength(2);
  });
});

describe('outlines and annotations', () => {
  it('are bookmarks with their pages, comments, and stamps apart', () => {
    const goto = (page: number) =>
      `<ofd:Actions><ofd:Action><ofd:Goto><ofd:Dest PageID="${page}"/></ofd:Goto></ofd:Action></ofd:Actions>`;
    const outlines =
      `<ofd:Outlines><ofd:OutlineElem Title="一、总则">${goto(100)}<ofd:OutlineElem Title="（一）目标">${goto(101)}</ofd:OutlineElem></ofd:OutlineElem>` +
      '<ofd:OutlineElem Title="二、需求"/></ofd:Outlines><ofd:Annotations>Annots.xml</ofd:Annotations>';
    const annotation = (type: string, inside: string) => `<ofd:Annot Type="${type}">${inside}</ofd:Annot>`;
    const appearance = (words: string) =>
      `<ofd:Appearance Boundary="0 0 9 9">${text(0, 5, words)}${text(0, 9, words)}</ofd:Appearance>`;
    const parts = {
      'Doc_0/Annots.xml': `<ofd:Annotations ${OFD_NAMESPACE}><ofd:Page PageID="101"><ofd:FileLoc>Annots/1.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`,
      'Doc_0/Annots/1.xml': `<ofd:PageAnnot ${OFD_NAMESPACE}>${annotation('Watermark', appearance('样本'))}${annotation('Highlight', '<ofd:Remark>请核实</ofd:Remark>')}${annotation('Link', appearance('网址'))}</ofd:PageAnnot>`,
    };
    const document = read([full(50, 0), full(50, 1)], { outlines, parts });
    expect(document.bookmarks).toEqual([
      { title: '一、总则', level: 1, page: 1 },
      { title: '（一）目标', level: 2, page: 2 },
      { title: '二、需求', level: 1 },
    ]);
    expect(document.furniture).toEqual(['样本']);
    expect(document.notes.map(({ kind, text: words, place }) => [kind, words, place?.page])).toEqual([
      ['comment', '请核实', 2],
    ]);
  });
});

describe('files that cannot be read', () => {
  const problem = (bytes: Uint8Array) => {
    const { status, findings } = readOfd(bytes, 'a.ofd');
    return [status, ...findings.map(({ code, args }) => [code, args])];
  };

  it('say so: scans, text that is not what is printed, protection, no pages', () => {
    expect(problem(makeOfd([image(0, 0, 210, 297), image(0, 0, 210, 297)]))).toEqual([
      'unreadable',
      ['text-missing', { pages: [1, 2], of: 2 }],
    ]);
    const codes = Array.from({ length: 37 }, (_, index) => String.fromCharCode(0xe100 + index)).join('');
    expect(problem(makeOfd([full(50, 0), text(30, 50, codes)]))).toEqual([
      'partly-read',
      ['text-unreliable', { pages: [2], of: 2 }],
    ]);
    expect(problem(makeOfd([full(50, 0)], { entry: '<ofd:Encryptions>Encryptions.xml</ofd:Encryptions>' }))).toEqual([
      'unreadable',
      ['file-encrypted', { format: 'ofd' }],
    ]);
    expect(problem(makeOfd([]))).toEqual(['unreadable', ['file-corrupt', { format: 'ofd', detail: 'no pages' }]]);
    expect(problem(new Uint8Array())).toEqual(['unreadable', ['file-empty', {}]]);
    expect(problem(Buffer.from('文本'))).toEqual([
      'unreadable',
      ['file-corrupt', { format: 'ofd', detail: 'not a zip archive' }],
    ]);
  });

  it('give the pages that are left', () => {
    const parts = { 'Doc_0/Pages/Page_1/Content.xml': null, 'Doc_0/Pages/Page_2/Content.xml': '<ofd:Page><broken' };
    const [status, ...findings] = problem(makeOfd([full(50, 0), '', ''], { parts }));
    expect(status).toBe('partly-read');
    expect(findings.map((finding) => finding[0])).toEqual(['file-corrupt', 'text-missing']);
  });

  it('are no trap: drawings that show themselves, counts without end', () => {
    const self = '<ofd:CompositeObject ID="9" Boundary="0 0 9 9" ResourceID="20"/>';
    const unit = `<ofd:CompositeGraphicUnit ID="20">${self.repeat(30)}</ofd:CompositeGraphicUnit>`;
    expect(problem(makeOfd([self], { resources: unit }))[1]).toEqual([
      'limit-exceeded',
      { limit: 'blocks', value: 1_000_001 },
    ]);
    expect(toDistances('g 999999999 2 3', 3)).toEqual([2, 2, 2]);
    expect(toDistances('1 g 2 5 x 7', 9)).toEqual([1, 5, 5]);
  });

  it('have places that lead out of the file or nowhere', () => {
    expect(resolveLocation('Doc_0/Document.xml', 'Pages/./P.xml')).toBe('Doc_0/Pages/P.xml');
    expect(resolveLocation('Doc_0/Document.xml', ' /Doc_0/P.xml')).toBe('Doc_0/P.xml');
    expect(resolveLocation('Doc_0/Document.xml', '../../../P.xml')).toBe('P.xml');
  });
});

const WILD = '../shared/robust/ofd';

describe.skipIf(!existsSync(WILD))('odd files (skipped without ../shared)', () => {
  it('are read; those without text say so', () => {
    const outcomes: Record<string, number> = {};
    for (const name of readdirSync(WILD)) {
      const { status, findings } = readOfd(readFileSync(`${WILD}/${name}`), name);
      const outcome = [status, ...findings.map(({ code }) => code)].join(' ');
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    expect(outcomes).toEqual({ read: 27, 'unreadable text-missing': 3 });
  });
});

import { describe, expect, it } from 'vitest';
import { control, deleted, image, paragraph, raw, shapeGroup, textBox } from '../support/make-docx.js';
import { paragraphsOf, readMade, textsOf } from '../support/read-made.js';

const figuresOf = (...pieces: Parameters<typeof readMade>[0]) =>
  paragraphsOf(readMade(pieces).blocks).map(({ text, figures }) => [text, figures ?? []]);

const picture = (inside: string) => raw(`<w:r>${inside}</w:r>`);

describe('figures', () => {
  it('stand on their paragraph, with alternative text and size', () => {
    expect(
      figuresOf(
        paragraph(['前', image({ alt: '网络拓扑图', width: 300, height: 200 }), '后']),
        paragraph(image({ title: '标识' })),
      ),
    ).toEqual([
      ['前后', [{ alt: '网络拓扑图', width: 300, height: 200 }]],
      ['', [{ alt: '标识', width: 100, height: 50 }]],
    ]);
  });

  it('are charts, diagrams, old pictures, embedded objects and groups of shapes too', () => {
    const drawing = (inside: string) =>
      picture(
        `<w:drawing><wp:inline><wp:extent cx="12700" cy="25400"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
      );
    const chart = drawing('<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="x"/>');
    const diagram = drawing(
      '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="x"/>',
    );
    const old = picture(
      '<w:pict><v:shape alt="架构" style="width:1in;height:36pt"><v:imagedata r:id="x"/></v:shape></w:pict>',
    );
    const object = picture(
      '<w:object><v:shape style="width:10pt;height:20.5pt"><v:imagedata r:id="x"/></v:shape><o:OLEObject ProgID="Visio.Drawing.15"/></w:object>',
    );
    expect(figuresOf(...[chart, diagram, old, object].map((piece) => paragraph(piece)))).toEqual([
      ['', [{ width: 1, height: 2 }]],
      ['', [{ width: 1, height: 2 }]],
      ['', [{ alt: '架构', width: 72, height: 36 }]],
      ['', [{ width: 10, height: 20.5 }]],
    ]);
    expect(figuresOf(paragraph(shapeGroup(['前置机', '防火墙'], { alt: '部署图' })))).toEqual([
      ['', [{ alt: '部署图', width: 100, height: 50 }]],
      ['前置机', []],
      ['防火墙', []],
    ]);
  });

  it('are neither formulas nor controls nor deleted pictures nor prompts', () => {
    const formula = picture(
      '<w:object><v:shape><v:imagedata r:id="x"/></v:shape><o:OLEObject ProgID="Equation.DSMT4"/></w:object>',
    );
    const button = picture('<w:object><v:shape><v:imagedata r:id="x"/></v:shape><w:control w:name="c"/></w:object>');
    const gone = raw(
      `<w:del w:id="1" w:author="a">${'<w:r><w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict></w:r>'}</w:del>`,
    );
    expect(
      figuresOf(
        paragraph(['甲', formula, button, gone, deleted('x'), control(image(), { prompt: true, inside: 'inline' })]),
      ),
    ).toEqual([['甲', []]]);
  });
});

describe('text boxes', () => {
  it.each(['both', 'drawing', 'vml'] as const)('are read once, after their paragraph: %s', (kind) => {
    const document = readMade(['前', paragraph(['主', textBox(['框一', '框二'], kind), '文']), '后']);
    expect(paragraphsOf(document.blocks).map(({ text, inTextBox, figures }) => [text, inTextBox, figures])).toEqual([
      ['前', undefined, undefined],
      ['主文', undefined, undefined],
      ['框一', true, undefined],
      ['框二', true, undefined],
      ['后', undefined, undefined],
    ]);
    expect(document.blocks.map(({ place }) => place.block)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are read from the fallback where the choice says nothing', () => {
    const fallback =
      '<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>';
    const piece = picture(
      `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`,
    );
    expect(textsOf(readMade([paragraph(piece)]))).toEqual(['旧']);
  });

  it('count in lists after the paragraph they hang on', () => {
    const item = (text: string, ...more: ReturnType<typeof textBox>[]) =>
      paragraph([...more, text], { list: ['n', 0] });
    const document = readMade([item('甲', textBox(item('乙'))), item('丙')], { lists: { n: [['decimal', '%1.']] } });
    expect(paragraphsOf(document.blocks).map(({ number, text }) => [number, text])).toEqual([
      ['1.', '甲'],
      ['2.', '乙'],
      ['3.', '丙'],
    ]);
  });

  it('hold decorative lettering', () => {
    const piece = picture('<w:pict><v:shape><v:textpath string="可行性研究报告"/></v:shape></w:pict>');
    expect(paragraphsOf(readMade([paragraph(piece)]).blocks).map(({ text, inTextBox }) => [text, inTextBox])).toEqual([
      ['可行性研究报告', true],
    ]);
  });
});

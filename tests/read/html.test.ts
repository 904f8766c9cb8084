import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { gridOf, linesOf, paragraphsOf, tablesOf } from '../support/read-made.js';

function read(html: string): Document {
  const { status, document, findings } = readHtml(Buffer.from(html), 'a.html');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}

describe('pages', () => {
  it('have a title, headings, text, and navigation apart', () => {
    expect(
      read(
        '<title> 项目\n 方案</title><nav><a>首页</a></nav><h2>一、总则</h2><p>甲<div>乙</div>丙<footer>页脚</footer>',
      ),
    ).toEqual({
      file: 'a.html',
      format: 'html',
      title: '项目 方案',
      pages: null,
      blocks: [
        {
          type: 'paragraph',
          text: '一、总则',
          place: { block: 0 },
          style: { name: 'heading 2', headingLevel: 2, kind: 'heading' },
        },
        { type: 'paragraph', text: '甲', place: { block: 1 } },
        { type: 'paragraph', text: '乙', place: { block: 2 } },
        { type: 'paragraph', text: '丙', place: { block: 3 } },
      ],
      furniture: ['首页', '页脚'],
      notes: [],
      bookmarks: [],
    });
  });

  it('are decoded as they declare', () => {
    const head = Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>');
    const bytes = Buffer.concat([head, Uint8Array.of(0xd7, 0xdc, 0xd4, 0xf2)]);
    const { document } = readHtml(bytes, 'a.html');
    expect(document?.blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['总则']);
  });
});

describe('web archives', () => {
  const archive = (encoding: string, body: string) =>
    Buffer.from(
      [
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\tboundary="----=_Part"',
        '',
        '------=_Part',
        'Content-Type: image/png',
        '',
        'iVBO',
        '------=_Part',
        `Content-Transfer-Encoding: ${encoding}`,
        'Content-Type: text/html; charset="gb2312"',
        '',
        body,
        '',
        '------=_Part--',
      ].join('\r\n'),
      'latin1',
    );
  const textsOf = (bytes: Uint8Array) =>
    readHtml(bytes, 'a.doc').document?.blocks.map((block) => block.type === 'paragraph' && block.text);

  it('give their page, however it is packed', () => {
    const page = '<p>=D7=DC=\r\n=D4=F2</p><p style=3D"font-size:9pt">b</p>';
    expect(textsOf(archive('quoted-printable', page))).toEqual(['总则', 'b']);
    const bytes = Buffer.concat([Buffer.from('<p>'), Uint8Array.of(0xd7, 0xdc, 0xd4, 0xf2)]);
    expect(textsOf(archive('base64', bytes.toString('base64')))).toEqual(['总则']);
    expect(textsOf(archive('8bit', bytes.toString('latin1')))).toEqual(['总则']);
  });

  it('without a page are read as they stand', () => {
    expect(textsOf(Buffer.from('Content-Type: multipart/related; boundary=x\n\n--x\n\n甲'))).toEqual([
      'Content-Type: multipart/related; boundary=x --x 甲',
    ]);
  });
});

describe('text', () => {
  it('has single blanks, none where Chinese was wrapped, and entities as characters', () => {
    expect(linesOf(read('<p>  第一\n  行  <b> 粗 </b>  a\nb&nbsp;&lt;c&#x4e2d;&hellip;</p>'))).toEqual([
      '第一行 粗 a b\u00a0<c中…',
    ]);
  });

  it('keeps white space that is preformatted', () => {
    expect(linesOf(read('<pre>a\n  b\n</pre>'))).toEqual(['a\n  b']);
  });

  it('breaks lines; two breaks, or one before an indent, part paragraphs', () => {
    expect(linesOf(read('<br>甲<br>乙<br><br>丙<br>　　丁<br>&nbsp;&nbsp;戊'))).toEqual([
      '甲\n乙',
      '丙',
      '　　丁',
      '\u00a0\u00a0戊',
    ]);
  });

  it('is none of scripts, styles, hidden elements, and readings beside characters', () => {
    const html =
      '甲<script>var a="<p>x"</script><style>p{}</style><i hidden>x</i><span style="display: none">x</span>' +
      '<span style="mso-hide:all">x</span><noscript>x</noscript><ruby>字<rp>(<rt>zì</ruby><!-- x --><button>x</button>乙';
    expect(linesOf(read(html))).toEqual(['甲字乙']);
  });

  it('has what was ticked, chosen and filled in', () => {
    const html =
      '<input type=checkbox checked>是<input type=radio>否 <input value="张三"><input type=hidden value=x>' +
      '<select><option>甲<option selected>乙</select><textarea>备\n注</textarea>';
    expect(linesOf(read(html))).toEqual(['☑是☐否 张三乙备\n注']);
  });

  it('has bold, size and alignment where elements say', () => {
    const looks = paragraphsOf(
      read(
        '<p><b>目标：</b>建成<p align=center><span style="font-size:16.0pt">总则</span>' +
          '<p style="TEXT-ALIGN:right;font-weight:bold">日<p>平',
      ).blocks,
    ).map(({ look }) => look);
    expect(looks).toEqual([
      { bold: 0.6, boldLead: 3 },
      { size: 16, bold: 0, boldLead: 0, align: 'centre' },
      { bold: 1, boldLead: 1, align: 'right' },
      undefined,
    ]);
  });
});

describe('lists', () => {
  it('number their items, in the first paragraph of each', () => {
    const html =
      '<ol start=3><li>甲<li><p>乙</p><p>续</p><ol type=a><li>子<li value=5>丑</ol><li>丙</ol>' +
      '<ol type=I><li>一<li><h3>二</h3></ol>';
    expect(linesOf(read(html))).toEqual(['3. 甲', '4. 乙', '续', 'a. 子', 'e. 丑', '5. 丙', 'I. 一', 'II. 二']);
  });

  it('leave bullets without a number', () => {
    expect(paragraphsOf(read('<ul><li>甲<ul><li>乙</ul></ul><p>丙').blocks)).toEqual([
      { type: 'paragraph', text: '甲', place: { block: 0 }, listLevel: 1 },
      { type: 'paragraph', text: '乙', place: { block: 1 }, listLevel: 2 },
      { type: 'paragraph', text: '丙', place: { block: 2 } },
    ]);
  });
});

describe('tables', () => {
  const grids = (html: string) => tablesOf(read(html)).map(gridOf);

  it('span columns and rows, with heads and caption', () => {
    const [table] = tablesOf(
      read(
        '<table><caption>表1 清单</caption><thead><tr><th rowspan=2>序<th colspan=2>名</tr><tr><th>甲<th>乙</thead>' +
          '<tr><td>1<td rowspan=0>x<td>y<tr><td>2<td>z</table>',
      ),
    );
    expect(table === undefined ? [] : gridOf(table)).toEqual([
      ['序@0:1×2', '名@1:2×1'],
      ['甲@1', '乙@2'],
      ['1@0', 'x@1:1×2', 'y@2'],
      ['2@0', 'z@2'],
    ]);
    expect([table?.declaredHeaderRows, table?.caption]).toEqual([2, '表1 清单']);
  });

  it('hold paragraphs and tables, with the place of the outermost', () => {
    const [table] = tablesOf(read('前<table><tr><td>甲<td><p>乙<p>丙<table><tr><td>丁<td>戊</table></table>后'));
    const [, second] = table?.rows[0]?.cells ?? [];
    expect(second?.text).toBe('乙\n丙\n丁\t戊');
    expect(second?.blocks.map(({ type, place }) => [type, place])).toEqual([
      ['paragraph', { block: 1, row: 0, column: 1 }],
      ['paragraph', { block: 1, row: 0, column: 1 }],
      ['table', { block: 1, row: 0, column: 1 }],
    ]);
  });

  it('of one cell are frames, and without cells nothing', () => {
    const document = read('<table><tr><td><h1>总则</h1><p>甲</table><table></table><table><tr></table>');
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['总则', '甲']);
  });

  it('bear spans that are too wide, and cells without a row or a table', () => {
    expect(grids('<table><td>甲<td colspan=99999999>乙<tr><td rowspan=99999>丙</table><td>丁')).toEqual([
      [['甲@0', '乙@1:1000×1'], ['丙@0']],
    ]);
  });
});

describe('pictures', () => {
  it('are figures with size and description, icons and lines left out', () => {
    const html =
      '<p>图<img alt="拓扑图" width=400 height=300><img width=1 height=1><img width="100%"><figcaption>图1</figcaption>';
    expect(paragraphsOf(read(html).blocks)).toEqual([
      {
        type: 'paragraph',
        text: '图',
        place: { block: 0 },
        figures: [{ alt: '拓扑图', width: 300, height: 225 }, {}],
      },
      { type: 'paragraph', text: '图1', place: { block: 1 }, role: 'caption' },
    ]);
  });
});

describe('pages without an end', () => {
  it('keep what was read before a limit', () => {
    const deep = readHtml(Buffer.from(`<p>甲</p>${'<div>'.repeat(5000)}`), 'a.html');
    expect([deep.status, deep.findings, deep.document?.blocks.length]).toEqual([
      'partly-read',
      [{ code: 'limit-exceeded', args: { limit: 'xmlDepth', value: 4000 }, location: { file: 'a.html' } }],
      1,
    ]);
    const nested = readHtml(Buffer.from(`甲${'<table><tr><td>乙<td>丙'.repeat(600)}`), 'a.html');
    expect([nested.status, nested.document?.blocks.length]).toEqual(['partly-read', 2]);
  });

  it('are read in a time that goes with their length', () => {
    const parts = ['<b>', '<p', '<!--', '&', '<ul><li>', '</p>', '<a href="', '　　<br>', '<td>', '<font size=1>x'];
    const start = performance.now();
    for (const part of parts) readHtml(Buffer.from(part.repeat(Math.ceil(200_000 / part.length))), 'a.html');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

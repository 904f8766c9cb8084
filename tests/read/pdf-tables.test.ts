import { describe, expect, it } from 'vitest';
import type { Document, Table } from '../../src/model/document.js';
import type { Mark } from '../support/make-pdf.js';
import { outlineOf, readFlow, readMarks, readPages } from '../support/read-made-pdf.js';

const text = (x: number, y: number, words: string, size = 10.5): Mark => ({ kind: 'text', x, y, text: words, size });
const line = (x: number, y: number, toX: number, toY: number): Mark => ({ kind: 'line', x, y, toX, toY });
const across = (xs: readonly [number, number], ...ys: readonly number[]): Mark[] =>
  ys.map((y) => line(xs[0], y, xs[1], y));
const down = (ys: readonly [number, number], ...xs: readonly number[]): Mark[] =>
  xs.map((x) => line(x, ys[0], x, ys[1]));
const tablesOf = (document: Document): Table[] => document.blocks.filter((block) => block.type === 'table');

describe('ruled tables', () => {
  it('become tables between the paragraphs, wrapped cells joined', async () => {
    const document = await readFlow([
      { kind: 'centred', text: '表 1 软硬件清单' },
      {
        kind: 'table',
        widths: [50, 100, 160],
        rows: [
          ['序号', '名称', '参数'],
          ['1', '应用服务器', '2 路 16 核处理器，内存 256GB，硬盘 2 块'],
        ],
      },
      { kind: 'text', text: '以上为国产设备。' },
    ]);
    expect(outlineOf(document.blocks)).toEqual([
      '表 1 软硬件清单',
      [
        ['序号', '名称', '参数'],
        ['1', '应用服务器', '2 路 16 核处理器，内存 256GB，硬盘 2 块'],
      ],
      '以上为国产设备。',
    ]);
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.role)).toEqual([
      'caption',
      false,
      undefined,
    ]);
  });

  it('name the block, page, row and column of every cell', async () => {
    const document = await readFlow([
      {
        kind: 'table',
        widths: [60, 60],
        rows: [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
      },
    ]);
    const places = tablesOf(document)[0]!.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.blocks.map((b) => b.place)),
    );
    expect(places).toEqual([
      { block: 0, page: 1, row: 0, column: 0 },
      { block: 0, page: 1, row: 0, column: 1 },
      { block: 0, page: 1, row: 1, column: 0 },
      { block: 0, page: 1, row: 1, column: 1 },
    ]);
  });

  it('know merged cells by the borders that are missing', async () => {
    const document = await readMarks(
      ...across([90, 330], 100, 160),
      ...[line(170, 120, 330, 120), line(170, 140, 250, 140)],
      ...down([100, 160], 90, 170, 330),
      line(250, 120, 250, 160),
      text(95, 135, '项目经费'),
      text(200, 115, '合计'),
      text(175, 135, '硬件'),
      text(175, 155, '软件'),
      text(255, 145, '12 万元'),
    );
    const cells = tablesOf(document)[0]!.rows.map((row) =>
      row.cells.map(({ text: words, column, colSpan, rowSpan }) => [words, column, colSpan, rowSpan]),
    );
    expect(cells).toEqual([
      [
        ['项目经费', 0, 1, 3],
        ['合计', 1, 2, 1],
      ],
      [
        ['硬件', 1, 1, 1],
        ['12 万元', 2, 1, 2],
      ],
      [['软件', 1, 1, 1]],
    ]);
  });

  it('may be open at the sides', async () => {
    const document = await readMarks(
      ...across([90, 330], 100, 120, 140),
      ...down([100, 140], 200),
      text(95, 115, '名称'),
      text(205, 115, '数量'),
      text(95, 135, '服务器'),
      text(205, 135, '2'),
    );
    expect(outlineOf(document.blocks)).toEqual([
      [
        ['名称', '数量'],
        ['服务器', '2'],
      ],
    ]);
  });

  it('may have three lines across and none down', async () => {
    const document = await readMarks(
      ...across([90, 330], 100, 120, 180),
      ...[text(95, 115, '名称'), text(205, 115, '数量')],
      ...[text(95, 135, '服务器'), text(205, 135, '2')],
      ...[text(95, 155, '交换机'), text(205, 155, '四台，其中')],
      text(205, 175, '一台备用'),
    );
    expect(outlineOf(document.blocks)).toEqual([
      [
        ['名称', '数量'],
        ['服务器', '2'],
        ['交换机', '四台，其中\n一台备用'],
      ],
    ]);
  });

  it('cut text that runs through a column border', async () => {
    const document = await readMarks(
      ...across([90, 290], 100, 120, 140),
      ...down([100, 140], 90, 119, 290),
      text(95, 115, '序号 名称'),
      text(95, 135, '一号 服务器'),
    );
    expect(outlineOf(document.blocks)).toEqual([
      [
        ['序号', '名称'],
        ['一号', '服务器'],
      ],
    ]);
  });

  it('hold tables and pictures in their cells', async () => {
    const document = await readMarks(
      ...across([90, 490], 100, 300, 320),
      ...down([100, 320], 90, 290, 490),
      text(95, 115, '外'),
      ...[...across([310, 410], 120, 140), ...down([120, 140], 310, 360, 410)],
      ...[text(315, 135, '内甲'), text(365, 135, '内乙')],
      { kind: 'picture', x: 100, y: 130, width: 120, height: 90 },
      ...[text(95, 315, '下左'), text(295, 315, '下右')],
    );
    const [outer] = tablesOf(document);
    expect(tablesOf(document)).toHaveLength(1);
    expect(outer!.rows.map((row) => row.cells.map((cell) => outlineOf(cell.blocks)))).toEqual([
      [['外', '〔图〕'], [[['内甲', '内乙']]]],
      [['下左'], ['下右']],
    ]);
  });
});

describe('tables over several pages', () => {
  const rows = Array.from({ length: 60 }, (_, at) => [String(at + 1), '服务器']);

  it('are one table, the repeated header dropped and told', async () => {
    const document = await readFlow(
      [{ kind: 'table', widths: [60, 200], rows: [['序号', '名称'], ...rows], repeatHeader: true }],
      { footer: '第 # 页' },
    );
    expect(outlineOf(document.blocks)).toEqual([[['序号', '名称'], ...rows]]);
    expect(tablesOf(document)[0]!.declaredHeaderRows).toBe(1);
  });

  it('are one table without a repeated header too', async () => {
    const document = await readFlow([{ kind: 'table', widths: [60, 200], rows: [['序号', '名称'], ...rows] }]);
    expect(outlineOf(document.blocks)).toEqual([[['序号', '名称'], ...rows]]);
    expect(tablesOf(document)[0]!.declaredHeaderRows).toBe(undefined);
  });

  it('are two where text stands between or the columns differ', async () => {
    const small = (...row: string[]) => ({ kind: 'table', widths: [60, 200], rows: [row] }) as const;
    const document = await readFlow([
      small('甲', '乙'),
      { kind: 'text', text: '其间。' },
      { kind: 'page' },
      small('丙', '丁'),
      { kind: 'page' },
      { ...small('戊', '己'), widths: [130, 200] },
    ]);
    expect(outlineOf(document.blocks)).toEqual([[['甲', '乙']], '其间。', [['丙', '丁']], [['戊', '己']]]);
  });

  it('are several where each page has a card of the same form', async () => {
    const card = (name: string) =>
      ({
        kind: 'table',
        widths: [80, 200],
        rows: [
          ['用例名称', name],
          ['参与者', '用户'],
        ],
      }) as const;
    const document = await readFlow([
      { kind: 'space', height: 200 },
      card('登录'),
      { kind: 'page' },
      { kind: 'space', height: 200 },
      card('注册'),
    ]);
    expect(outlineOf(document.blocks)).toEqual([
      [
        ['用例名称', '登录'],
        ['参与者', '用户'],
      ],
      [
        ['用例名称', '注册'],
        ['参与者', '用户'],
      ],
    ]);
  });

  it('join the row that the page break cut', async () => {
    const page = (y: number, cells: readonly (readonly [string, string])[]): Mark[] => [
      ...across([90, 350], y, ...cells.map((_, at) => y + 20 * (at + 1))),
      ...down([y, y + 20 * cells.length], 90, 150, 350),
      ...cells.flatMap(([left, right], at) => [text(95, y + 15 + 20 * at, left), text(155, y + 15 + 20 * at, right)]),
    ];
    const document = await readPages([
      {
        marks: page(700, [
          ['序号', '内容'],
          ['1', '建设统一平台'],
        ]),
      },
      {
        marks: page(100, [
          ['', '接入停车场'],
          ['2', '运维'],
        ]),
      },
    ]);
    expect(outlineOf(document.blocks)).toEqual([
      [
        ['序号', '内容'],
        ['1', '建设统一平台\n接入停车场'],
        ['2', '运维'],
      ],
    ]);
  });
});

describe('borders that mislead', () => {
  it('are underlines inside a cell', async () => {
    const document = await readMarks(
      ...across([90, 390], 100, 160, 180),
      ...down([100, 180], 90, 190, 390),
      text(95, 125, '投标有效期'),
      ...[text(195, 125, '自截止之日起'), line(270, 128, 330, 128), text(195, 145, '日内')],
      ...[text(95, 175, '保证金'), text(195, 175, '无')],
    );
    expect(outlineOf(document.blocks)).toEqual([
      [
        ['投标有效期', '自截止之日起\n日内'],
        ['保证金', '无'],
      ],
    ]);
  });

  it('are missing where a page break leaves a row open', async () => {
    const document = await readMarks(
      ...across([90, 390], 140, 160),
      ...down([100, 200], 90, 190, 390),
      ...[text(95, 125, '开标时间'), text(195, 125, '详见公告')],
      ...[text(95, 155, '保证金'), text(195, 155, '无')],
      ...[text(95, 180, '评标办法'), text(195, 180, '综合评分法')],
    );
    expect(outlineOf(document.blocks)).toEqual([
      [
        ['开标时间', '详见公告'],
        ['保证金', '无'],
        ['评标办法', '综合评分法'],
      ],
    ]);
  });
});

describe('what is drawn and no table', () => {
  it('is a frame around text, an underline, a line below the header', async () => {
    const document = await readMarks(
      { kind: 'box', x: 90, y: 100, width: 300, height: 60 },
      text(100, 120, '框内第一行'),
      text(100, 150, '框内第二行'),
      text(90, 200, '申报单位：'),
      line(150, 202, 300, 202),
    );
    expect(outlineOf(document.blocks)).toEqual(['框内第一行', '框内第二行', '申报单位：']);
  });

  it('is a grid without words', async () => {
    const document = await readMarks(
      ...across([90, 290], 300, 320, 340),
      ...down([300, 340], 90, 190, 290),
      text(90, 100, '坐标纸：'),
    );
    expect(outlineOf(document.blocks)).toEqual(['坐标纸：']);
  });
});

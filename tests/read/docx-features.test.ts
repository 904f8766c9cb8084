import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { gridOf, linesOf, paragraphsOf, tablesOf } from '../support/read-made.js';

const FOLDER = '../shared/fixtures';

/** Every construct that shows something; FT16, FT27, FT30 and FT38 are covered, deleted, moved away and hidden. */
const LINES = [
  '第一章 FT01 总则',
  '1.1 FT02 建设目标',
  '1.2 FT03 附录样式继承',
  'FT04 直接大纲级别',
  '（三） FT05 直接编号',
  'FT06 三、建设内容',
  '第二章 FT07 需求分析',
  '2.1 FT08 业务需求',
  'FT09 是否涉密：☑是☐否',
  'FT10 老式复选框☑同意',
  'FT11 符号☑新建☐续建☑',
  'FT12 块级内容控件',
  ...['FT13 项目名称', 'FT14 跨列值', 'FT15 纵向合并', 'a', 'b', 'c', 'd', 'FT17 行级控件', 'e', 'f'],
  ...['FT18 格级控件', 'g', 'FT19 嵌套表', 'FT20 前空一格', 'h'],
  'FT21 文本框双份',
  'FT22 文本框仅DrawingML',
  'FT23 脚注引用',
  'FT24 批注锚点',
  'FT25 修订FT26插入',
  'FT28 段落标记被删FT29 并入前段',
  'x',
  'FT31 移入',
  'FT32 分页后',
  'FT33 手动分页后',
  'FT34 节末',
  'FT35 简单域结果',
  'FT36 智能标记FT37 customXml',
  'FT39公式',
  'FT40 注音基字',
  'FT41 样式粗体',
  'FT42全角　空格\t制表\n软回车',
  '第三章 FT43 第三章自动',
  '3.1 FT44 编号重置',
  'FT45 样式内置英文名heading',
  'FT46 bdoFT47 dir',
];

describe.skipIf(!existsSync(FOLDER))('made features (needs ../shared/fixtures)', () => {
  describe.each(['features.docx', 'features-strict.docx'])('%s', (name) => {
    const { status, document, findings } = readDocx(readFileSync(`${FOLDER}/${name}`), name);
    if (document === null) throw new Error('not read');
    const paragraphs = paragraphsOf(document.blocks);
    const paragraph = (mark: string) => paragraphs.find(({ text }) => text.startsWith(mark));

    it('shows every construct', () => {
      expect({ status, findings }).toEqual({ status: 'read', findings: [] });
      expect(linesOf(document)).toEqual(LINES);
    });

    it('keeps notes and headers apart', () => {
      const at = (mark: string) => ({ place: paragraph(mark)?.place });
      expect(document.notes).toEqual([
        { kind: 'footnote', text: 'FT50 脚注正文', ...at('FT23') },
        { kind: 'comment', text: 'FT51 批注正文', ...at('FT24') },
      ]);
      expect(document.furniture).toEqual(['FT52 页眉']);
    });

    it('tells levels, look, boxes and pages', () => {
      const levels = ['FT01', 'FT03', 'FT04', 'FT05', 'FT45'].map((mark) => [
        paragraph(mark)?.outlineLevel,
        paragraph(mark)?.style?.headingLevel,
      ]);
      expect(levels).toEqual([
        [1, 1],
        [2, 2],
        [1, undefined],
        [undefined, undefined],
        [3, 3],
      ]);
      expect(['FT01', 'FT06', 'FT41', 'FT04'].map((mark) => paragraph(mark)?.look?.bold)).toEqual([1, 1, 1, 0]);
      expect(paragraphs.filter(({ inTextBox }) => inTextBox).map(({ text }) => text.slice(0, 4))).toEqual([
        'FT21',
        'FT22',
      ]);
      expect(['FT31', 'FT32', 'FT33'].map((mark) => paragraph(mark)?.place.page)).toEqual([1, 2, 3]);
    });

    it('lays out the table', () => {
      expect(tablesOf(document).map(gridOf)).toEqual([
        [
          ['FT13 项目名称@0', 'FT14 跨列值@1:2×1'],
          ['FT15 纵向合并@0:1×2', 'a@1', 'b@2'],
          ['c@1', 'd@2'],
          ['FT17 行级控件@0', 'e@1', 'f@2'],
          ['FT18 格级控件@0', 'g@1', 'FT19 嵌套表@2'],
          ['FT20 前空一格@1', 'h@2'],
        ],
      ]);
    });
  });

  it('numbers a long report like LibreOffice', () => {
    const { document } = readDocx(readFileSync(`${FOLDER}/r10.docx`), 'r10.docx');
    const numbers = paragraphsOf(document?.blocks ?? []).flatMap(({ number, style }) =>
      style?.kind === 'heading' && number !== undefined ? [number] : [],
    );
    expect(numbers.slice(0, 6)).toEqual(['第一章', '1.1', '1.1.1', '1.1.2', '1.1.3', '1.2']);
  });
});

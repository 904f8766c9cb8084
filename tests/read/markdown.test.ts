import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { readMarkdown } from '../../src/read/markdown/read-markdown.js';
import { gridOf, linesOf, paragraphsOf, tablesOf } from '../support/read-made.js';

function read(...lines: readonly string[]): Document {
  const { status, document, findings } = readMarkdown(Buffer.from(lines.join('\n')), 'a.md');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}

describe('headings', () => {
  it('are lines with signs, also without a blank before Chinese, and lines that are underlined', () => {
    const document = read(
      '# 一、总则 #',
      '##二、需求',
      '### 1.1 目标 ###',
      '设计',
      '方案',
      '===',
      '实施',
      '---',
      '####',
      '#tag',
    );
    expect(document.blocks).toEqual(
      [
        ['一、总则', 1],
        ['二、需求', 2],
        ['1.1 目标', 3],
        ['设计方案', 1],
        ['实施', 2],
      ]
        .map(([text, level], block) => ({
          type: 'paragraph',
          text,
          place: { block },
          style: { name: `heading ${level}`, headingLevel: level, kind: 'heading' },
        }))
        .concat([{ type: 'paragraph', text: '#tag', place: { block: 5 } } as never]),
    );
  });
});

describe('paragraphs', () => {
  it('join their lines, Chinese without a blank, and break where it is marked', () => {
    expect(linesOf(read('第一', '行 a', 'b  ', 'c\\', 'd', '', '二'))).toEqual(['第一行 a b\nc\nd', '二']);
  });

  it('lose their signs, not their words', () => {
    const source =
      '**粗***斜*_斜_~~删~~`a | *b*`\\*[链接](http://x/(a) "t")[参考][1]<http://a.b>&lt;<b>重</b>snake_case_name 2*3*4';
    expect(linesOf(read(source, '', '[1]: http://x'))).toEqual([
      '粗斜斜删a | *b**链接参考http://a.b<重snake_case_name 2*3*4',
    ]);
  });

  it('say what is bold', () => {
    expect(paragraphsOf(read('**目标：**建成', '', '平').blocks).map(({ look }) => look)).toEqual([
      { bold: 0.6, boldLead: 3 },
      undefined,
    ]);
  });

  it('hold pictures, also in HTML', () => {
    expect(paragraphsOf(read('见 ![拓扑图](a.png) 和<img alt="架构图">').blocks)).toEqual([
      { type: 'paragraph', text: '见  和', place: { block: 0 }, figures: [{ alt: '拓扑图' }, { alt: '架构图' }] },
    ]);
  });

  it('may be quoted, code, or none at all', () => {
    const document = read(
      '> 引',
      '> 文',
      '',
      '```js',
      '# a',
      '',
      'b',
      '```',
      '---',
      '[toc]',
      '',
      '    缩进',
      '',
      '~~~',
      '未完',
    );
    expect(document.blocks.map((block) => block.type === 'paragraph' && [block.text, block.style?.name])).toEqual([
      ['引文', undefined],
      ['# a\n\nb', 'code'],
      ['缩进', 'code'],
      ['未完', 'code'],
    ]);
  });

  it('have footnotes apart', () => {
    const { blocks, notes } = read('甲', '', '乙[^注]。', '', '[^注]: **说明**', '[^x]: 无人提及');
    expect(blocks).toHaveLength(2);
    expect(notes).toEqual([
      { kind: 'footnote', text: '说明', place: { block: 1 } },
      { kind: 'footnote', text: '无人提及' },
    ]);
  });
});

describe('lists', () => {
  it('count from their first number, level by level', () => {
    const lines = [
      '3. 甲',
      '3. 乙',
      '   续',
      '   - 子',
      '   - 丑',
      '',
      '     段',
      '3. 丙',
      '1) 另',
      '',
      '- [x] 是',
      '- [ ] 否',
    ];
    expect(linesOf(read(...lines))).toEqual(['3. 甲', '4. 乙续', '子', '丑', '段', '5. 丙', '6) 另', '☑ 是', '☐ 否']);
    expect(paragraphsOf(read(...lines).blocks).map(({ listLevel }) => listLevel)).toEqual([
      1,
      1,
      2,
      2,
      undefined,
      1,
      1,
      1,
      1,
    ]);
  });

  it('end where text or a heading follows', () => {
    expect(linesOf(read('1. 甲', '', '文', '', '1. 乙', '# 题', '1. 丙'))).toEqual([
      '1. 甲',
      '文',
      '1. 乙',
      '题',
      '1. 丙',
    ]);
  });
});

describe('tables', () => {
  it('have a head and cells of text', () => {
    const [table] = tablesOf(read('前', '| 名称 | 数\\|量 |', '|:--|--:|', '| `a|b` | **1** |', '| 二 |', '', '后'));
    expect(table === undefined ? [] : gridOf(table)).toEqual([
      ['名称@0', '数|量@1'],
      ['a|b@0', '1@1'],
      ['二@0', '@1'],
    ]);
    expect(table?.declaredHeaderRows).toBe(1);
    expect(table?.rows[1]?.cells[1]?.blocks).toEqual([
      { type: 'paragraph', text: '1', place: { block: 1, row: 1, column: 1 }, look: { bold: 1, boldLead: 1 } },
    ]);
  });

  it('may be HTML, over blank lines', () => {
    const document = read(
      '<table>',
      '<tr><td colspan=2>合</td></tr>',
      '',
      '<tr><td>1</td><td>2</td></tr>',
      '</table>',
      '后',
      '',
      '<h2>题</h2>',
      '文',
    );
    expect(tablesOf(document).map(gridOf)).toEqual([[['合@0:2×1'], ['1@0', '2@1']]]);
    expect(linesOf(document)).toEqual(['合', '1', '2', '后', '题', '文']);
  });

  it('are no lines with strokes', () => {
    expect(linesOf(read('a | b', 'c | d'))).toEqual(['a | b c | d']);
  });
});

describe('files', () => {
  it('have a title in what stands before the text', () => {
    expect(read('---', 'title: "某 方案" # x', 'a: 1', '---', '# 题')).toEqual({
      file: 'a.md',
      format: 'markdown',
      title: '某 方案',
      pages: null,
      blocks: [
        {
          type: 'paragraph',
          text: '题',
          place: { block: 0 },
          style: { name: 'heading 1', headingLevel: 1, kind: 'heading' },
        },
      ],
      furniture: [],
      notes: [],
      bookmarks: [],
    });
    expect(readMarkdown(new Uint8Array(), 'a.md').findings).toEqual([
      { code: 'file-empty', args: {}, location: { file: 'a.md' } },
    ]);
  });

  it('are read in a time that goes with their length', () => {
    const parts = [
      '[',
      '![',
      '**a ',
      '`',
      '~~a',
      '<a ',
      '> ',
      '* ',
      '| ',
      '# ',
      '[a](',
      '_a ',
      '- x\n',
      '|a|b|\n',
      'a  \n',
      '中\n',
    ];
    const start = performance.now();
    for (const part of parts) {
      const { status } = readMarkdown(Buffer.from(part.repeat(Math.ceil(50_000 / part.length))), 'a.md');
      expect(status).toBe('read');
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

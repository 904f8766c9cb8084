import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import type { Section } from '../../src/model/outline.js';
import { buildOutline } from '../../src/outline/index.js';
import { p, paper, prose, table } from './paper.js';

const words = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.type === 'paragraph'
      ? block.text
      : block.rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join('/'),
  );
const tree = (section: Section): unknown => [section.title, words(section.body), section.children.map(tree)];

describe('what stands under a heading', () => {
  it('its own blocks up to the next heading, the table of contents left out', () => {
    const built = buildOutline(
      paper([
        p('建设方案', { centred: true, size: 26 }),
        p('目录', { role: 'toc' }),
        p('一、概况\t1', { role: 'toc' }),
        p('一、概况', { heading: 1 }),
        p(prose),
        p('（一）背景', { heading: 2 }),
        table(['年度', '金额'], ['2026', '10']),
        p('二、需求', { heading: 1 }),
        p('甲'),
      ]),
    );
    expect(words(built.preamble)).toEqual(['建设方案']);
    expect(built.sections.map(tree)).toEqual([
      ['概况', [prose], [['背景', ['年度|金额/2026|10'], []]]],
      ['需求', ['甲'], []],
    ]);
    expect(built.sections.map(({ place }) => place.block)).toEqual([3, 7]);
  });

  it('in a form the rest of the box; other rows stay a table', () => {
    const built = buildOutline(
      paper([
        p('申报书', { centred: true, size: 26 }),
        table(
          ['单位', '市城管局'],
          [[p('一、项目简介', { bold: true }), p(prose)]],
          [[p('二、申请理由', { bold: true }), p(prose)]],
          ['负责人', '张三'],
        ),
      ]),
    );
    expect(words(built.preamble)).toEqual(['申报书', '单位|市城管局']);
    expect(built.sections.map(tree)).toEqual([
      ['项目简介', [prose], []],
      ['申请理由', [prose, '负责人|张三'], []],
    ]);
  });

  it('all of it is preamble where there is no heading', () => {
    const built = buildOutline(paper([p(prose), table(['a', 'b'])]));
    expect([built.title, words(built.preamble), built.sections]).toEqual([null, [prose, 'a|b'], []]);
  });

  it('nothing in an empty document', () => {
    expect(buildOutline(paper([]))).toEqual({ file: 'paper.docx', title: null, preamble: [], sections: [] });
  });

  it('a figure in the paragraph of the heading', () => {
    const figures = [{ alt: '拓扑图' }];
    const built = buildOutline(
      paper([p('一、概况', { heading: 1 }), p(prose), { ...p('二、拓扑图', { heading: 1 }), figures }]),
    );
    expect(built.sections[1]?.body).toEqual([{ type: 'paragraph', text: '', place: { block: 2 }, figures }]);
  });
});

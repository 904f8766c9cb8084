import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import { buildOutline } from '../../src/outline/index.js';
import { headings, p, paper, prose, type Said } from './paper.js';

const text = p(prose);
const outline = (...blocks: readonly Block[]) => headings(buildOutline(paper(blocks)));
const over = (said: Said, ...titles: readonly string[]) => titles.flatMap((title) => [p(title, said), text]);
/** Bold headings, each over some text: levels come from the numbers alone. */
const bold = (...titles: readonly string[]) => outline(...over({ bold: true }, ...titles));

describe('levels from the order in which numbers nest', () => {
  it.each([
    [
      '1 第一章 总则',
      '2 一、 目的',
      '3 （一） 范围',
      '4 1. 定义',
      '4 2. 依据',
      '3 （二） 原则',
      '2 二、 职责',
      '1 第二章 管理',
    ],
    ['1 一、 综述', '2 1.1 背景', '1 二、 经济', '2 2.1 需求', '2 2.2 成本'],
    ['1 第一章 概述', '2 1.1 背景', '3 1.1.1 国家', '3 1.1.2 本市', '2 1.2 目标', '1 第二章 需求', '2 2.1 业务'],
    ['1 1 概述', '2 1.1 背景', '3 （1） 国家', '3 （2） 本市', '2 1.2 目标', '1 2 需求', '2 2.1 业务'],
    ['1 第一编 总则', '2 第一章 任务', '3 第一节 范围', '2 第二章 管辖', '1 第二编 分则', '2 第三章 审理'],
  ])('%s, %s …', (...expected) => {
    expect(bold(...expected.map((line) => line.slice(2)))).toEqual(expected);
  });

  it('a chapter without the middle level goes straight to the next', () => {
    expect(
      bold('第一章 总则', '一、目的', '1. 定义', '2. 依据', '二、职责', '第二章 管理', '1. 机构', '2. 人员', '3. 经费'),
    ).toEqual([
      '1 第一章 总则',
      '2 一、 目的',
      '3 1. 定义',
      '3 2. 依据',
      '2 二、 职责',
      '1 第二章 管理',
      '2 1. 机构',
      '2 2. 人员',
      '2 3. 经费',
    ]);
  });

  it('a count that goes on behind an example of numbers', () => {
    const example = { bold: true, size: 14 };
    expect(
      outline(
        ...over({ bold: true }, '1 范围', '1.1 标识', '1.1.1 编号'),
        ...over(example, '1. 一号标题', '1.1. 二号标题', '1.1.1. 三号标题'),
        ...over({ bold: true }, '1.1.2 版式', '1.2 概述', '2 文件'),
      ).filter((line) => !line.endsWith('号标题')),
    ).toEqual(['1 1 范围', '2 1.1 标识', '3 1.1.1 编号', '3 1.1.2 版式', '2 1.2 概述', '1 2 文件']);
  });

  it('a count that runs on under the next letter', () => {
    expect(
      bold('A. 总则', '1. 定义', '2. 范围', 'B. 文件', '3. 构成', '4. 澄清', 'C. 附则', '5. 解释', '6. 施行'),
    ).toEqual([
      '1 A. 总则',
      '2 1. 定义',
      '2 2. 范围',
      '1 B. 文件',
      '2 3. 构成',
      '2 4. 澄清',
      '1 C. 附则',
      '2 5. 解释',
      '2 6. 施行',
    ]);
  });

  it('a part inside a count of chapters', () => {
    expect(bold('第一章 公告', '第二章 合同', '第一部分 协议书', '第二部分 条款', '第三章 格式')).toEqual([
      '1 第一章 公告',
      '1 第二章 合同',
      '2 第一部分 协议书',
      '2 第二部分 条款',
      '1 第三章 格式',
    ]);
  });

  it('annexes beside the chapters, in a chapter of their own, and in one that others follow', () => {
    expect(bold('第一章 概况', '第二章 需求', '附录A 术语', '附录B 图纸')).toEqual([
      '1 第一章 概况',
      '1 第二章 需求',
      '1 附录A 术语',
      '1 附录B 图纸',
    ]);
    expect(bold('第一章 概况', '第二章 附件', '附件1 清单', '附件2 图纸')).toEqual([
      '1 第一章 概况',
      '1 第二章 附件',
      '2 附件1 清单',
      '2 附件2 图纸',
    ]);
    expect(bold('第一章 须知', '附件1 清单', '附件2 图纸', '第二章 合同', '第三章 格式')).toEqual([
      '1 第一章 须知',
      '2 附件1 清单',
      '2 附件2 图纸',
      '1 第二章 合同',
      '1 第三章 格式',
    ]);
  });

  it('numbers left out, printed twice, or of another chapter', () => {
    expect(
      bold('4 设计', '4.1 总体', '4.2 网络', '4.2 安全', '4.4 部署', '5 实施', '4.1 组织', '4.2 进度', '6 投资'),
    ).toEqual([
      '1 4 设计',
      '2 4.1 总体',
      '2 4.2 网络',
      '2 4.2 安全',
      '2 4.4 部署',
      '1 5 实施',
      '2 4.1 组织',
      '2 4.2 进度',
      '1 6 投资',
    ]);
  });
});

describe('levels where the file gives some', () => {
  it('the number decides against the style', () => {
    expect(
      outline(
        p('第一章 公告', { heading: 2 }),
        ...over({ heading: 4 }, '1.1 项目', '1.2 范围'),
        ...over({ heading: 3 }, '1.3 资格'),
        p('第二章 须知', { heading: 2 }),
        ...over({ heading: 2 }, '2.1 总则', '2.1.1 定义'),
      ),
    ).toEqual([
      '1 第一章 公告',
      '2 1.1 项目',
      '2 1.2 范围',
      '2 1.3 资格',
      '1 第二章 须知',
      '2 2.1 总则',
      '3 2.1.1 定义',
    ]);
  });

  it('a heading without number has the level of the numbered ones of its style', () => {
    expect(
      outline(
        ...over({ heading: 2 }, '第一章 公告'),
        p('第二章 须知', { heading: 2 }),
        ...over({ heading: 3 }, '一、总则', '前附表'),
        ...over({ heading: 2 }, '第三章 合同', '附则'),
      ),
    ).toEqual(['1 第一章 公告', '1 第二章 须知', '2 一、 总则', '2 前附表', '1 第三章 合同', '1 附则']);
  });

  it('styles alone, the first level of which may be any', () => {
    expect(
      outline(p('概况', { heading: 2 }), ...over({ heading: 3 }, '背景', '目标'), p('需求', { heading: 2 }), text),
    ).toEqual(['1 概况', '2 背景', '2 目标', '1 需求']);
  });

  it('the level that the table of contents gives by its indents', () => {
    expect(
      outline(
        p('目录', { role: 'toc' }),
        p('1 概况 1', { role: 'toc', indent: 0 }),
        p('1.1 背景 1', { role: 'toc', indent: 20 }),
        p('学习笔记 2', { role: 'toc', indent: 0 }),
        p('架构定义 2', { role: 'toc', indent: 20 }),
        p('1 概况', { bold: true, size: 16 }),
        ...over({ bold: true, size: 14 }, '1.1 背景'),
        p('学习笔记', { bold: true, size: 20 }),
        ...over({ bold: true, size: 18 }, '架构定义'),
      ),
    ).toEqual(['1 1 概况', '2 1.1 背景', '1 学习笔记', '2 架构定义']);
  });

  it('sizes, where nothing else says how headings nest', () => {
    expect(
      outline(
        p('6 需求', { bold: true, size: 20 }),
        p('6.1 用例', { bold: true, size: 17 }),
        p('商家', { bold: true, size: 15 }),
        ...over({ bold: true, size: 15 }, '顾客'),
        p('7 其他', { bold: true, size: 20 }),
        text,
      ),
    ).toEqual(['1 6 需求', '2 6.1 用例', '3 商家', '3 顾客', '1 7 其他']);
  });
});

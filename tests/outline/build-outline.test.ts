import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import { buildOutline } from '../../src/outline/index.js';
import { headings, p, paper, prose, type Said, table } from './paper.js';

const text = p(prose);
const outline = (...blocks: readonly Block[]) => headings(buildOutline(paper(blocks)));
/** Headings of one look, each over some text. */
const over = (said: Said, ...titles: readonly string[]) => titles.flatMap((title) => [p(title, said), text]);

describe('how headings are made', () => {
  it('heading styles with typed numbers', () => {
    expect(
      outline(
        p('第一章 项目概况', { heading: 1 }),
        ...over({ heading: 2 }, '1.1 背景', '1.2 目标'),
        p('第二章 互联网 + 政务', { heading: 1 }),
        ...over({ heading: 2 }, '2.1 平台'),
      ),
    ).toEqual(['1 第一章 项目概况', '2 1.1 背景', '2 1.2 目标', '1 第二章 互联网 + 政务', '2 2.1 平台']);
  });

  it('heading styles with automatic numbers', () => {
    expect(
      outline(
        p('项目概况', { heading: 1, number: '一、' }),
        p('背景', { heading: 2, number: '（一）' }),
        text,
        p('目标', { heading: 2, number: '（二）' }),
        text,
        p('建设内容', { heading: 1, number: '二、' }),
        text,
      ),
    ).toEqual(['1 一、 项目概况', '2 （一） 背景', '2 （二） 目标', '1 二、 建设内容']);
  });

  it('automatic and typed numbers in one count', () => {
    expect(
      outline(
        ...over({ heading: 1 }, '第一章 招标公告', '第二章 投标人须知'),
        p('技术规范', { heading: 1, number: '第三章' }),
        text,
        ...over({ heading: 1 }, '第四章 评标办法'),
      ),
    ).toEqual(['1 第一章 招标公告', '1 第二章 投标人须知', '1 第三章 技术规范', '1 第四章 评标办法']);
  });

  it('bold lines with typed numbers, no styles', () => {
    expect(
      outline(
        p('一、项目概况', { bold: true, size: 16 }),
        ...over({ bold: true }, '（一）背景', '（二）目标'),
        p('二、建设内容', { bold: true, size: 16 }),
        text,
      ),
    ).toEqual(['1 一、 项目概况', '2 （一） 背景', '2 （二） 目标', '1 二、 建设内容']);
  });

  it('a heavy typeface instead of bold', () => {
    expect(outline(...over({ font: '黑体' }, '一、总体要求', '二、主要任务', '三、保障措施'))).toEqual([
      '1 一、 总体要求',
      '1 二、 主要任务',
      '1 三、 保障措施',
    ]);
  });

  it('outline levels on plain paragraphs', () => {
    expect(
      outline(
        p('1 范围', { outlineLevel: 1 }),
        ...over({ outlineLevel: 2 }, '1.1 标识', '1.2 概述'),
        p('2 引用文件', { outlineLevel: 1 }),
        text,
      ),
    ).toEqual(['1 1 范围', '2 1.1 标识', '2 1.2 概述', '1 2 引用文件']);
  });

  it("styles of the author's own that only their name tells", () => {
    expect(outline(...over({ style: '一级标题', bold: true }, '概况', '需求'))).toEqual(['1 概况', '1 需求']);
  });

  it('numbers in the order of official papers over short lines, where nothing stands out', () => {
    expect(
      outline(
        ...['一、引言', '（一）编写目的', '目的是说明做什么。', '（二）项目背景', '背景是要办的事。'].map((line) =>
          p(line),
        ),
        ...['二、项目概述', '（一）工作内容', '建设一个平台。', '（二）产品', '1.程序', '2.文档'].map((line) =>
          p(line),
        ),
        ...['三、交付期限', '明年三月。', '四、经费', '财政资金。'].map((line) => p(line)),
      ),
    ).toEqual([
      '1 一、 引言',
      '2 （一） 编写目的',
      '2 （二） 项目背景',
      '1 二、 项目概述',
      '2 （一） 工作内容',
      '2 （二） 产品',
      '1 三、 交付期限',
      '1 四、 经费',
    ]);
  });

  it('the number alone, where headings look like the text', () => {
    expect(
      outline(
        p('1．引言'),
        ...over({}, '1.1编写目的', '1.2项目背景'),
        p('2．项目概述'),
        ...over({}, '2.1工作内容'),
        p('2.2产品'),
        ...over({}, '2.2.1程序', '2.2.2文档'),
        ...over({}, '3．实施计划'),
      ),
    ).toEqual([
      '1 1． 引言',
      '2 1.1 编写目的',
      '2 1.2 项目背景',
      '1 2． 项目概述',
      '2 2.1 工作内容',
      '2 2.2 产品',
      '3 2.2.1 程序',
      '3 2.2.2 文档',
      '1 3． 实施计划',
    ]);
  });

  it('bold lines without numbers, before and beside numbered ones', () => {
    const bold = { bold: true, size: 14 };
    expect(
      outline(...over(bold, '项目概述', '建设内容'), ...over({ bold: true }, '1. 平台', '2. 网络', '3. 终端')),
    ).toEqual(['1 项目概述', '1 建设内容', '2 1. 平台', '2 2. 网络', '2 3. 终端']);
  });

  it('short numbered lines that each stand over text, where nothing else tells', () => {
    expect(outline(...over({}, '一、运行概况', '二、运行数据', '三、结论'))).toEqual([
      '1 一、 运行概况',
      '1 二、 运行数据',
      '1 三、 结论',
    ]);
  });

  it('headings smaller than the text, told by weight and number', () => {
    const small = { size: 8, bold: true };
    expect(outline(p('一、引言', small), ...over(small, '1.1 目的', '1.2 背景'), ...over(small, '二、设计'))).toEqual([
      '1 一、 引言',
      '2 1.1 目的',
      '2 1.2 背景',
      '1 二、 设计',
    ]);
  });

  it('tags and bookmarks of a PDF, bookmarks without numbers', () => {
    const blocks = [
      p('第 1 章 绪论', { tag: 'H1', size: 16 }),
      ...over({ tag: 'H2' }, '1.1 研究背景', '1.2 研究内容'),
      p('参考文献', { size: 16 }),
      text,
    ];
    const bookmarks = ['绪论', '研究背景', '研究内容', '参考文献'].map((title, i) => ({
      title,
      level: i % 3 === 0 ? 1 : 2,
    }));
    expect(headings(buildOutline(paper(blocks, bookmarks)))).toEqual([
      '1 第 1 章 绪论',
      '2 1.1 研究背景',
      '2 1.2 研究内容',
      '1 参考文献',
    ]);
  });

  it('boxes of a form, but not the rows of a table', () => {
    const box = (title: string) => [[p(title, { bold: true }), text]];
    expect(
      outline(
        p('项目申报书', { size: 22, centred: true }),
        table(box('一、项目简介：（200字以内）'), box('二、申请理由：'), box('三、进度安排：')),
        table(['序号', '内容', '金额'], ['一、', '硬件', '10'], ['二、', '软件', '20']),
      ),
    ).toEqual(['1 一、 项目简介：（200字以内）', '1 二、 申请理由：', '1 三、 进度安排：']);
  });
});

describe('what looks like a heading and is none', () => {
  it('sentences with an outline level, where most lines that have one are sentences', () => {
    const sentences = ['正确连接充电器，不得带电拔插，发现异常及时上报。', '以职权谋私，收受乘客财物的，按规定处理。'];
    expect(
      outline(
        p('第一章 总则', { bold: true, size: 16 }),
        ...Array.from({ length: 8 }, (_, i) => p(`${i + 1}．${sentences[i % 2]}`, { outlineLevel: 1 })),
        p('第二章 附则', { bold: true, size: 16 }),
        text,
      ),
    ).toEqual(['1 第一章 总则', '1 第二章 附则']);
  });

  it('a sentence in a heading style among headings', () => {
    expect(
      outline(
        ...over({ heading: 1 }, '1 引言', '2 设计'),
        p('V8引擎：一种用于浏览器的脚本引擎，由某公司开发并开源，性能较好。', { heading: 1 }),
        ...over({ heading: 1 }, '3 结论'),
      ),
    ).toEqual(['1 1 引言', '1 2 设计', '1 3 结论']);
  });

  it('items of a list, short or long', () => {
    expect(
      outline(
        ...over({ heading: 1 }, '1 引言'),
        p('1、服务器'),
        p('2、交换机'),
        p('3、防火墙'),
        ...over({ heading: 1 }, '2 设计'),
        p('（1）系统应当支持不少于五百个用户同时在线，响应时间不超过三秒。'),
        p('（2）系统应当每日备份数据，备份保存不少于九十天。'),
      ),
    ).toEqual(['1 1 引言', '1 2 设计']);
  });

  it('a list that announces the chapters', () => {
    expect(
      outline(
        p('本招标文件包括下列各章，投标人应当逐一阅读并按要求准备投标文件，未按要求的后果自负。'),
        p('第一章 投标邀请', { bullet: true }),
        p('第二章 投标人须知', { bullet: true }),
        p('第三章 采购需求'),
        ...over({ heading: 1 }, '第一章 投标邀请', '第二章 投标人须知', '第三章 采购需求'),
      ),
    ).toEqual(['1 第一章 投标邀请', '1 第二章 投标人须知', '1 第三章 采购需求']);
  });

  it('captions, dates, formulas, addresses and bare numbers', () => {
    expect(
      outline(
        ...over({ heading: 1 }, '1 引言', '2 设计'),
        p('图1 总体架构', { bold: true, centred: true }),
        p('表 2-1 设备清单', { bold: true, centred: true }),
        p('2026年3月15日', { heading: 3 }),
        p('二〇二六年三月', { heading: 4 }),
        p('20__年  月  日', { bold: true, centred: true }),
        p('S = a + b', { bold: true, centred: true }),
        p('www.example.com', { bold: true }),
        p('—— 3 ——', { bold: true, centred: true }),
      ),
    ).toEqual(['1 1 引言', '1 2 设计']);
  });

  it('rows with amounts that a PDF gives as lines', () => {
    expect(
      outline(
        ...over({ bold: true, size: 16 }, '一、概况', '二、概算'),
        p('一 应用系统开发 186.00 小计', { bold: true }),
        p('二 硬件设备 40.50 小计', { bold: true }),
      ),
    ).toEqual(['1 一、 概况', '1 二、 概算']);
  });

  it('articles that run on, as against articles that are headings', () => {
    const run = [
      '第一条 为了规范采购行为，加强对采购活动的监督管理，根据有关法律，制定本办法。',
      '第二条 本办法适用于本市。',
    ];
    expect(outline(p('第一章 总则', { bold: true, centred: true }), p(run[0] as string), p(run[1] as string))).toEqual([
      '1 第一章 总则',
    ]);
    expect(outline(...over({ bold: true }, '第一条 合同标的', '第二条 合同价款', '第三条 违约责任'))).toEqual([
      '1 第一条 合同标的',
      '1 第二条 合同价款',
      '1 第三条 违约责任',
    ]);
  });

  it('bold text: a heading must stand out from what it heads', () => {
    const bold = p(prose, { bold: true });
    expect(outline(...over({ heading: 1 }, '1 引言'), p('项目负责人', { bold: true }), bold, bold, bold)).toEqual([
      '1 1 引言',
    ]);
  });

  it('unit, author and date on a cover', () => {
    const cover = { bold: true, centred: true, size: 18 };
    expect(
      outline(
        p('智慧停车项目可行性研究报告', { ...cover, size: 26 }),
        p('市城市管理局', cover),
        ...over({ bold: true }, '一、概况', '二、需求'),
      ),
    ).toEqual(['1 一、 概况', '1 二、 需求']);
  });
});

describe('headings that take an unusual form', () => {
  it('a number on a line of its own', () => {
    expect(
      outline(p('第一章', { heading: 1 }), p('总则', { heading: 1 }), text, ...over({ heading: 1 }, '第二章 招标')),
    ).toEqual(['1 第一章 总则', '1 第二章 招标']);
  });

  it('a title over two paragraphs that the table of contents has as one', () => {
    expect(
      outline(
        p('目录', { role: 'toc' }),
        p('1 信息资源共享和业务协同方案的设计\t3', { role: 'toc' }),
        p('1 信息资源共享和业务协同', { heading: 1 }),
        p('方案的设计', { heading: 1 }),
        text,
      ),
    ).toEqual(['1 1 信息资源共享和业务协同方案的设计']);
  });

  it('text that goes on behind a declared heading', () => {
    const built = buildOutline(
      paper([
        p('6 接口', { heading: 1 }),
        ...over({ heading: 2 }, '6.1 软件接口'),
        p('6.2 硬件接口：1. CPU 不低于八核；2. 内存不低于三十二吉字节；3. 双网卡。', { heading: 2 }),
        ...over({ heading: 2 }, '6.3 通信接口', '6.4 用户接口'),
      ]),
    );
    expect(headings(built)).toEqual([
      '1 6 接口',
      '2 6.1 软件接口',
      '2 6.2 硬件接口',
      '2 6.3 通信接口',
      '2 6.4 用户接口',
    ]);
    expect(built.sections[0]?.children[1]?.body.map((block) => block.type === 'paragraph' && block.text)).toEqual([
      '1. CPU 不低于八核；2. 内存不低于三十二吉字节；3. 双网卡。',
    ]);
  });

  it('wide blanks, tabs, and signs of markdown', () => {
    expect(outline(...over({ heading: 1 }, '1\t总　　体  要求', '#### 2 范围'))).toEqual([
      '1 1 总 体 要求',
      '1 2 范围',
    ]);
  });

  it('a number typed besides the automatic one', () => {
    expect(
      outline(p('1.1 背景', { heading: 2, number: '1.1' }), text, p('1.2 目标', { heading: 2, number: '1.2' }), text),
    ).toEqual(['2 1.1 背景', '2 1.2 目标']);
  });

  it('bold headings beside styled ones of the same kind', () => {
    expect(
      outline(
        p('第一章 公告', { heading: 2, bold: true, size: 16 }),
        ...over({ heading: 3, bold: true }, '一、项目', '二、范围', '三、资格'),
        p('第二章 评标', { heading: 2, bold: true, size: 16 }),
        ...over({ bold: true }, '一、报价', '二、方案', '三、业绩'),
      ),
    ).toEqual([
      '1 第一章 公告',
      '2 一、 项目',
      '2 二、 范围',
      '2 三、 资格',
      '1 第二章 评标',
      '2 一、 报价',
      '2 二、 方案',
      '2 三、 业绩',
    ]);
  });
});

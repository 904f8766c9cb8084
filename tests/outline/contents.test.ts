import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import { buildOutline } from '../../src/outline/index.js';
import { headings, p, paper, prose, type Said } from './paper.js';

const text = p(prose);
const outline = (...blocks: readonly Block[]) => headings(buildOutline(paper(blocks)));
const over = (said: Said, ...titles: readonly string[]) => titles.flatMap((title) => [p(title, said), text]);
const chapters = over({ bold: true }, '一、综述', '二、经济可行性', '三、技术可行性');
const expected = ['1 一、 综述', '1 二、 经济可行性', '1 三、 技术可行性'];

describe('tables of contents are no headings', () => {
  it('marked by the reader', () => {
    expect(
      outline(
        p('目 录', { role: 'toc' }),
        p('一、综述\t1', { role: 'toc' }),
        p('二、经济可行性\t2', { role: 'toc' }),
        ...chapters,
      ),
    ).toEqual(expected);
  });

  it('typed, with dots and page numbers, in another form than the body', () => {
    expect(
      outline(p('目录'), p('1 综述………………1'), p('2 经济可行性 . . . . . 3'), p('3 技术可行性......5'), ...chapters),
    ).toEqual(expected);
  });

  it('typed, without page numbers, up to where its first entry comes again', () => {
    expect(
      outline(p('目 录'), p('一、综述'), p('二、经济可行性'), p('三、社会可行性'), p('三、技术可行性'), ...chapters),
    ).toEqual(expected);
  });

  it('entries with an outline level of their own', () => {
    const entry = (title: string) => p(title, { outlineLevel: 1 });
    expect(
      outline(p('目录'), entry('一、综述 1'), entry('二、经济可行性 3'), entry('三、技术可行性 5'), ...chapters),
    ).toEqual(expected);
  });

  it('a second one inside the document', () => {
    expect(
      outline(
        ...over({ heading: 1 }, '第一章 须知'),
        p('分 目 录'),
        p('一、综述 4'),
        p('二、范围 5'),
        ...over({ heading: 2 }, '一、综述', '二、范围'),
      ),
    ).toEqual(['1 第一章 须知', '2 一、 综述', '2 二、 范围']);
  });

  it('a running title under it is no entry', () => {
    const built = buildOutline(
      paper([
        p('目录', { role: 'toc' }),
        p('一、综述 1', { role: 'toc' }),
        p('招标文件'),
        ...over({ bold: true }, '一、综述'),
        p('招标文件'),
        text,
      ]),
    );
    expect(built.preamble.map((block) => block.type === 'paragraph' && block.text)).toEqual(['招标文件']);
  });
});

describe('what a table of contents announces', () => {
  const contents = [
    p('目录', { role: 'toc' }),
    p('1 概况\t1', { role: 'toc' }),
    p('2 保障措施\t9', { role: 'toc' }),
    p('致谢\t12', { role: 'toc' }),
  ];

  it('lines without number or weight', () => {
    expect(outline(...contents, ...over({}, '1 概况', '2 保障措施', '致谢'))).toEqual([
      '1 1 概况',
      '1 2 保障措施',
      '1 致谢',
    ]);
  });

  it('one line an entry: the one that looks like a heading', () => {
    expect(
      outline(
        ...contents,
        ...over({ bold: true }, '1 概况'),
        p('1. 保障措施'),
        p('2. 其他'),
        text,
        ...over({ bold: true }, '2 保障措施', '致谢'),
      ),
    ).toEqual(['1 1 概况', '1 2 保障措施', '1 致谢']);
  });

  it('nothing, where it belongs to another document', () => {
    const foreign = ['石器时代', '青铜时代', '铁器时代', '工业革命'].map((title, i) =>
      p(`${i + 1} ${title}\t${i}`, { role: 'toc' }),
    );
    expect(
      outline(p('目录', { role: 'toc' }), ...foreign, ...over({ heading: 1 }, '1 绪论', '2 方法'), p('石器时代'), text),
    ).toEqual(['1 1 绪论', '1 2 方法']);
  });
});

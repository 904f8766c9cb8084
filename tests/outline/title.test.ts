import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import { buildOutline } from '../../src/outline/index.js';
import { headings, p, paper, prose, table } from './paper.js';

const text = p(prose);
const chapters = ['一、概况', '二、需求', '三、投资'].flatMap((title) => [p(title, { heading: 2 }), text]);
const titleOf = (...cover: readonly Block[]) => {
  const built = buildOutline(paper([...cover, ...chapters]));
  return { title: built.title, first: headings(built)[0] };
};
const first = '1 一、 概况';
const large = { centred: true, size: 26 };

describe('the title of a document', () => {
  it.each<[string, readonly Block[], string | null]>([
    [
      'the largest line of the cover',
      [p('智慧停车项目立项申请书', large), p('申报单位：市城管局'), p('2026年3月')],
      '智慧停车项目立项申请书',
    ],
    [
      'over two lines of one size',
      [p('智慧停车管理平台建设项目', large), p('可行性研究报告', large)],
      '智慧停车管理平台建设项目可行性研究报告',
    ],
    [
      'with the project named above in a smaller size',
      [p('智慧停车管理平台建设项目', { ...large, size: 18 }), p('可行性研究报告', large)],
      '智慧停车管理平台建设项目可行性研究报告',
    ],
    [
      'too long for its line, the rest centred below',
      [
        p('渔港防台避风信息服务系统项目建设总结报', { bold: true, size: 22 }),
        p('告书', { bold: true, centred: true, size: 22 }),
      ],
      '渔港防台避风信息服务系统项目建设总结报告书',
    ],
    [
      'not joined to a full line that ends, or to one of another size',
      [p('渔港防台避风信息服务系统项目，申报单位编制', { size: 12 }), p('总结报告书', { ...large, bold: true })],
      '总结报告书',
    ],
    ['a Title style', [p('建设方案', { style: 'Title', bold: true, centred: true, size: 18 })], '建设方案'],
    [
      'a heading of the first level above the chapters',
      [p('智慧停车项目建设方案', { heading: 1 })],
      '智慧停车项目建设方案',
    ],
    [
      'two headings of a title page',
      [p('智慧停车项目', { heading: 1, size: 26 }), p('初步设计', { heading: 1, size: 26 })],
      '智慧停车项目初步设计',
    ],
    ['a frame of one column', [table([[p('可行性研究报告', { size: 26 })]])], '可行性研究报告'],
    [
      'not the unit, the number of issue or 目录',
      [
        p('市城市管理局', large),
        p('市府令第87号', large),
        p('目录', large),
        p('建设方案', { centred: true, size: 18 }),
      ],
      '建设方案',
    ],
    [
      'not a heading in Latin letters over it',
      [p('School of Computer Science', large), p('可行性研究报告', { centred: true, size: 18 })],
      '可行性研究报告',
    ],
    ['the one line of a plain paper', [p('竣工财务决算'), p('2026年3月')], '竣工财务决算'],
    ['none', [p('编制单位：市城管局'), p('2026年3月')], null],
  ])('%s', (_, cover, title) => {
    expect(titleOf(...cover)).toEqual({ title, first });
  });

  it('stands over text where it opens the document', () => {
    const built = buildOutline(paper([p('关于智慧停车项目的审核意见', { heading: 1, centred: true }), text, text]));
    expect([built.title, headings(built)]).toEqual(['关于智慧停车项目的审核意见', []]);
  });

  it('is no preface', () => {
    const built = buildOutline(paper([p('前言', { heading: 2 }), text, ...chapters]));
    expect([built.title, headings(built)[0]]).toEqual([null, '1 前言']);
  });

  it('is no chapter that has others of its kind', () => {
    const built = buildOutline(
      paper([
        p('概述', { heading: 1 }),
        p('1. 背景', { heading: 2 }),
        text,
        p('需求', { heading: 1 }),
        p('1. 业务', { heading: 2 }),
        text,
      ]),
    );
    expect([built.title, headings(built)]).toEqual([null, ['1 概述', '2 1. 背景', '1 需求', '2 1. 业务']]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/outline/parse-number.js';

const short = (text: string) => {
  const mark = parseNumber(text);
  return mark === null ? null : [mark.family, mark.values, mark.printed, mark.rest];
};

describe('parseNumber', () => {
  it.each([
    ['第一部分 招标公告', ['part', [1], '第一部分', '招标公告']],
    ['第二编 分则', ['part', [2], '第二编', '分则']],
    ['第三篇 技术方案', ['part', [3], '第三篇', '技术方案']],
    ['第一章 总则', ['chapter', [1], '第一章', '总则']],
    ['第一章总则', ['chapter', [1], '第一章', '总则']],
    ['第 一 章　总　则', ['chapter', [1], '第 一 章', '总　则']],
    ['第1章 概述', ['chapter', [1], '第1章', '概述']],
    ['第１２章 概述', ['chapter', [12], '第１２章', '概述']],
    ['第一章.概述', ['chapter', [1], '第一章.', '概述']],
    ['第一章', ['chapter', [1], '第一章', '']],
    ['1.第一章项目背景与目标', ['chapter', [1], '第一章', '项目背景与目标']],
    ['第十二节 其他', ['section', [12], '第十二节', '其他']],
    ['第二十一条 附则', ['article', [21], '第二十一条', '附则']],
    ['一、项目概况', ['chinese', [1], '一、', '项目概况']],
    ['十四．投标', ['chinese', [14], '十四．', '投标']],
    ['二，系统分析', ['chinese', [2], '二，', '系统分析']],
    ['一 引言', ['chinese', [1], '一', '引言']],
    ['（三）建设内容', ['chineseParen', [3], '（三）', '建设内容']],
    ['(十一)、其他', ['chineseParen', [11], '(十一)、', '其他']],
    ['㈠ 总则', ['chineseParen', [1], '㈠', '总则']],
    ['（一）年内目标', ['chineseParen', [1], '（一）', '年内目标']],
    ['1.年终总结', ['decimal', [1], '1.', '年终总结']],
    ['2 日常运维', ['decimal', [2], '2', '日常运维']],
    ['1 范围', ['decimal', [1], '1', '范围']],
    ['1引言', ['decimal', [1], '1', '引言']],
    ['1. 引言', ['decimal', [1], '1.', '引言']],
    ['1．引言', ['decimal', [1], '1．', '引言']],
    ['1、引言', ['decimal', [1], '1、', '引言']],
    ['１．引言', ['decimal', [1], '１．', '引言']],
    ['l．引言', ['decimal', [1], 'l．', '引言']],
    ['l.1 目的', ['decimal', [1, 1], 'l.1', '目的']],
    ['l. 2建设背景', ['decimal', [1, 2], 'l. 2', '建设背景']],
    ['1.1项目背景', ['decimal', [1, 1], '1.1', '项目背景']],
    ['1．1 编写目的', ['decimal', [1, 1], '1．1', '编写目的']],
    ['1.1. 标识', ['decimal', [1, 1], '1.1.', '标识']],
    ['3.14.1 Web 接口', ['decimal', [3, 14, 1], '3.14.1', 'Web 接口']],
    ['1. 1 背景', ['decimal', [1, 1], '1. 1', '背景']],
    ['1.2019年工作总结', null],
    ['1. 2019年工作总结', ['decimal', [1], '1.', '2019年工作总结']],
    ['（1）登录', ['digitParen', [1], '（1）', '登录']],
    ['⑵ 登录', ['digitParen', [2], '⑵', '登录']],
    ['1）登录', ['digitHalfParen', [1], '1）', '登录']],
    ['①实用性原则', ['circled', [1], '①', '实用性原则']],
    ['A. 概述', ['letter', [1], 'A.', '概述']],
    ['B.2 试验', ['letterDecimal', [2, 2], 'B.2', '试验']],
    ['a) 登录', ['smallLetter', [1], 'a)', '登录']],
    ['II. Method', ['roman', [2], 'II.', 'Method']],
    ['Ⅳ、保障', ['roman', [4], 'Ⅳ、', '保障']],
    ['附录A 术语', ['annex', [1], '附录A', '术语']],
    ['附件1', ['annex', [1], '附件1', '']],
    ['附件二：申报表', ['annex', [2], '附件二', '申报表']],
    ['1.', ['decimal', [1], '1.', '']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    '2023年6月',
    '5月10日',
    '12 个月内完成',
    '1:1比例',
    '20%以上',
    '3-5个工作日',
    '192.168.1.1',
    '第三方测评',
    '一般要求',
    '十分重要',
    '引言',
    '附件',
    'V1.0',
    '一',
  ])('%s has none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('tells a number that touches its title', () => {
    expect(['1引言', '1.引言', '1 引言'].map((text) => parseNumber(text)?.glued)).toEqual([true, false, false]);
  });
});

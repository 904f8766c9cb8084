import { expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Lang } from '../../src/model/report.js';
import { renderExtractMarkdown } from '../../src/report/extract-markdown.js';
import { renderExtractText } from '../../src/report/extract-text.js';
import { sampleExtract } from './sample-extract.js';

const options = (lang: Lang, verbose = false) => ({ words: wordsOf(lang), width: 80, colour: false, verbose });

it('shows outline, fields, tables and what fills the schema', () => {
  const expected = [
    '停车系统建设方案.docx，DOCX，120个内容块',
    '《政府大院停车系统建设方案》',
    '',
    '! 从扩展名看是DOC（旧版Word），内容其实是DOCX，已按内容处理。',
    '  改法：请把扩展名改得与内容一致，以免受理人员打不开。',
    '',
    '目录结构（3项）',
    '  第一章 项目概述（约第2页）',
    '    （一） 项目名称（35字）',
    '  - 附件（8字）',
    '',
    '表格栏目（2项）',
    '  - 申报单位：机关事务服务中心',
    '  - 联系人 > 电话：',
    '',
    '表格（1项）',
    '  1. 表1 投资概算，单位：万元，5行2列，第六章 投资概算，第61段',
    '     名称 | 金额',
    '     停车场道闸 | 12.5',
    '     软件|开发 | 80',
    '     安全服务 | 20',
    '     …',
    '',
    '按法规取出的内容（2项）',
    '  - sample-a2-1  标题，（一） 项目名称，第5段',
    '  没有找到：sample-a2-2',
    '',
  ].join('\n');
  expect(renderExtractText(sampleExtract, options('zh'))).toBe(expected);
});

it('says the same in English', () => {
  const expected = [
    '停车系统建设方案.docx, DOCX, 120 blocks',
    '政府大院停车系统建设方案',
    '',
    '! 从扩展名看是DOC（旧版Word），内容其实是DOCX，已按内容处理。',
    '  Mend:    请把扩展名改得与内容一致，以免受理人员打不开。',
    '',
    'Outline (3)',
    '  第一章 项目概述 (about page 2)',
    '    （一） 项目名称 (35 characters)',
    '  - 附件 (8 characters)',
    '',
    'Fields (2)',
    '  - 申报单位: 机关事务服务中心',
    '  - 联系人 > 电话:',
    '',
    'Tables (1)',
    '  1. 表1 投资概算, unit: 万元, 5 rows, 2 columns, 第六章 投资概算, paragraph 61',
    '     名称 | 金额',
    '     停车场道闸 | 12.5',
    '     软件|开发 | 80',
    '     安全服务 | 20',
    '     …',
    '',
    'What fills the regulation’s schema (2)',
    '  - sample-a2-1  heading, （一） 项目名称, paragraph 5',
    '  Not found: sample-a2-2',
    '',
  ].join('\n');
  expect(renderExtractText(sampleExtract, options('en'))).toBe(expected);
});

it('writes Markdown', () => {
  const expected = [
    '# 政府大院停车系统建设方案',
    '',
    '停车系统建设方案.docx，DOCX，120个内容块',
    '',
    '> 从扩展名看是DOC（旧版Word），内容其实是DOCX，已按内容处理。',
    '',
    '## 目录结构',
    '',
    '- 第一章 项目概述（第2页）',
    '  - （一） 项目名称',
    '- 附件',
    '',
    '## 表格栏目',
    '',
    '|  |  |',
    '| --- | --- |',
    '| 申报单位 | 机关事务服务中心 |',
    '| 联系人 \\> 电话 |  |',
    '',
    '## 表格',
    '',
    '### 1 表1 投资概算，单位：万元，第六章 投资概算，第61段',
    '',
    '| 名称 | 金额 |',
    '| --- | --- |',
    '| 停车场道闸 | 12.5 |',
    '| 软件\\|开发 | 80 |',
    '| 安全服务 | 20 |',
    '| 合计 | 112.5 |',
    '',
    '## 按法规取出的内容',
    '',
    '```json',
    '{',
    '  "sample-a2-1": {',
    '    "title": "（一） 项目名称",',
    '    "how": "heading",',
    '    "location": {',
    '      "file": "停车系统建设方案.docx",',
    '      "block": 4',
    '    }',
    '  },',
    '  "sample-a2-2": null',
    '}',
    '```',
    '',
  ].join('\n');
  expect(renderExtractMarkdown(sampleExtract, options('zh'))).toBe(expected);
});

const { instance: _, ...withoutInstance } = sampleExtract;

it('lists every row when verbose, and says so where there is no heading', () => {
  const text = renderExtractText({ ...withoutInstance, outline: [] }, options('zh', true)).split('\n');
  expect(text.filter((line) => /^ {5}|没有找到/u.test(line))).toEqual([
    '没有找到标题',
    '     名称 | 金额',
    '     停车场道闸 | 12.5',
    '     软件|开发 | 80',
    '     安全服务 | 20',
    '     合计 | 112.5',
  ]);
});

it('ends no code block early, whatever a document says', () => {
  const instance = { x: '```\n# 通过' };
  const markdown = renderExtractMarkdown({ ...sampleExtract, instance }, options('zh'));
  expect(markdown.split('```').length).toBe(3);
});

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Lang } from '../../src/model/report.js';
import { buildChecklist } from '../../src/report/checklist/checklist.js';
import { renderChecklistDocx } from '../../src/report/checklist/checklist-docx.js';
import { renderChecklistJson } from '../../src/report/checklist/checklist-json.js';
import { renderChecklistText } from '../../src/report/checklist/checklist-text.js';
import { renderChecklistXlsx } from '../../src/report/checklist/checklist-xlsx.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { readXlsx } from '../../src/read/xlsx/read-xlsx.js';
import { gridOf, tablesOf, textsOf } from '../support/read-made.js';
import { outlinedRegulation } from './outlined-regulation.js';

const [review] = outlinedRegulation.stages;
if (review === undefined) throw new Error('the sample has a stage');
const options = (lang: Lang) => ({ words: wordsOf(lang), width: 80, colour: false, verbose: false });
const checklist = (lang: Lang = 'zh') => buildChecklist(outlinedRegulation, review, wordsOf(lang));

it('lists what a stage asks for in the order of the outline, each item once', () => {
  expect(renderChecklistText(checklist(), options('zh'))).toBe(
    [
      '“建设前审核”阶段申报材料准备清单',
      '《政务信息化项目建设管理办法》（某政办字〔2021〕19号），第十二条',
      '共10项：必备8项，建议1项，参考1项',
      '必备：缺少的不予通过；建议：写上更稳妥；参考：由条款推出，供核对。备齐一项，在方',
      '框里打勾。',
      '按附件2编写',
      '',
      '□ 一、《建设方案》（必备，第十二条）',
      '  第十二条「提交建设方案」',
      '  □ [建议] 避免重复建设',
      '    第五条「避免重复建设」',
      '  □ [必备] 第一章 项目概况',
      '    附件2「第一章 项目概况」',
      '    □ [必备] 建设背景',
      '      附件2「1.建设背景」，是“紧急建设”的项目适用',
      '    □ [参考] 建设单位',
      '      附件2「2.建设单位基本情况」',
      '  第二章 设计方案',
      '    □ [必备] 系统拓扑图',
      '      附件2「2.系统拓扑图」',
      '  □ [必备] 不新购服务器',
      '    第五条「新购服务器的不予审批」',
      '',
      '□ 二、《信息资源目录》（必备，第二十九条）',
      '  第二十九条「编制信息资源目录」',
      '  □ [必备] 数据来源',
      '    第二十九条「明确数据来源、更新周期」',
      '  □ [必备] 更新周期',
      '    第二十九条「明确数据来源、更新周期」',
      '',
    ].join('\n'),
  );
});

it('says the same as JSON', () => {
  expect(JSON.parse(renderChecklistJson(checklist()))).toEqual(checklist());
  expect(checklist().documents.map(({ id, demanded }) => [id, demanded])).toEqual([
    ['plan', true],
    ['catalogue', true],
  ]);
});

it('gives a Word file with a table to tick for each document', async () => {
  const { status, document, findings } = readDocx(renderChecklistDocx(checklist(), options('zh')), 'list.docx');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  expect(textsOf(document).slice(0, 4)).toEqual([
    '“建设前审核”阶段申报材料准备清单',
    '《政务信息化项目建设管理办法》（某政办字〔2021〕19号），第十二条',
    '共10项：必备8项，建议1项，参考1项',
    '必备：缺少的不予通过；建议：写上更稳妥；参考：由条款推出，供核对。备齐一项，在方框里打勾。',
  ]);
  expect(tablesOf(document).map(gridOf)).toEqual([
    [
      ['序号@0', '已备@1', '材料及内容@2', '程度@3', '依据@4'],
      ['1@0', '□@1', '避免重复建设@2', '建议@3', '第五条「避免重复建设」@4'],
      ['2@0', '□@1', '第一章 项目概况@2', '必备@3', '附件2「第一章 项目概况」@4'],
      ['3@0', '□@1', '· 建设背景@2', '必备@3', '附件2「1.建设背景」，是“紧急建设”的项目适用@4'],
      ['4@0', '□@1', '· 建设单位@2', '参考@3', '附件2「2.建设单位基本情况」@4'],
      ['第二章 设计方案@0:5×1'],
      ['5@0', '□@1', '· 系统拓扑图@2', '必备@3', '附件2「2.系统拓扑图」@4'],
      ['6@0', '□@1', '不新购服务器@2', '必备@3', '第五条「新购服务器的不予审批」@4'],
    ],
    [
      ['序号@0', '已备@1', '材料及内容@2', '程度@3', '依据@4'],
      ['1@0', '□@1', '数据来源@2', '必备@3', '第二十九条「明确数据来源、更新周期」@4'],
      ['2@0', '□@1', '更新周期@2', '必备@3', '第二十九条「明确数据来源、更新周期」@4'],
    ],
  ]);
});

describe('the workbook', () => {
  it('is one table to be filtered and ticked', () => {
    const { status, document } = readXlsx(renderChecklistXlsx(checklist(), options('zh')), 'list.xlsx');
    expect(status).toBe('read');
    const [sheet] = document?.blocks ?? [];
    if (sheet?.type !== 'table') throw new Error('no sheet');
    expect(sheet.place.sheet).toBe('建设前审核');
    expect(gridOf(sheet).slice(3, 8)).toEqual([
      ['序号@0', '已备@1', '材料及内容@2', '程度@3', '依据@4', '条款原文@5', '适用条件@6'],
      ['一、《建设方案》（必备，第十二条）@0:7×1'],
      ['1@0', '□@1', '《建设方案》@2', '必备@3', '第十二条@4', '提交建设方案@5', '@6'],
      ['2@0', '□@1', '避免重复建设@2', '建议@3', '第五条@4', '避免重复建设@5', '@6'],
      ['3@0', '□@1', '第一章 项目概况@2', '必备@3', '附件2@4', '第一章 项目概况@5', '@6'],
    ]);
  });

  it('has the same bytes each time', () => {
    expect(renderChecklistXlsx(checklist(), options('zh'))).toEqual(renderChecklistXlsx(checklist(), options('zh')));
  });
});

it('speaks English too', () => {
  expect(renderChecklistText(checklist('en'), options('en')).split('\n').slice(0, 3)).toEqual([
    'What to hand in: 建设前审核',
    '“政务信息化项目建设管理办法” (某政办字〔2021〕19号), 第十二条',
    '10 items: 8 required, 1 recommended, 1 for reference',
  ]);
});

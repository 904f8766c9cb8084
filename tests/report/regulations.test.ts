import { expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Lang } from '../../src/model/report.js';
import { renderExplainJson } from '../../src/report/explain-json.js';
import { renderExplainText } from '../../src/report/explain-text.js';
import { quoteContext } from '../../src/report/quote-context.js';
import { renderRegulationsJson } from '../../src/report/regulations-json.js';
import { renderRegulationsText } from '../../src/report/regulations-text.js';
import { sampleRegulation } from './sample-regulation.js';

const options = (lang: Lang, verbose = false) => ({ words: wordsOf(lang), width: 80, colour: false, verbose });

const [plain, full] = sampleRegulation.requirements;
if (plain === undefined || full === undefined) throw new Error('the sample has two requirements');

it('lists regulations', () => {
  const expected = [
    'sample  《政务信息化项目建设管理办法》',
    '    某政办字〔2021〕19号，2021-09-01起施行，有效期至2026-08-31',
    '    要求（2项）：错误1，警告1，提示0',
    '    阶段：review 建设前审核、change 变更',
    '',
  ].join('\n');
  expect(renderRegulationsText([sampleRegulation], options('zh'))).toBe(expected);
});

it('shows one regulation with stages and documents', () => {
  const expected = [
    'sample  《政务信息化项目建设管理办法》',
    '发布机关：某某区人民政府办公室，某政办字〔2021〕19号',
    '效力：    2021-09-01起施行，有效期至2026-08-31',
    '校验值：  sha256-0a1b2c',
    '',
    '阶段（2项）',
    '  review  建设前审核，第十二条',
    '      要求（2项）：错误1，警告1，提示0',
    '      材料：《建设方案》 plan、《申报表》 form',
    '      按附件2编写',
    '  change  变更，第十七条',
    '      要求（0项）：错误0，警告0，提示0',
    '',
    '材料（2项）',
    '  plan  《建设方案》，第十二条，别名：项目建设方案',
    '  form  《申报表》，第十一条',
    '',
  ].join('\n');
  expect(renderRegulationsText(sampleRegulation, options('zh'))).toBe(expected);
});

it('says the same in English', () => {
  const expected = [
    'sample  政务信息化项目建设管理办法',
    'Issuer:    某某区人民政府办公室, 某政办字〔2021〕19号',
    'Effective: in force since 2021-09-01, valid until 2026-08-31',
    'Digest:    sha256-0a1b2c',
    '',
    'Stages (2)',
    '  review  建设前审核, 第十二条',
    '      Requirements (2): 1 error, 1 warning, 0 info',
    '      Documents: 建设方案 plan, 申报表 form',
    '      按附件2编写',
    '  change  变更, 第十七条',
    '      Requirements (0): 0 errors, 0 warnings, 0 info',
    '',
    'Documents (2)',
    '  plan  建设方案, 第十二条, Also called: 项目建设方案',
    '  form  申报表, 第十一条',
    '',
  ].join('\n');
  expect(renderRegulationsText(sampleRegulation, options('en'))).toBe(expected);
});

it('explains a requirement with everything it has', () => {
  const expected = [
    '不新购服务器 (sample-5-5)',
    '',
    '法规：    《政务信息化项目建设管理办法》（某政办字〔2021〕19号）',
    '条款：    第五条「对于新建部门机房以及新购服务器的信息化项目不予审批」',
    '阶段：    建设前审核',
    '材料：    《建设方案》',
    '所在章节：建设方案',
    '严重程度：警告，推定：由法规文字推出，仅供参考',
    '',
    '检查什么：  没有列入不予批准的内容',
    '怎样算有：  标题、段首栏目名或表格栏目名都可以',
    '也可以写在：《申报表》',
    '适用条件：  （预算金额（万元）不低于50，或者是“紧急建设”），并且不是“运维类项',
    '            目”',
    '其他校验：  prohibited.terms = 新购服务器|采购服务器，prohibited.inRows = 服务器',
    '',
    '符合的例子：  使用政务云资源',
    '不符合的例子：预算列“服务器 2台”',
    '',
    '法规原文：',
    '  第五条 项目规划应符合发展总体规划，避免重复建设。【对于新建部门机房以及新购服',
    '  务器的信息化项目不予审批】。基建类项目中涉及的信息化部分，原则上要组织专项招',
    '  标。',
    '',
  ].join('\n');
  expect(renderExplainText(sampleRegulation, full, options('zh'))).toBe(expected);
});

it('explains it in English', () => {
  const expected = [
    '不新购服务器 (sample-5-5)',
    '',
    'Regulation: “政务信息化项目建设管理办法” (某政办字〔2021〕19号)',
    'Article:    第五条 “对于新建部门机房以及新购服务器的信息化项目不予审批”',
    'Stage:      建设前审核',
    'Document:   建设方案',
    'Section:    建设方案',
    'Severity:   warning, 推定 (inferred from the wording, for information only)',
    '',
    'Checked:         nothing prohibited is proposed',
    'Counts as there: a heading, a run-in label or a label of the form',
    'May also be in:  申报表',
    'Applies when:    (预算金额（万元） at least 50 or “紧急建设”) and not “运维类',
    '                 项目”',
    'Other checks:    prohibited.terms = 新购服务器|采购服务器, prohibited.inRows =',
    '                 服务器',
    '',
    'Passes: 使用政务云资源',
    'Fails:  预算列“服务器 2台”',
    '',
    'Text of the regulation:',
    '  第五条 项目规划应符合发展总体规划，避免重复建设。【对于新建部门机房以及新购服',
    '  务器的信息化项目不予审批】。基建类项目中涉及的信息化部分，原则上要组织专项招',
    '  标。',
    '',
  ].join('\n');
  expect(renderExplainText(sampleRegulation, full, options('en'))).toBe(expected);
});

it('explains a plain one, with the neighbours of a short quote', () => {
  const expected = [
    '系统拓扑图 (sample-a2-33)',
    '',
    '法规：    《政务信息化项目建设管理办法》（某政办字〔2021〕19号）',
    '条款：    附件2「2.系统拓扑图」',
    '阶段：    建设前审核',
    '材料：    《建设方案》',
    '所在章节：建设方案 > 第四章 项目设计方案',
    '严重程度：错误，法规列明的提交内容',
    '',
    '检查什么：  写到这项内容',
    '怎样算有：  要有图',
    '认可的写法：系统拓扑图、网络拓扑图',
    '适用条件：  一律适用',
    '上一级要求：不新购服务器 (sample-5-5)',
    '',
    '符合的例子：  图4-2 系统拓扑图',
    '不符合的例子：只有标题无图',
    '',
    '法规原文：',
    '  第四章 项目设计方案',
    '  1.系统架构',
    '  【2.系统拓扑图】',
    '  3.软硬件平台建设方案',
    '  第五条 项目规划应符合发展总体规划，避免重复建设。对于新建部门机房以及新购服务',
    '  器的信息化项目不予审批。基建类项目中涉及的信息化部分，原则上要组织专项招标。',
    '',
  ].join('\n');
  expect(renderExplainText(sampleRegulation, plain, options('zh'))).toBe(expected);
});

it('gives programs one object for one regulation and an array for all', () => {
  const one = JSON.parse(renderRegulationsJson(sampleRegulation)) as Record<string, unknown>;
  expect(JSON.parse(renderRegulationsJson([sampleRegulation]))).toEqual([one]);
  expect(Object.keys(one)).toEqual([
    'id',
    'title',
    'documentNumber',
    'issuer',
    'issued',
    'effective',
    'validUntil',
    'digest',
    'uncovered',
    'requirements',
    'stages',
    'documents',
    'facts',
  ]);
  expect(one.requirements).toEqual({ error: 1, warning: 1, info: 0 });
});

it('gives programs the requirement as its pack states it, and its context', () => {
  const { applies: _, ...stated } = full;
  expect(JSON.parse(renderExplainJson(sampleRegulation, full))).toEqual({
    regulation: { id: 'sample', title: '政务信息化项目建设管理办法' },
    requirement: stated,
    context: {
      before: '第五条 项目规划应符合发展总体规划，避免重复建设。',
      quote: '对于新建部门机房以及新购服务器的信息化项目不予审批',
      after: '。基建类项目中涉及的信息化部分，原则上要组织专项招标。',
    },
  });
});

it('finds no context for a quote that is not there', () => {
  expect(quoteContext('一\n二', '三')).toBeNull();
  expect(quoteContext('一\n二', '')).toBeNull();
});

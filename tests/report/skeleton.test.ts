import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { outlineNumbers } from '../../src/report/skeleton/outline-numbers.js';
import { skeletonFor } from '../../src/report/skeleton/skeleton.js';
import { skeletonDocx } from '../../src/report/skeleton/skeleton-docx.js';
import { gridOf, paragraphsOf, tablesOf } from '../support/read-made.js';
import { outlinedRegulation } from './outlined-regulation.js';

const words = wordsOf('zh');

function written(document: string) {
  const kind = outlinedRegulation.documents.find(({ id }) => id === document);
  if (kind === undefined) throw new Error('no such document');
  const bytes = skeletonDocx(skeletonFor(outlinedRegulation, kind, words), outlinedRegulation, words);
  const read = readDocx(bytes, 'skeleton.docx');
  expect({ status: read.status, findings: read.findings }).toEqual({ status: 'read', findings: [] });
  if (read.document === null) throw new Error('no document');
  return read.document;
}

it('has the chapters as numbered headings, the regulation’s words below them, asides at the end', () => {
  const lines = paragraphsOf(written('plan').blocks).map(
    ({ style, number, text }) => `${style?.name ?? ''}: ${number === undefined ? '' : `${number} `}${text}`,
  );
  expect(lines).toEqual([
    'Title: 建设方案',
    '填写说明: 【填写说明：本提纲按《政务信息化项目建设管理办法》列出，灰蓝色的填写说明摘自原文，写好后请删去；不适用的章节请写明不适用的理由】',
    '填写说明: 【填写说明：必备，第五条：新购服务器的不予审批】',
    'heading 1: 第一章 项目概况',
    '填写说明: 【填写说明：必备，附件2：第一章 项目概况】',
    'heading 2: 1. 建设背景',
    '填写说明: 【填写说明：必备，是“紧急建设”的项目适用，附件2：1.建设背景】',
    'heading 2: 2. 建设单位概况',
    '填写说明: 【填写说明：参考，附件2：2.建设单位基本情况】',
    'heading 1: 第二章 设计方案',
    'heading 2: 1. 系统拓扑图',
    '填写说明: 【填写说明：必备，附件2：2.系统拓扑图】',
    'heading 1: 第三章 其他需要说明的事项',
    'heading 2: 1. 避免重复建设',
    '填写说明: 【填写说明：建议，第五条：避免重复建设】',
  ]);
});

it('has a table with the demanded columns where the document is one', () => {
  expect(tablesOf(written('catalogue')).map(gridOf)).toEqual([
    [
      ['序号@0', '数据来源@1', '更新周期@2'],
      ['1@0', '待填写@1', '待填写@2'],
    ],
  ]);
});

describe('numbers', () => {
  const texts = (quotes: readonly (readonly string[])[]): readonly string[] =>
    outlineNumbers(quotes).map(({ text }) => text);

  it('follow the regulation’s own way of counting', () => {
    expect(texts([['第一章 总则', '第二章 需求'], ['1.背景', '2.现状', '还要指出'], []])).toEqual([
      '第%1章',
      '%2.',
      '（%3）',
      '%4）',
      '%5',
      '%6）',
    ]);
    expect(texts([['（一）背景', '（二）内容']])).toEqual(['（%1）', '%2.', '（%3）', '%4）', '%5', '%6）']);
  });

  it('are those of official documents where it counts in none', () => {
    expect(texts([])).toEqual(['%1、', '（%2）', '%3.', '（%4）', '%5）', '%6']);
  });
});

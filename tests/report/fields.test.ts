import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFinding, wordsOf } from '../../src/messages/index.js';
import type { Finding, FindingCode } from '../../src/model/finding.js';
import { exampleFields, fieldTable } from '../../src/report/fields/field-table.js';
import { forLetter } from '../../src/report/fields/for-letter.js';
import { fieldsOf } from '../../src/report/fields/report-fields.js';
import { findingArgs } from '../messages/sample-args.js';
import { cleanDossier, reportOf, sampleDossier } from './sample-report.js';

const words = wordsOf('zh');
const fields = fieldsOf(reportOf([sampleDossier()]), words, '大数据中心');

it('has every field of the table on its level, and no other', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.slice(0, 1).map(shape)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.keys(value)
              .sort()
              .map((key) => [key, shape((value as Record<string, unknown>)[key])]),
          )
        : typeof value;
  expect(shape(fields)).toEqual(shape(exampleFields()));
});

it('sorts what is unmet by what the applicant must do', () => {
  const said = (items: typeof fields.必须补正): readonly (readonly string[])[] =>
    (items ?? []).map(({ 序号, 要求, 材料, 连带 }) => [序号, 要求, 材料, 连带]);
  expect({
    must: said(fields.必须补正),
    should: said(fields.建议完善),
    numbers: [fields.必须补正序号, fields.建议完善序号, fields.需要说明序号],
  }).toEqual({
    must: [
      ['1', '系统拓扑图', '《建设方案》', ''],
      ['2', '系统安全方案', '《建设方案》', '另有2项要求因此无从判定，补上后再逐项核对：等级保护定级、密码应用'],
      ['3', '更新周期', '《信息资源目录》', ''],
    ],
    should: [
      ['1', '与其他部门交换共享数据', '《建设方案》', ''],
      ['2', '资金来源', '《建设方案》', ''],
    ],
    numbers: ['一', '二', '三'],
  });
});

it('says where each problem is and how to mend it, a line for each', () => {
  const [, , column] = fields.必须补正 ?? [];
  expect([column?.问题, column?.位置, column?.原文, column?.条款, column?.条文, column?.程度, column?.判定]).toEqual([
    '“更新周期”一列有2处没有填，所在行：停车场信息、车位信息。\n“更新周期”填的是“随时”，只能填“实时”“每日”“每月”。',
    '附件1-信息资源目录.xlsx，工作表“目录”，单元格F3\n附件1-信息资源目录.xlsx，工作表“目录”，单元格F7',
    '随时',
    '第二十一条',
    '信息资源目录应包括更新周期',
    '必备',
    '不符合',
  ]);
});

it('asks for each unknown fact once, and for what could not be read', () => {
  expect((fields.需要说明 ?? []).map(({ 要求, 问题, 改法 }) => [要求, 问题, 改法])).toEqual([
    [
      '新建信息系统',
      '材料中没有写明“新建信息系统”，有2项审查要用到。',
      '请在材料中写明“新建信息系统”，或另作书面说明。',
    ],
    ['可行性报告', '可能就在读不出来的文件里', '请换成能读取的文件。'],
  ]);
});

it('has nothing to ask of a dossier without fault', () => {
  const clean = fieldsOf(reportOf([cleanDossier]), words, null);
  expect([clean.标题, clean.无须补正, clean.必须补正, clean.审查单位, clean.审查日期]).toEqual([
    '形式审查结果告知书',
    true,
    [],
    '（审查单位）',
    '2026年3月1日',
  ]);
});

it('leaves the fields of one dossier to its list where there are several', () => {
  const batch = fieldsOf(reportOf([cleanDossier, sampleDossier()]), words, null);
  expect([batch.各份材料.map(({ 份号 }) => 份号), batch.项目名称]).toEqual([['1', '2'], undefined]);
});

describe.each(['zh', 'en'] as const)('a letter in %s', (lang) => {
  it('tells an applicant nothing of our own settings, and still what to do', () => {
    const fixes = (Object.keys(findingArgs) as FindingCode[]).map(
      (code) => describeFinding({ code, args: findingArgs[code] } as Finding, lang).fix,
    );
    const supplies = Object.values(wordsOf(lang).reason).flatMap(({ supply }) => supply ?? []);
    const wrong = [...fixes, ...supplies].filter(
      (text) =>
        forLetter(text).includes('dossier.yaml') ||
        (text !== '' && forLetter(text) === '') ||
        /[，；,;]$/u.test(forLetter(text)),
    );
    expect(wrong).toEqual([]);
  });
});

it('lists every field in docs/templates.md, and no other', () => {
  const rows = readFileSync('docs/templates.md', 'utf8').matchAll(/^\| ([^|]+) \|/gmu);
  const named = [...rows]
    .flatMap(([, cell = '']) => cell.split('、'))
    .filter((name) => name !== '字段' && name !== '---');
  expect(named.sort()).toEqual(Object.keys(fieldTable).sort());
});

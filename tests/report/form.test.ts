import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Table } from '../../src/model/document.js';
import type { Report } from '../../src/model/report.js';
import { readXlsx } from '../../src/read/xlsx/read-xlsx.js';
import { plainLine } from '../../src/report/escape.js';
import { formTemplate } from '../../src/report/xlsx/form-template.js';
import { proveXlsx, renderXlsx } from '../../src/report/xlsx.js';
import { makeXlsx } from '../support/make-xlsx.js';
import { attacks, poisonedReport } from './hostile-strings.js';
import { cleanDossier, reportOf, sampleDossier } from './sample-report.js';

const words = wordsOf('zh');
const options = { words, width: 100, colour: false, verbose: false, office: '大数据中心' };

function tables(bytes: Uint8Array): readonly Table[] {
  const { status, document, findings } = readXlsx(bytes, 'form.xlsx');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  return (document?.blocks ?? []).filter((block): block is Table => block.type === 'table');
}

const sheets = async (report: Report, more: object = {}): Promise<readonly Table[]> =>
  tables(await renderXlsx(report, { ...options, ...more }));
const textsOf = ({ rows }: Table): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));
const namesOf = (all: readonly Table[]): readonly (string | undefined)[] => all.map(({ place }) => place.sheet);

describe('the table of a review', () => {
  it('has every requirement in order, with outcome, place and quote', async () => {
    const all = await sheets(reportOf([sampleDossier()]));
    expect(namesOf(all)).toEqual(['1 政府大院停车系统建设项目']);
    const [form] = all;
    if (form === undefined) throw new Error('no sheet');
    const texts = textsOf(form);
    const { results } = sampleDossier();
    expect(texts.slice(0, 5)).toEqual([
      ['形式审查表'],
      ['项目：政府大院停车系统建设项目　　单位：机关事务服务中心　　材料：dossiers/parking'],
      ['依据：《政务信息化项目建设管理办法》（某政办字〔2021〕19号）　　阶段：建设前审核（评审）'],
      ['结论：不通过（错误3项，警告1项，提示1项，无法判定3项）'],
      ['序号', '条款', '条文', '审查内容', '材料', '程度', '判定', '位置', '材料原文', '问题或理由', '改法'],
    ]);
    expect(texts.slice(5, -1).map((row) => [row[0], row[3], row[6]])).toEqual(
      results.map(({ title, outcome }, index) => [String(index + 1), title, words.outcome[outcome]]),
    );
    expect(texts[11]?.slice(1)).toEqual([
      '第二十一条',
      '信息资源目录应包括更新周期',
      '更新周期',
      '《信息资源目录》',
      '必备',
      '不符合',
      '附件1-信息资源目录.xlsx，工作表“目录”，单元格F3\n附件1-信息资源目录.xlsx，工作表“目录”，单元格F7',
      '随时',
      '“更新周期”一列有2处没有填，所在行：停车场信息、车位信息。\n“更新周期”填的是“随时”，只能填“实时”“每日”“每月”。',
      '请把“更新周期”逐行填写完整；确实没有的，写“无”。\n请改填“实时”“每日”“每月”中的一种。',
    ]);
    expect(texts.at(-1)).toEqual(['dossier-check 0.0.0，检查日期2026-03-01　　审查单位：大数据中心']);
  });

  it('has for a batch a sheet that sums up and one for each dossier', async () => {
    const all = await sheets(reportOf([sampleDossier(), cleanDossier, sampleDossier()]));
    expect(namesOf(all)).toEqual([
      '汇总',
      '1 政府大院停车系统建设项目',
      `2 ${cleanDossier.project.name ?? '（项目名称）'}`,
      '3 政府大院停车系统建设项目',
    ]);
    const [summary] = all;
    expect(
      summary === undefined
        ? []
        : textsOf(summary)
            .slice(1, 6)
            .map((row) => [row[0], row[4]]),
    ).toEqual([
      ['共3份：通过1份，不通过2份，无法判定0份', undefined],
      ['序号', '结论'],
      ['1', '不通过'],
      ['2', '通过'],
      ['3', '不通过'],
    ]);
  });

  it('keeps header, filter and print titles on the rows they belong to', async () => {
    const parts = unzipSync(await renderXlsx(reportOf([sampleDossier(), cleanDossier]), options));
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const last = 5 + sampleDossier().results.length;
    const sheet = text('xl/worksheets/sheet2.xml');
    expect([
      /<autoFilter ref="([^"]+)"/u.exec(sheet)?.[1],
      /<conditionalFormatting sqref="([^"]+)"/u.exec(sheet)?.[1],
      /<pane ySplit="(\d+)" topLeftCell="([^"]+)"/u.exec(sheet)?.slice(1),
      /<pageSetup ([^/]+)\//u.exec(sheet)?.[1],
      [...text('xl/workbook.xml').matchAll(/Print_Titles" localSheetId="(\d)">([^<]+)</gu)].map(([, at, ref]) => [
        at,
        ref,
      ]),
    ]).toEqual([
      `A5:K${last}`,
      `G6:G${last}`,
      ['5', 'A6'],
      'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"',
      [
        ['0', "'汇总'!$3:$3"],
        ['1', "'1 政府大院停车系统建设项目'!$5:$5"],
        ['2', `'2 ${cleanDossier.project.name ?? '（项目名称）'}'!$5:$5`],
      ],
    ]);
  });

  it('has the same bytes each time', async () => {
    const once = await renderXlsx(reportOf([sampleDossier()]), options);
    expect(await renderXlsx(reportOf([sampleDossier()]), options)).toEqual(once);
  });

  it.each(attacks)('takes %j for text, never for a formula', async (attack) => {
    const bytes = await renderXlsx(poisonedReport(attack), options);
    expect(
      Object.entries(unzipSync(bytes)).filter(
        ([name, part]) => name.includes('worksheets') && /<f[ >]/u.test(strFromU8(part)),
      ),
    ).toEqual([]);
    const bare = (all: readonly Table[]) =>
      all.map((table) => textsOf(table).map((row) => row.map((cell) => cell.replace(/[^\S\n]/gu, ''))));
    expect(bare(tables(bytes))).toEqual(bare(await sheets(poisonedReport(plainLine(attack)))));
  });
});

describe('a template of the user’s own', () => {
  const template = (rows: readonly (readonly string[])[], name = '审查') => ({
    file: '我的.xlsx',
    bytes: makeXlsx([{ name, rows }]),
  });
  const single = reportOf([sampleDossier()]);

  it('is filled, with rows repeated and what stands below them moved', async () => {
    const own = template([['{{项目名称}}'], ['{{#必须补正}}{{序号}}', '{{要求}}{{/必须补正}}'], ['审查人']]);
    expect((await sheets(single, { template: own })).map(textsOf)).toEqual([
      [['政府大院停车系统建设项目'], ['1', '系统拓扑图'], ['2', '系统安全方案'], ['3', '更新周期'], ['审查人']],
    ]);
  });

  it('leaves out a list of nothing', async () => {
    const own = template([['{{结论}}'], ['{{#必须补正}}{{要求}}{{/必须补正}}'], ['完']]);
    expect((await sheets(reportOf([cleanDossier]), { template: own })).map(textsOf)).toEqual([[['通过'], ['完']]]);
  });

  it('moves formulas, ranges and merged cells', async () => {
    const parts = unzipSync(
      template([
        ['甲', '乙'],
        ['{{#必须补正}}{{序号}}{{/必须补正}}', '1'],
        ['合计', ''],
      ]).bytes,
    );
    const name = Object.keys(parts).find((part) => part.includes('worksheets/sheet')) ?? '';
    const sheet = strFromU8(parts[name] ?? new Uint8Array())
      .replace(/<c r="B3"[^>]*?(?:\/>|>.*?<\/c>)/u, '')
      .replace(/(<c r="A3".*?<\/c>)/u, '$1<c r="B3"><f>SUM(B2:B2)</f><v>7</v></c>')
      .replace(
        '</sheetData>',
        '</sheetData><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A3:A3"/></mergeCells>',
      );
    const bytes = zipSync({ ...parts, [name]: strToU8(sheet) });
    const filled = unzipSync(await renderXlsx(single, { ...options, template: { file: '我的.xlsx', bytes } }));
    const out = strFromU8(filled[name] ?? new Uint8Array());
    expect([
      /<c r="B5"[^>]*><f>([^<]*)<\/f><\/c>/u.exec(out)?.[1],
      /<autoFilter ref="([^"]+)"/u.exec(out)?.[1],
      /<mergeCell ref="([^"]+)"/u.exec(out)?.[1],
    ]).toEqual(['SUM(B2:B4)', 'A1:B4', 'A5:A5']);
  });

  it('writes one sheet for each dossier where it has no list of them, named by their numbers', async () => {
    const several = reportOf([sampleDossier(), cleanDossier]);
    const all = await sheets(several, { template: template([['{{份号}}', '{{结论}}']]) });
    expect([namesOf(all), all.map(textsOf)]).toEqual([
      ['审查', '审查 (2)'],
      [[['1', '不通过']], [['2', '通过']]],
    ]);
  });

  it('is refused with the field and the file named', () => {
    const refused = (rows: readonly (readonly string[])[]) => () => proveXlsx(template(rows));
    expect(refused([['{{项目名}}']])).toThrow('template-field-unknown');
    expect(refused([['{{问题}}']])).toThrow('template-field-misplaced');
    expect(refused([['{{#必须补正}}']])).toThrow('template-broken');
    expect(() => proveXlsx({ file: '我的.xlsx', bytes: strToU8('no zip') })).toThrow('template-unreadable');
    expect(() => proveXlsx({ file: '我的.xlsx', bytes: zipSync({ 'a.txt': strToU8('x') }) })).toThrow(
      'template-unreadable',
    );
    expect(() => proveXlsx({ file: 'ours', bytes: formTemplate(words) })).not.toThrow();
  });
});

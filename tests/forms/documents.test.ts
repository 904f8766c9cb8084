import { describe, expect, it } from 'vitest';
import { readForms } from '../../src/forms/index.js';
import type { Document } from '../../src/model/document.js';
import type { Content } from '../support/docx-content.js';
import { cell, checkBox, control, inserted, oldCheckBox, paragraph, row, symbol, table } from '../support/make-docx.js';
import { readMade, readMadeSheets } from '../support/read-made.js';

const told = (document: Document) =>
  readForms(document).fields.map(({ label, value, options }) => [
    label,
    value,
    ...(options ?? []).map((option) => `${option.checked ? '+' : '-'}${option.text}`),
  ]);

describe('a form in DOCX', () => {
  const answer = (content: Content) => cell([paragraph(content)]);

  it('has boxes of today, of old forms and of symbol fonts', () => {
    const document = readMade([
      table([
        row([cell('项目类别'), answer([checkBox(true), '新建 ', checkBox(false), '续建'])]),
        row([cell('是否涉密'), answer([oldCheckBox(false), '是 ', oldCheckBox(true), '否'])]),
        row([
          cell('采购方式'),
          answer([symbol('Wingdings 2', '0052'), '公开招标 ', symbol('Wingdings 2', '00A3'), '询价']),
        ]),
      ]),
    ]);
    expect(told(document)).toEqual([
      ['项目类别', '☑新建 ☐续建', '+新建', '-续建'],
      ['是否涉密', '☐是 ☑否', '-是', '+否'],
      ['采购方式', '☑公开招标 ☐询价', '+公开招标', '-询价'],
    ]);
  });

  it('has content controls, whose prompts are no answers, and tracked changes as finally seen', () => {
    const document = readMade([
      table([
        row([cell('项目名称'), answer([control('停车平台', { inside: 'inline' })])]),
        row([cell('建设单位'), answer([control('单击此处输入文字', { prompt: true, inside: 'inline' })])]),
        row([cell('建设周期'), answer(['12', inserted('个月')])]),
      ]),
    ]);
    expect(told(document)).toEqual([
      ['项目名称', '停车平台'],
      ['建设单位', ''],
      ['建设周期', '12个月'],
    ]);
  });
});

describe('a list in XLSX', () => {
  it('keeps dates as dates, what is merged and what is blank-filled, sheet by sheet', () => {
    const document = readMadeSheets([
      {
        name: '目录',
        rows: [
          ['资源目录', null, null, null],
          ['序号', '资源', null, '发布日期'],
          [null, '名称', '信息项', null],
          [1, '甲', '编码', { value: 45_000, format: 'yyyy-mm-dd' }],
          [null, null, '日期', null],
        ],
        merges: ['A1:D1', 'A2:A3', 'B2:C2', 'D2:D3'],
      },
      { name: '空', rows: [] },
      {
        name: '点位',
        rows: [
          ['序号', '点位'],
          [1, '东门'],
        ],
      },
    ]);
    expect(
      readForms(document).tables.map(({ caption, headers, rows, place }) => [caption, headers, rows, place]),
    ).toEqual([
      [
        '资源目录',
        ['序号', '资源 名称', '资源 信息项', '发布日期'],
        [
          ['1', '甲', '编码', '2023-03-15'],
          ['1', '甲', '日期', '2023-03-15'],
        ],
        { block: 0, sheet: '目录' },
      ],
      ['点位', ['序号', '点位'], [['1', '东门']], { block: 1, sheet: '点位' }],
    ]);
  });
});

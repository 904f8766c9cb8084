import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/wording/fold.js';
import { AT, complaintsOf } from '../make-filling.js';

const prohibited = {
  terms: ['新建机房', '机房改造', '采购服务器', 'app'],
  inRows: ['服务器'],
  notWhen: ['依托', '利用', '租用', '云服务器', '不新建', '不采购', '政务云'],
};

/** A row by its cells, the first ones its name; or a title. */
const propose = (kind: 'row' | 'title', text: string) =>
  complaintsOf(
    { prohibited },
    { items: [{ kind, text, key: fold(text), name: fold(text.split(' | ').slice(0, 2).join(' | ')), location: AT }] },
  );
const found = (text: string, term: string) => [
  { code: 'prohibited-item', args: { item: text, term }, location: AT, quote: text },
];

describe('prohibited', () => {
  it.each([
    ['机房改造 | 1项 | 30万元', '机房改造'],
    ['服务器 | 2台', '服务器'],
    ['机架式服务器 | 2台', '服务器'],
    ['新建机房一处', '新建机房'],
    ['依托现有机房采购服务器', '采购服务器'],
    ['利用政务云，采购服务器2台', '采购服务器'],
    ['移动APP开发', 'app'],
  ])('a row: %s', (text, term) => {
    expect(propose('row', text)).toEqual(found(text, term));
  });

  it.each([
    '云服务器租用 | 4台',
    '政务云服务器 | 4台',
    '不采购服务器',
    '不新建机房',
    '依托市政务云机房部署',
    '软件开发 | 含登记、派单 | 与服务器日志对接',
    'mapping与happy库',
  ])('no row of it: %s', (text) => {
    expect(propose('row', text)).toEqual([]);
  });

  it('bare names count in rows, not in titles', () => {
    expect(propose('title', '4.9 服务器部署方案')).toEqual([]);
    expect(propose('title', '第三章 机房改造')).toEqual(found('第三章 机房改造', '机房改造'));
  });

  it('names every item that breaks it', () => {
    const items = ['机房改造', '软件开发', '新建机房'].map((text) => ({
      kind: 'row' as const,
      text,
      key: text,
      name: text,
      location: AT,
    }));
    expect(complaintsOf({ prohibited }, { items })).toEqual([
      ...found('机房改造', '机房改造'),
      ...found('新建机房', '新建机房'),
    ]);
  });
});

describe('pairForbidden', () => {
  const pair = {
    of: '能共享的数据自行采集',
    first: { columns: ['共享'], words: ['可共享'] },
    second: { columns: [], words: ['自行采集'] },
  };
  const table = (rows: readonly (readonly string[])[]) => ({
    caption: '',
    headers: ['名称', '共享方式', '采集方式'],
    headerKeys: ['名称', '共享方式', '采集方式'],
    rows,
    firstRow: 2,
    location: AT,
  });

  it('finds rows that say both, and only those', () => {
    const rows = [
      ['人口', '可共享', '共享获取'],
      ['法人', '可共享', '自行采集'],
      ['可共享', '不予共享', '自行采集'],
    ];
    expect(complaintsOf({ pairForbidden: pair }, { tables: [table(rows)] })).toEqual([
      {
        code: 'prohibited-item',
        args: { item: '法人 | 可共享 | 自行采集', term: '能共享的数据自行采集' },
        location: { ...AT, row: 3 },
        quote: '法人 | 可共享 | 自行采集',
      },
    ]);
  });
});

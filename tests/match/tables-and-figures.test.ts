import { describe, expect, it } from 'vitest';
import { drawing, makeIndex, type Part, section } from './make-index.js';
import { brief, fill } from './make-matcher.js';

describe('figures', () => {
  const wanted = { id: 'topology', strength: 'figure', schema: { look: 'figure', titles: ['系统拓扑图', '部署拓扑'] } };
  const find = (...parts: readonly Part[]) => brief(fill([wanted], { plan: [makeIndex(parts)] }));
  const picture = { text: '', figures: drawing() };

  it.each<readonly [string, readonly Part[], readonly unknown[]]>([
    ['a picture with a caption', [picture, '图4-2 系统拓扑图'], [['figure', 0.95, true, '图4-2 系统拓扑图']]],
    [
      'a picture that its author calls so',
      [{ text: '', figures: drawing('系统拓扑图') }],
      [['figure', 0.95, true, '系统拓扑图']],
    ],
    [
      'a picture under a heading',
      [section('系统部署拓扑', picture, '图4-2 示意')],
      [
        ['figure', 0.8, true, '图4-2 示意'],
        ['heading', 0.9, true, '系统部署拓扑'],
      ],
    ],
    ['a heading without a picture', [section('系统拓扑图', '见附件。')], [['heading', 1, true, '系统拓扑图']]],
    ['another picture', [picture, '图4-1 总体架构图'], []],
    ['words about it', ['系统拓扑图见附件。'], []],
  ])('%s', (_, parts, expected) => {
    expect(find(...parts)).toEqual(expected);
  });
});

describe('tables', () => {
  const chapter = { id: 'chapter', strength: 'heading', schema: { titles: ['项目投资'] } } as const;
  const budget = { id: 'budget', parent: 'chapter', strength: 'table', schema: { look: 'table' } };
  const list = {
    rows: [
      ['名称', '金额'],
      ['软件', '90'],
    ],
  };

  it('of a name are those that caption or heading call so, and whole papers that may stand for them', () => {
    const named = {
      id: 'list',
      strength: 'table',
      alsoSearch: ['catalogue'],
      schema: { look: 'table', named: true, titles: ['数据目录'] },
    };
    const plan = makeIndex([section('建设内容', list), section('接口', '表3 初步数据目录', list)]);
    const own = makeIndex([list], { file: '目录.xlsx' });
    expect(brief(fill([named], { plan: [plan] }))).toEqual([['table', 0.9, true, '表3 初步数据目录']]);
    expect(brief(fill([named], { plan: [makeIndex([section('建设内容', list)])], catalogue: [own] }))).toEqual([
      ['table', 0.9, false, ''],
    ]);
  });

  it('are the lists where they are expected, each by itself', () => {
    const plan = makeIndex([
      section('现状', list),
      section('项目投资', '表6-1 预算', list, '说明。', list, { rows: [['负责人', '张三丰先生2026年']] }),
    ]);
    expect(brief(fill([chapter, budget], { plan: [plan] }))).toEqual([
      ['table', 0.9, true, '表6-1 预算'],
      ['table', 0.9, true, ''],
    ]);
  });
});

describe('a catalogue', () => {
  const signs = ['信息资源名称', '共享', '更新'];
  const catalogue = {
    id: 'c',
    document: 'catalogue',
    strength: 'table',
    alsoSearch: ['plan'],
    schema: { look: 'catalogue', signs },
  };
  const resources = {
    rows: [
      ['信息资源名称', '共享类型', '更新周期'],
      ['甲', '无条件共享', '每日'],
    ],
  };
  const fields = {
    rows: [
      ['信息项', '类型'],
      ['名称', '字符'],
    ],
  };
  const tablesIn = (documents: Parameters<typeof fill>[1]) =>
    fill([catalogue], documents).map(({ inScope, location, tables }) => [
      inScope,
      location.file,
      tables.map(({ headers }) => headers[0]),
    ]);

  it('is the lists of its own files that have its columns', () => {
    const own = makeIndex([resources, fields, resources], { file: '目录.xlsx' });
    expect(tablesIn({ catalogue: [own] })).toEqual([[true, '目录.xlsx', ['信息资源名称', '信息资源名称']]]);
  });

  it('is whatever lists its own file has where none has them', () => {
    expect(tablesIn({ catalogue: [makeIndex([fields], { file: '目录.xlsx' })] })).toEqual([
      [true, '目录.xlsx', ['信息项']],
    ]);
  });

  it('is otherwise a list that another document calls so, by heading or caption', () => {
    expect(tablesIn({ plan: [makeIndex([section('项目形成的信息资源目录', resources)])] })).toEqual([
      [false, '建设方案.docx', ['信息资源名称']],
    ]);
    expect(tablesIn({ plan: [makeIndex([section('设计', '表4-4 数据资源目录', resources)])] })).toEqual([
      [false, '建设方案.docx', ['信息资源名称']],
    ]);
    expect(tablesIn({ plan: [makeIndex([section('设计', resources)])] })).toEqual([]);
  });

  it('is not the other document’s where it has files of its own', () => {
    const plan = makeIndex([section('信息资源目录', resources)]);
    expect(tablesIn({ catalogue: [makeIndex([fields], { file: '目录.xlsx' })], plan: [plan] })).toEqual([
      [true, '目录.xlsx', ['信息项']],
    ]);
  });
});

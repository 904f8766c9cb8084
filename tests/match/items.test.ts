import { describe, expect, it } from 'vitest';
import { makeIndex, type Part, section } from './make-index.js';
import { fill } from './make-matcher.js';

const wanted = { id: 'ban', strength: 'label', schema: { look: 'items' } };
const proposed = (...parts: readonly Part[]) =>
  fill([wanted], { plan: [makeIndex(parts)] }).flatMap(({ items = [] }) =>
    items.filter(({ kind }) => kind === 'row').map(({ text, name }) => [text, name]),
  );

const list = {
  rows: [
    ['序号', '名称', '说明'],
    ['1', '服务器', '机架式，两路处理器，用于部署数据库和应用系统'],
  ],
};

describe('what proposes something', () => {
  it.each<readonly [string, readonly Part[]]>([
    ['a list of what is built', [section('主要建设内容', list)]],
    ['a list by its caption', [section('设计', '表4-1 设备清单', list)]],
  ])('%s', (_, parts) => {
    expect(proposed(...parts)).toEqual([['服务器 | 机架式，两路处理器，用于部署数据库和应用系统', '服务器']]);
  });

  it('a table with prices, wherever it stands', () => {
    expect(
      proposed(
        section('附表', {
          rows: [
            ['名称', '单价（元）'],
            ['服务器', '80000'],
          ],
        }),
      ),
    ).toEqual([['服务器', '服务器']]);
  });

  it('the items of a content list', () => {
    expect(proposed(section('建设内容', '（1）机房改造', '（2）软件开发：登记和派单。'))).toEqual([
      ['机房改造', '机房改造'],
      ['软件开发', '软件开发'],
    ]);
  });
});

describe('what proposes nothing', () => {
  it.each<readonly [string, readonly Part[]]>([
    ['a list of what is there', [section('现状', '表2-1 现有设备清单', list)]],
    ['a list under a heading about what is there', [section('建设内容', section('现有设备', list))]],
    ['any other list', [section('设计', list)]],
    ['a sentence', [section('建设内容', '本项目不采购服务器，依托政务云部署。')]],
  ])('%s', (_, parts) => {
    expect(proposed(...parts)).toEqual([]);
  });
});

it('titles propose, but for those about what is there', () => {
  const plan = makeIndex([section('机房改造', '一。'), section('现状', section('机房情况', '二。'))], {
    title: '机房改造项目建设方案',
  });
  const [filling] = fill([wanted], { plan: [plan] });
  expect(filling?.items?.map(({ text, kind }) => [text, kind])).toEqual([
    ['机房改造项目建设方案', 'title'],
    ['机房改造', 'title'],
    ['一。', 'sentence'],
  ]);
});

it('numbered lines of the content list are rows, whatever ends them', () => {
  const plan = makeIndex([section('建设内容', '（1）新建机房一处；（2）新购服务器4台。')]);
  const [filling] = fill([wanted], { plan: [plan] });
  expect(filling?.items?.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual([
    '新建机房一处；',
    '新购服务器4台。',
  ]);
});

it('what a form answers to the question of what is built is a list of it; sentences that tell more are none', () => {
  const form = makeIndex([
    {
      rows: [
        ['项目名称', '养老服务平台'],
        [
          '建设内容',
          '机构监管；开发手机APP（两端），视频监控系统一套；接入现有门户网站，与县OA系统集成，依托政务云部署。',
        ],
      ],
    },
  ]);
  const [filling] = fill([wanted], { plan: [form] });
  expect(filling?.items?.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual([
    '开发手机APP（两端）',
    '视频监控系统一套',
  ]);
});

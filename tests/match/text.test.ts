import { describe, expect, it } from 'vitest';
import { makeIndex, type Part, section } from './make-index.js';
import { brief, fill } from './make-matcher.js';

const chapter = { id: 'chapter', strength: 'heading', schema: { titles: ['项目组织管理'] } } as const;
const training = (schema: object, strength = 'label') => ({
  id: 'training',
  parent: 'chapter',
  strength,
  schema: { titles: ['人员培训', '培训计划'], generic: ['培训'], ...schema },
});
const find = (parts: readonly Part[], schema: object = {}, strength = 'label') =>
  brief(fill([chapter, training(schema, strength)], { plan: [makeIndex(parts)] }));

describe('headings and labels', () => {
  it.each<readonly [string, readonly Part[], readonly unknown[]]>([
    [
      'a heading in its chapter',
      [section('项目组织管理', section('人员培训', '四期。'))],
      [['heading', 1, true, '人员培训']],
    ],
    [
      'a general heading in its chapter',
      [section('项目组织管理', section('集中培训', '四期。'))],
      [['heading', 0.75, true, '集中培训']],
    ],
    [
      'a label in its chapter',
      [section('项目组织管理', '人员培训：分四期开展。')],
      [['label', 0.95, true, '人员培训']],
    ],
    [
      'a heading elsewhere that says it by itself',
      [section('项目组织管理', '一。'), section('人员培训', '四期。')],
      [['heading', 0.9, false, '人员培训']],
    ],
    ['a general heading elsewhere is none', [section('项目组织管理', '一。'), section('培训', '四期。')], []],
    [
      'a heading without its chapter',
      [section('其他', section('人员培训', '四期。'))],
      [['heading', 0.9, false, '人员培训']],
    ],
    ['a general heading without its chapter is none', [section('其他', section('培训', '四期。'))], []],
    [
      'a heading elsewhere that tells how things are is none',
      [section('项目组织管理', '一。'), section('人员培训现状', '已有三期。')],
      [],
    ],
    ['a step that is taken is no label', [section('项目组织管理', '完成人员培训：第三月。')], []],
    ['the name of a paper is no label', [section('项目组织管理', '培训计划书：写明培训安排。')], []],
    ['a mention is none where a label is wanted', [section('项目组织管理', '分四期开展人员培训，每期半天。')], []],
    ['a line of the contents is none', [{ text: '5.4 人员培训', role: 'toc' }, section('项目组织管理', '一。')], []],
  ])('%s', (_, parts, expected) => {
    expect(find(parts)).toEqual(expected);
  });

  it('the chapter’s own compound heading is none of its items', () => {
    expect(find([section('项目组织管理与人员培训', '一。')])).toEqual([]);
  });

  it('a section that stands for the chapter may be the item', () => {
    const requirements = [
      { id: 'chapter', strength: 'heading', schema: { titles: ['绩效目标和风险分析'], generic: ['绩效'] } },
      { id: 'item', parent: 'chapter', strength: 'label', schema: { titles: ['考核指标'] } },
    ];
    const plan = makeIndex([section('总体绩效', '一。'), section('绩效考核指标', '二。')]);
    expect(brief(fill(requirements, { plan: [plan] }))).toEqual([['heading', 0.85, true, '绩效考核指标']]);
  });

  it('a heading that is a sibling’s is no looser version of its own', () => {
    const architecture = { id: 'architecture', parent: 'chapter', schema: { titles: ['架构设计'] } };
    const network = { id: 'network', parent: 'chapter', schema: { titles: ['网络架构设计'] } };
    const plan = makeIndex([
      section('项目组织管理', section('网络架构设计', '一。'), section('网络与应用架构设计', '二。')),
    ]);
    expect(brief(fill([chapter, network, architecture], { plan: [plan] }))).toEqual([
      ['heading', 0.85, true, '网络与应用架构设计'],
    ]);
    expect(brief(fill([chapter, architecture, network], { plan: [plan] }))).toEqual([
      ['heading', 1, true, '网络架构设计'],
    ]);
  });

  it('what the whole paper is about is no aspect of it', () => {
    const needs = { id: 'needs', strength: 'label', schema: { titles: ['需求分析'] } };
    const parts = [section('密码应用需求分析', '四个层面。'), section('商用密码应用', '一。')];
    expect(brief(fill([needs], { plan: [makeIndex(parts, { title: '某系统密码应用方案' })] }))).toEqual([
      ['heading', 0.95, true, '密码应用需求分析'],
    ]);
    expect(brief(fill([needs], { plan: [makeIndex(parts, { title: '某系统建设方案' })] }))).toEqual([]);
  });

  it('looks in other documents only where the requirement says so', () => {
    const documents = {
      plan: [makeIndex([])],
      report: [makeIndex([section('人员培训', '四期。')], { file: '可研.pdf' })],
    };
    expect(brief(fill([training({})], documents))).toEqual([]);
    expect(brief(fill([{ ...training({}), alsoSearch: ['report'] }], documents))).toEqual([
      ['heading', 0.9, false, '人员培训'],
    ]);
  });

  it('measures what a section says', () => {
    const says = (...parts: readonly Part[]) => {
      const index = makeIndex([section('人员培训', ...parts)], { instruction: (text) => text.includes('主要包括') });
      const [filling] = fill([training({})], { plan: [index] });
      return [filling?.characters, filling?.placeholder, filling?.instruction];
    };
    expect(says('分四期培训。')).toEqual([6, null, false]);
    expect(says('待补充。')).toEqual([0, '待补充', false]);
    expect(says('主要包括培训对象。')).toEqual([0, null, true]);
    expect(says(section('对象', '帮办员。'))).toEqual([4, null, false]);
    expect(
      says({
        rows: [
          ['期次', '人数'],
          ['第一期', '51人'],
        ],
      }),
    ).toEqual([6, null, false]);
    expect(says({ text: '', figures: [{ width: 300 }] })).toEqual([20, null, false]);
    expect(says()).toEqual([0, null, false]);
  });
});

describe('mentions', () => {
  const mention = (...parts: readonly Part[]) =>
    find([section('项目组织管理', ...parts)], { mentions: ['培训…期'] }, 'mention');

  it.each<readonly [string, readonly Part[], readonly unknown[]]>([
    ['a sentence', ['分四期开展人员培训，每期半天。'], [['mention', 0.6, true, '人员培训']]],
    ['a sentence with words between', ['计划培训帮办员四期。'], [['mention', 0.6, true, '培训']]],
    [
      'a cell',
      [
        {
          rows: [
            ['阶段', '主要工作'],
            ['三月', '人员培训'],
          ],
        },
      ],
      [['mention', 0.6, true, '人员培训']],
    ],
    [
      'a header of a column',
      [
        {
          rows: [
            ['人员培训', '人数'],
            ['第一期', '51人'],
          ],
        },
      ],
      [['column', 0.75, true, '人员培训']],
    ],
    [
      'a caption',
      [
        '表5-3 培训计划',
        {
          rows: [
            ['期次', '人数'],
            ['第一期', '51人'],
          ],
        },
      ],
      [['column', 0.75, true, '培训计划']],
    ],
    ['none where it is ruled out', ['本方案不包括人员培训。'], []],
    ['none where it is put off', ['人员培训待补充。'], []],
    ['none in what is said of a paper', ['实施报告：应写明人员培训的安排。'], []],
  ])('%s', (_, parts, expected) => {
    expect(mention(...parts)).toEqual(expected);
  });

  it('count only where they are expected', () => {
    expect(find([section('项目组织管理', '一。'), section('概述', '要做好人员培训。')], {}, 'mention')).toEqual([]);
  });

  describe('in parts that treat the matter though the chapter is not there', () => {
    const around = [{ sections: ['实施计划', '人员'], words: ['完成…培训'] }];
    const findAround = (...parts: readonly Part[]) => find(parts, { around }, 'mention');

    it.each<readonly [string, readonly Part[], readonly unknown[]]>([
      ['a section', [section('实施计划', '三月完成全员培训。')], [['mention', 0.6, false, '完成…培训']]],
      ['a title in a section', [section('实施计划', '三月做人员培训。')], [['mention', 0.6, false, '人员培训']]],
      ['a label', [section('概述', '人员：上岗前完成操作培训。')], [['mention', 0.6, false, '完成…培训']]],
      [
        'a part of such a section',
        [section('实施计划', section('三月', '完成培训。'))],
        [['mention', 0.6, false, '完成…培训']],
      ],
      ['none where only a general word stands', [section('实施计划', '三月培训。')], []],
      ['none in a part on another matter', [section('功能设计', '学员完成在线培训后评分。')], []],
      ['none where another paper says it', [section('实施计划', '《人才纲要》要求完成全员培训。')], []],
      ['none where it is ruled out', [section('实施计划', '本期不开展人员培训。')], []],
    ])('%s', (_, parts, expected) => {
      expect(findAround(...parts)).toEqual(expected);
    });

    it('beside a chapter that does not say it', () => {
      const parts = [section('项目组织管理', '领导小组。'), section('人员配备', '上岗前完成操作培训。')];
      expect(findAround(...parts)).toEqual([['mention', 0.6, false, '完成…培训']]);
    });
  });

  it('a Latin word is one by itself', () => {
    const vue = (text: string) => find([section('项目组织管理', text)], { mentions: ['vue'] }, 'mention');
    expect(vue('前端采用 Vue3。')).toEqual([['mention', 0.6, true, 'vue']]);
    expect(vue('Revue 一份。')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { assignByName, assignDocument } from '../../src/match/assign-documents.js';
import type { DocumentKind } from '../../src/model/regulation.js';
import { makeIndex, type Part, section } from './make-index.js';

const kind = (
  id: string,
  title: string,
  aliases: readonly string[] = [],
  more: Partial<DocumentKind> = {},
): DocumentKind => ({
  id,
  title,
  aliases,
  signs: [],
  many: false,
  article: '第一条',
  ...more,
});

const KINDS = [
  kind('plan', '建设方案', ['项目建设方案'], { signs: ['需求分析', '建设内容', '组织管理', '绩效目标'] }),
  kind('report', '可行性研究报告', ['可研报告', '可行性报告']),
  kind('design', '初步设计方案', ['初步设计']),
  kind('opinion', '审核意见', ['评审意见']),
  kind('catalogue', '信息资源目录', ['数据资源目录'], { signs: ['信息资源名称', '共享类型', '更新周期'] }),
  kind('papers', '支持文件', ['政策文件'], { many: true }),
];

interface Paper {
  readonly file?: string;
  readonly title?: string;
  readonly parts?: readonly Part[];
}

const assigned = (
  { file = '1.docx', title, parts = ['正文。'] }: Paper,
  given: Parameters<typeof assignDocument>[2] = [],
) =>
  assignDocument(makeIndex(parts, { file, title: title ?? null }), KINDS, given).map(({ document, how, sure }) => [
    document,
    how,
    Math.round(sure * 100) / 100,
  ]);

describe('assignDocument', () => {
  it.each<readonly [string, Paper, readonly unknown[]]>([
    ['its title', { title: '某某平台建设方案' }, [['plan', 'title', 0.95]]],
    ['its title, the name agreeing', { title: '某某平台建设方案', file: '建设方案.docx' }, [['plan', 'title', 0.95]]],
    [
      'its title, against its name',
      { title: '某某平台建设方案', file: '可行性研究报告.docx' },
      [['plan', 'title', 0.7]],
    ],
    ['the name that closes its title', { title: '关于某某平台建设方案的审核意见' }, [['opinion', 'title', 0.95]]],
    [
      'two names joined in its title',
      { title: '可行性研究报告及初步设计方案' },
      [
        ['design', 'title', 0.95],
        ['report', 'title', 0.95],
      ],
    ],
    ['its name in a longer sentence', { title: '关于某某平台建设方案的审核意见书' }, [['opinion', 'title', 0.95]]],
    ['a filing of it', { title: '信息资源目录登记表' }, [['catalogue', 'title', 0.95]]],
    ['what it is, not what it stands for', { title: '建设方案（代可行性研究报告）' }, [['plan', 'title', 0.95]]],
    ['a title with an edition', { title: '某某平台建设方案（送审稿）' }, [['plan', 'title', 0.95]]],
    ['a title in Traditional characters', { title: '某某平臺建設方案' }, [['plan', 'title', 0.95]]],
    ['a line of its cover', { parts: ['某某平台', '建设方案', '2026年1月'] }, [['plan', 'cover', 0.85]]],
    ['its name', { file: '03_某平台可研报告.pdf' }, [['report', 'name', 0.7]]],
    ['its name behind a number', { file: '附件2-信息资源目录.xlsx' }, [['catalogue', 'name', 0.7]]],
    ['its folder', { file: '支持文件/国发14号.pdf' }, [['papers', 'name', 0.5]]],
    ['its name before its folder', { file: '支持文件/可研报告.pdf' }, [['report', 'name', 0.7]]],
    [
      'its headings',
      { parts: [section('需求分析', '一。'), section('主要建设内容', '二。'), section('绩效目标', '三。')] },
      [['plan', 'outline', 0.55]],
    ],
    [
      'its columns',
      {
        parts: [
          {
            rows: [
              ['信息资源名称', '共享类型', '更新周期'],
              ['甲', '无条件', '每日'],
            ],
          },
        ],
      },
      [['catalogue', 'outline', 0.7]],
    ],
    ['nothing', { file: '扫描件.pdf' }, []],
    ['nothing, for one heading of many', { parts: [section('需求分析', '一。')] }, []],
    ['nothing, for a sentence that names it', { parts: ['本项目已编制建设方案，并报送审核。'] }, []],
    ['nothing, for a label that names it', { parts: ['附件：建设方案'] }, []],
  ])('by %s', (_, paper, expected) => {
    expect(assigned(paper)).toEqual(expected);
  });

  it.each(['建设方案编制指南', '关于印发建设方案编写提纲的通知', '项目建设方案管理办法'])(
    'is none for a paper about such papers: %s',
    (title) => {
      expect(assigned({ title })).toEqual([]);
    },
  );

  it('is what the applicant says, even twice', () => {
    const given = [
      { file: 'a.docx', document: 'report' },
      { file: 'a.docx', document: 'design' },
      { file: 'b.docx', document: 'plan' },
    ];
    expect(assigned({ file: 'a.docx', title: '建设方案' }, given)).toEqual([
      ['report', 'given', 1],
      ['design', 'given', 1],
    ]);
    expect(assigned({ file: 'c.docx', title: '建设方案' }, given)).toEqual([['plan', 'title', 0.95]]);
  });
});

describe('names that need a second look', () => {
  const assign = (title: string, kinds: readonly DocumentKind[]) =>
    assignDocument(makeIndex(['正文。'], { file: '1.docx', title }), kinds, []).map(({ document }) => document);

  it('关于某项目延期验收的申请 is an 延期验收申请', () => {
    const kinds = [kind('extension', '延期验收申请'), kind('application', '验收申请')];
    expect(assign('关于某项目延期验收的申请', kinds)).toEqual(['extension']);
  });

  it('of names that share words the first, where only a tail follows: 变更备案表 is a 变更备案', () => {
    const kinds = [kind('filing', '实施前备案材料', ['备案表']), kind('change', '变更调整备案', ['变更备案'])];
    expect(assign('某项目变更备案表', kinds)).toEqual(['change']);
    expect(assign('某项目备案表', kinds)).toEqual(['filing']);
    expect(assign('变更备案的备案表', kinds)).toEqual(['filing']);
    const papers = [kind('extension', '延期验收申请'), kind('application', '验收申请报告')];
    expect(assign('某项目延期验收申请报告', papers)).toEqual(['extension']);
  });

  it('of what is consented to stands between the halves of a name', () => {
    const kinds = [kind('opinion', '审核意见'), kind('consent', '同意申报的审核意见')];
    expect(assign('关于同意申报某国家试点的审核意见', kinds)).toEqual(['consent']);
    expect(assign('关于某国家试点的审核意见', kinds)).toEqual(['opinion']);
  });

  it('a name that two documents go by stands for both', () => {
    const kinds = [
      kind('contract-filing', '合同备案', ['备案回执']),
      kind('acceptance-filing', '验收备案', ['备案回执']),
    ];
    expect(assign('某项目备案回执', kinds)).toEqual(['contract-filing', 'acceptance-filing']);
    expect(assign('某项目合同备案回执', kinds)).toEqual(['contract-filing', 'acceptance-filing']);
  });
});

describe('assignByName', () => {
  it.each([
    ['建设方案.doc', ['plan']],
    ['2026/附件1：某平台建设方案.pdf', ['plan']],
    ['审核意见扫描件.pdf', ['opinion']],
    ['IMG_0012.pdf', []],
    ['建设方案编制说明会通知.pdf', []],
  ])('%s', (file, expected) => {
    expect(assignByName(file, KINDS).map(({ document }) => document)).toEqual(expected);
  });
});

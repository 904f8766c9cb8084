import { ANNUAL_FORM, FRAMEWORK_PLAN, type passingSamples } from './passing-samples.js';
import { CATALOGUE, PLAN, REPORT } from './sample-dossier.js';
import type { Edit } from './source-edits.js';

/** How one item is taken out of the sample, so that nothing of it is left and nothing else goes with it. */
export interface Removal {
  readonly requirement: string;
  /** The passing dossier it is taken from; the published sample unless named. */
  readonly sample?: keyof typeof passingSamples;
  /** The paper that is changed; the construction plan unless named. */
  readonly paper?: string;
  readonly edits?: readonly Edit[];
  /** Files that go. */
  readonly files?: readonly string[];
  /** Title beside the requirement's own that is left in the contents, in the header, in a negated sentence. */
  readonly title: string;
  /** Where the title is left: paper and heading; where the item stood unless named. */
  readonly leaveAt?: readonly [paper: string, heading: string];
}

const section = (requirement: string, heading: string, ...more: readonly Edit[]): Removal => ({
  requirement,
  title: heading,
  edits: [{ section: heading }, ...more],
});

/** The first of the columns gives the title; the others say the same. */
const catalogueColumn = (requirement: string, ...columns: readonly [string, ...string[]]): Removal => ({
  requirement,
  title: columns[0],
  paper: CATALOGUE,
  edits: columns.map((column) => ({ column })),
  leaveAt: [PLAN, '项目形成的信息资源目录'],
});

/** The papers cited in passing in 1.2, told without naming them. */
const withoutPapers: Edit = {
  under: '项目立项背景',
  words: {
    '《国务院关于加强数字政府建设的指导意见》（国发〔2022〕14号）': '国务院',
    '《“智慧文登”专项规划》': '专项规划',
  },
};

const extended = (removal: Removal): Removal => ({ ...removal, sample: 'extended' });

export const removals: readonly Removal[] = [
  {
    requirement: 'wendeng-11-1',
    sample: 'annual',
    title: '“智慧文登”项目规划',
    files: [ANNUAL_FORM],
    leaveAt: [PLAN, '项目概况'],
  },
  extended({
    requirement: 'wendeng-12-11',
    title: '项目整体方案',
    files: [FRAMEWORK_PLAN],
    leaveAt: [PLAN, '项目概况'],
  }),
  extended({
    requirement: 'wendeng-21-8',
    title: '视频监控点位信息表',
    edits: [{ table: '表4-6' }],
  }),
  extended({
    requirement: 'wendeng-21-9',
    title: '共享范围',
    edits: [{ words: { '，共享范围为公安部门和镇街管理员': '' } }],
    leaveAt: [PLAN, '视频监控点位信息'],
  }),
  { requirement: 'wendeng-12-1', title: '建设方案', files: [PLAN], leaveAt: [REPORT, '项目概要'] },
  { requirement: 'wendeng-12-2', title: '可行性研究报告', files: [REPORT], leaveAt: [PLAN, '项目概况'] },
  section('wendeng-annex2-1', '建设背景与必要性'),
  section('wendeng-annex2-2', '项目立项背景'),
  section('wendeng-annex2-4', '存在问题与差距'),
  section('wendeng-annex2-6', '建设必要性和紧迫性'),
  section('wendeng-annex2-7', '政策依据', withoutPapers),
  {
    requirement: 'wendeng-annex2-8',
    title: '支持文件',
    files: ['支持文件/国发〔2022〕14号（节选）.docx', '支持文件/“智慧文登”专项规划（示例文本）.docx'],
    leaveAt: [PLAN, '政策依据'],
  },
  {
    requirement: 'wendeng-annex2-9',
    title: '文件中支持本项目建设的相关内容',
    edits: [
      { column: '文件中支持本项目建设的相关内容' },
      { column: '与本项目的对应关系' },
      { lines: ['上述文件中，'] },
      withoutPapers,
    ],
  },
  section('wendeng-annex2-10', '信息化现状与需求分析'),
  section('wendeng-annex2-11', '信息化现状'),
  extended(section('wendeng-annex2-18', '前后期建设情况', { words: { 分期: '分批' } })),
  extended(section('wendeng-annex2-19', '前期应用情况', { words: { 使用情况: '备注' }, under: '软硬件设备情况' })),
  section('wendeng-annex2-20', '业务需求分析'),
  section('wendeng-annex2-28', '建设目标与主要建设内容'),
  extended(section('wendeng-annex2-29', '分年度建设内容')),
  section('wendeng-annex2-30', '总体设计与技术方案'),
  section('wendeng-annex2-31', '总体架构', { words: { '# 总体架构与技术路线': '# 技术路线' } }),
  section('wendeng-annex2-32', '技术路线', { words: { '# 总体架构与技术路线': '# 总体架构' } }),
  section('wendeng-annex2-33', '系统部署拓扑'),
  section('wendeng-annex2-34', '应用功能设计'),
  section('wendeng-annex2-35', '网络设计'),
  section('wendeng-annex2-36', '安全保障设计'),
  section('wendeng-annex2-37', '终端设计', { words: { '# 终端及接口设计': '# 接口设计' } }),
  section(
    'wendeng-annex2-38',
    '接口设计',
    { words: { '# 终端及接口设计': '# 终端设计' } },
    { under: '总体设计与技术方案', words: { 接口: '连接' } },
  ),
  section('wendeng-annex2-40', '数据资源规划', { words: { '# 数据资源规划与目录': '# 目录与共享' } }),
  {
    requirement: 'wendeng-21-1',
    title: '信息资源目录',
    files: [CATALOGUE],
    edits: [{ section: '项目形成的信息资源目录' }],
  },
  catalogueColumn('wendeng-21-3', '数据来源', '信息资源提供方'),
  catalogueColumn('wendeng-21-4', '信息资源格式'),
  catalogueColumn('wendeng-21-5', '更新周期'),
  catalogueColumn('wendeng-21-6', '共享类型', '共享条件', '共享方式'),
  catalogueColumn('wendeng-21-7', '开放属性'),
  section('wendeng-annex2-43', '与威海市信息资源共享交换平台对接方案', {
    under: '总体设计与技术方案',
    words: { 共享交换平台: '数据平台' },
  }),
  section('wendeng-annex2-44', '云资源需求与部署'),
  section('wendeng-annex2-46', '项目实施管理'),
  section('wendeng-annex2-47', '组织架构与职责'),
  section('wendeng-annex2-48', '实施进度计划'),
  section('wendeng-annex2-49', '安全管理制度'),
  section('wendeng-annex2-50', '培训计划'),
  section('wendeng-annex2-51', '实施保障措施'),
  section('wendeng-annex2-61', '投资预算与资金筹措'),
  section('wendeng-annex2-62', '预算明细'),
  {
    requirement: 'wendeng-annex2-63',
    title: '项目投资预算明细表',
    edits: [
      { table: '表6-1' },
      { table: '表6-2' },
      {
        after: '## 预算明细',
        put: ['项目总投资156.00万元，其中软件开发121.00万元，其余用于云资源、测评、监理和培训。'],
      },
    ],
  },
  section('wendeng-annex2-71', '资金来源', {
    words: { '# 资金使用计划': '# 支付安排', '表6-3 资金使用计划': '表6-3 支付安排' },
  }),
  section('wendeng-annex2-72', '资金使用计划'),
  section('wendeng-annex2-73', '绩效与风险分析'),
  section('wendeng-annex2-74', '总体绩效目标'),
  section('wendeng-annex2-77', '绩效考核指标'),
  {
    requirement: 'wendeng-annex2-78',
    title: '风险分析',
    edits: [
      {
        under: '绩效与风险分析',
        words: { 绩效与风险分析: '绩效目标', 风险分析与: '', 项目风险与对策: '对策', 风险: '困难' },
      },
    ],
  },
  {
    requirement: 'wendeng-annex2-79',
    title: '应对措施',
    edits: [
      { column: '应对措施' },
      { lines: ['上述风险的防范措施'] },
      { words: { 风险分析与应对措施: '风险分析', 项目风险与对策: '项目风险' } },
    ],
  },
];

/** A date or year that no longer fits; a title left somewhere says nothing about it. */
export interface Shift {
  readonly requirement: string;
  readonly sample: keyof typeof passingSamples;
  readonly dates?: Readonly<Record<string, string>>;
  readonly edits?: readonly Edit[];
  readonly paper?: string;
}

export const shifts: readonly Shift[] = [
  { requirement: 'wendeng-12-3', sample: 'extended', dates: { constructionStartDate: '2026-10-19' } },
  { requirement: 'wendeng-21-2', sample: 'extended', dates: { 'resource-catalogue.date': '2026-10-21' } },
  {
    requirement: 'wendeng-11-2',
    sample: 'annual',
    paper: ANNUAL_FORM,
    edits: [{ words: { '计划年度：2027年': '计划年度：2026年' } }],
  },
];

/** What must not be proposed: the row that proposes it, and words for it that propose nothing. */
export interface Proposal {
  readonly requirement: string;
  readonly row: string;
  readonly title: string;
}

export const proposals: readonly Proposal[] = [
  { requirement: 'wendeng-5-4', row: '| 9 | 机房改造 | 中心机房装修和配电改造 |', title: '机房改造' },
  { requirement: 'wendeng-5-5', row: '| 9 | 服务器采购 | 机架式服务器2台 |', title: '服务器采购' },
];

/** Error requirements that cannot fall alone, each with the reason. */
export const notAlone: Readonly<Record<string, string>> = {
  'wendeng-annex2-41':
    'asks for the same list as wendeng-21-1, in whose place it stands: without the list it folds under that',
};

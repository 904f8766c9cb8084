import type { Regulation, Requirement } from '../../src/model/regulation.js';
import { sampleRegulation } from './sample-regulation.js';

function requirement(given: Partial<Requirement> & Pick<Requirement, 'id' | 'title' | 'quote'>): Requirement {
  return {
    article: '附件2',
    stage: 'review',
    document: 'plan',
    kind: 'item-covered',
    severity: 'error',
    basis: 'submission',
    strength: 'mention',
    condition: null,
    applies: null,
    parent: null,
    parentAlso: [],
    alsoSearch: [],
    schema: { titles: [given.title] },
    path: ['建设方案'],
    passExample: '',
    failExample: '',
    ...given,
  };
}

const chapter = ['建设方案', '第一章 项目概况'];
const catalogue = { document: 'catalogue', article: '第二十九条', path: ['信息资源目录'], kind: 'column-present' };

/** A regulation with an outline: a plan of two chapters, and a catalogue that is a table. Item before its chapter, on purpose. */
export const outlinedRegulation: Regulation = {
  ...sampleRegulation,
  stages: [
    { id: 'review', title: '建设前审核', article: '第十二条', documents: ['plan', 'catalogue'], note: '按附件2编写' },
  ],
  documents: [
    { id: 'plan', title: '建设方案', aliases: [], signs: [], many: false, article: '第十二条' },
    { id: 'catalogue', title: '信息资源目录', aliases: [], signs: [], many: false, article: '第二十九条' },
  ],
  requirements: [
    requirement({ id: 'r-5-1', title: '避免重复建设', article: '第五条', quote: '避免重复建设', severity: 'warning' }),
    requirement({
      id: 'r-12-1',
      title: '建设方案',
      article: '第十二条',
      quote: '提交建设方案',
      kind: 'document-present',
      strength: 'document',
      path: [],
    }),
    requirement({
      id: 'r-a-2',
      title: '建设背景',
      quote: '1.建设背景',
      parent: 'r-a-1',
      condition: 'emergency',
      applies: { op: 'fact', name: 'emergency' },
      path: chapter,
    }),
    requirement({
      id: 'r-a-1',
      title: '第一章 项目概况',
      quote: '第一章 项目概况',
      kind: 'section-present',
      strength: 'heading',
      schema: { titles: ['项目概况'] },
    }),
    requirement({
      id: 'r-a-3',
      title: '建设单位',
      quote: '2.建设单位基本情况',
      severity: 'info',
      kind: 'field-present',
      strength: 'value',
      parent: 'r-a-1',
      schema: { titles: ['单位基本情况', '建设单位概况'] },
      path: chapter,
    }),
    requirement({ id: 'r-a-4', title: '系统拓扑图', quote: '2.系统拓扑图', path: ['建设方案', '第二章 设计方案'] }),
    requirement({
      id: 'r-5-5',
      title: '不新购服务器',
      article: '第五条',
      quote: '新购服务器的不予审批',
      kind: 'prohibited',
      strength: 'label',
      schema: {},
    }),
    requirement({
      ...catalogue,
      id: 'r-29-1',
      title: '信息资源目录',
      quote: '编制信息资源目录',
      kind: 'document-present',
      strength: 'table',
      schema: { look: 'catalogue', table: { rows: 1 } },
      path: [],
    }),
    requirement({
      ...catalogue,
      id: 'r-29-2',
      title: '数据来源',
      quote: '明确数据来源、更新周期',
      strength: 'column',
      schema: { look: 'catalogue', column: { names: ['数据来源', '提供方'] } },
    }),
    requirement({
      ...catalogue,
      id: 'r-29-3',
      title: '更新周期',
      quote: '明确数据来源、更新周期',
      strength: 'column',
      schema: { look: 'catalogue', column: { names: ['更新周期'] } },
    }),
  ],
};

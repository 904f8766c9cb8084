import type { Regulation, Requirement } from '../../src/model/regulation.js';

const text = [
  '第四章 项目设计方案',
  '1.系统架构',
  '2.系统拓扑图',
  '3.软硬件平台建设方案',
  '第五条 项目规划应符合发展总体规划，避免重复建设。对于新建部门机房以及新购服务器的信息化项目不予审批。基建类项目中涉及的信息化部分，原则上要组织专项招标。',
].join('\n');

function requirement(given: Partial<Requirement> & Pick<Requirement, 'id' | 'title' | 'quote'>): Requirement {
  return {
    article: '附件2',
    stage: 'review',
    document: 'plan',
    kind: 'item-covered',
    severity: 'error',
    basis: 'submission',
    strength: 'figure',
    condition: null,
    applies: null,
    parent: null,
    parentAlso: [],
    alsoSearch: [],
    schema: {},
    path: ['建设方案', '第四章 项目设计方案'],
    passExample: '图4-2 系统拓扑图',
    failExample: '只有标题无图',
    ...given,
  };
}

/** A regulation of two requirements: one plain, one with everything an explanation has to show. */
export const sampleRegulation: Regulation = {
  id: 'sample',
  title: '政务信息化项目建设管理办法',
  documentNumber: '某政办字〔2021〕19号',
  issuer: '某某区人民政府办公室',
  issued: '2021-08-18',
  effective: '2021-09-01',
  validUntil: '2026-08-31',
  digest: 'sha256-0a1b2c',
  text,
  stages: [
    { id: 'review', title: '建设前审核', article: '第十二条', documents: ['plan', 'form'], note: '按附件2编写' },
    { id: 'change', title: '变更', article: '第十七条', documents: [] },
  ],
  documents: [
    { id: 'plan', title: '建设方案', aliases: ['项目建设方案'], signs: [], many: false, article: '第十二条' },
    { id: 'form', title: '申报表', aliases: [], signs: [], many: false, article: '第十一条' },
  ],
  facts: [
    { name: 'opsProject', type: 'boolean', title: '运维类项目', assume: false, yes: [], no: [], labels: [] },
    { name: 'budgetWan', type: 'number', title: '预算金额（万元）', assume: null, yes: [], no: [], labels: [] },
    { name: 'emergency', type: 'boolean', title: '紧急建设', assume: false, yes: [], no: [], labels: [] },
  ],
  uncovered: {},
  events: [],
  calendars: [],
  requirements: [
    requirement({
      id: 'sample-a2-33',
      title: '系统拓扑图',
      quote: '2.系统拓扑图',
      schema: { type: 'object', look: 'figure', titles: ['系统拓扑图', '网络拓扑图'], strength: 'figure' },
      parent: 'sample-5-5',
    }),
    requirement({
      id: 'sample-5-5',
      title: '不新购服务器',
      article: '第五条',
      quote: '对于新建部门机房以及新购服务器的信息化项目不予审批',
      kind: 'prohibited',
      severity: 'warning',
      basis: 'inferred',
      strength: 'label',
      condition: '(budgetWan >= 50 || emergency) && !opsProject',
      applies: {
        op: 'and',
        left: {
          op: 'or',
          left: { op: 'compare', name: 'budgetWan', by: '>=', value: 50 },
          right: { op: 'fact', name: 'emergency' },
        },
        right: { op: 'not', of: { op: 'fact', name: 'opsProject' } },
      },
      alsoSearch: ['form'],
      schema: { type: 'object', prohibited: { terms: ['新购服务器', '采购服务器'], inRows: ['服务器'] } },
      path: ['建设方案'],
      passExample: '使用政务云资源',
      failExample: '预算列“服务器 2台”',
    }),
  ],
};

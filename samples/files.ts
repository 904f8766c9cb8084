/** What the files of one sample are made from: each path in the sample's folder, and its source. */
export type SampleFiles = readonly (readonly [path: string, source: string])[];

const SETTINGS = ['dossier.yaml', 'dossier.yaml'] as const;

const lianyungangAcceptance: SampleFiles = [
  SETTINGS,
  ['1-竣工验收申请报告.docx', 'acceptance-application.md'],
  ['2-项目建设总结.docx', 'project-summary.md'],
  ['3-财务报告.docx', 'financial-report.md'],
  ['4-审计报告.docx', 'audit-report.md'],
  ['5-安全风险评估报告.docx', 'risk-assessment-report.md'],
  ['6-等级保护测评报告.docx', 'djbh-report.md'],
  ['7-密码应用安全性评估报告.docx', 'crypto-assessment-report.md'],
  ['8-档案验收意见.docx', 'archive-acceptance.md'],
];

const wendengAcceptance: SampleFiles = [
  SETTINGS,
  ['01-项目验收申请函.docx', 'acceptance-application.md'],
  ['02-初步验收意见.docx', 'preliminary-acceptance.md'],
  ['03-采购合同.docx', 'contract.md'],
  ['04-招标文件.docx', 'tender-document.md'],
  ['05-投标文件.docx', 'bid-document.md'],
  ['06-中标通知书.docx', 'award-notice.md'],
  ['07-系统设计说明书.docx', 'system-design.md'],
  ['08-数据库设计说明书.docx', 'database-design.md'],
  ['09-系统运行报告.docx', 'system-operation-report.md'],
  ['10-现场演示清单.docx', 'demo-checklist.md'],
  ['11-使用手册.docx', 'user-manual.md'],
  ['12-系统试运行报告.docx', 'trial-run-report.md'],
  ['13-项目档案目录.docx', 'project-archive.md'],
  ['14-信息安全风险评估报告.docx', 'risk-assessment-report.md'],
];

const without = (files: SampleFiles, ...sources: readonly string[]): SampleFiles =>
  files.filter(([, source]) => !sources.includes(source));

/** The samples by folder: their sources' folder, and their files. */
export const SAMPLES: Readonly<Record<string, readonly [sources: string, files: SampleFiles]>> = {
  'wendeng-complete': [
    'complete',
    [
      SETTINGS,
      ['村居帮办代办综合服务平台建设方案.docx', 'construction-plan.md'],
      ['村居帮办代办综合服务平台可行性研究报告.pdf', 'feasibility-report.md'],
      ['政务信息资源目录.xlsx', 'resource-catalogue.md'],
      ['支持文件/国发〔2022〕14号（节选）.docx', 'policy-guofa-2022-14.md'],
      ['支持文件/“智慧文登”专项规划（示例文本）.docx', 'policy-special-plan.md'],
    ],
  ],
  'wendeng-incomplete': [
    'incomplete',
    [
      SETTINGS,
      ['文化活动场馆预约管理系统建设方案.pdf', 'construction-plan.md'],
      ['文化活动场馆预约管理系统可行性研究报告.docx', 'feasibility-report.md'],
      ['信息资源目录.xlsx', 'resource-catalogue.md'],
    ],
  ],
  'liaocheng-proposal-complete': [
    'liaocheng-proposal-complete',
    [
      SETTINGS,
      ['城市书房运营管理系统立项申请书.docx', 'application-form.md'],
      ['政务信息资源目录.xlsx', 'resource-catalogue.md'],
    ],
  ],
  'liaocheng-proposal-incomplete': [
    'liaocheng-proposal-incomplete',
    [
      SETTINGS,
      ['城市书房运营管理系统立项申请书.pdf', 'application-form.md'],
      ['政务信息资源目录.xlsx', 'resource-catalogue.md'],
    ],
  ],
  'lianyungang-approval-complete': [
    'lianyungang-approval-complete',
    [
      SETTINGS,
      ['附件1-可行性研究报告.pdf', 'feasibility-report.md'],
      ['附件2-初步设计方案.docx', 'preliminary-design.md'],
      ['附件3-信息资源目录.xlsx', 'resource-catalogue.md'],
      ['附件4-联审意见.docx', 'joint-review-opinion.md'],
      ['附件5-财政概算审核意见.docx', 'budget-estimate-review.md'],
    ],
  ],
  'lianyungang-approval-incomplete': [
    'lianyungang-approval-incomplete',
    [
      SETTINGS,
      ['附件1-可行性研究报告.docx', 'feasibility-report.md'],
      ['附件2-初步设计方案.docx', 'preliminary-design.md'],
      ['附件3-信息资源目录.xlsx', 'resource-catalogue.md'],
      ['附件4-联审意见.docx', 'joint-review-opinion.md'],
    ],
  ],
  'lhasa-approval-complete': [
    'lhasa-approval-complete',
    [
      SETTINGS,
      ['村医巡诊服务信息系统可行性研究报告.docx', 'feasibility-report.md'],
      ['村医巡诊服务信息系统初步设计.pdf', 'preliminary-design.md'],
      ['村医巡诊服务信息系统密码应用方案.docx', 'crypto-plan.md'],
      ['预审意见.docx', 'pre-review-opinion.md'],
    ],
  ],
  'lhasa-approval-incomplete': [
    'lhasa-approval-incomplete',
    [
      SETTINGS,
      ['村医巡诊服务信息系统初步设计（代可研）.docx', 'preliminary-design.md'],
      ['预审意见.docx', 'pre-review-opinion.md'],
    ],
  ],
  'guanyun-approval-complete': [
    'guanyun-approval-complete',
    [
      SETTINGS,
      ['农产品质量追溯信息系统可行性研究报告.docx', 'feasibility-report.md'],
      ['农产品质量追溯信息系统初步设计.docx', 'preliminary-design.md'],
      ['联审表.docx', 'joint-review-form.md'],
      ['数据资源目录.xlsx', 'resource-catalogue.md'],
    ],
  ],
  'guanyun-approval-incomplete': [
    'guanyun-approval-incomplete',
    [
      SETTINGS,
      ['农产品质量追溯信息系统可行性研究报告.docx', 'feasibility-report.md'],
      ['农产品质量追溯信息系统初步设计.docx', 'preliminary-design.md'],
      ['联审表.docx', 'joint-review-form.md'],
      ['数据资源目录.xlsx', 'resource-catalogue.md'],
    ],
  ],
  'liaocheng-acceptance-complete': [
    'liaocheng-acceptance-complete',
    [
      SETTINGS,
      ['竣工验收报告.docx', 'acceptance-report.md'],
      ['验收报告附件/项目建设总结.docx', 'project-summary.md'],
      ['验收报告附件/财务报告.docx', 'financial-report.md'],
      ['验收报告附件/审计报告.docx', 'audit-report.md'],
      ['验收报告附件/信息安全风险评估报告.docx', 'risk-assessment-report.md'],
      ['验收报告附件/密码应用情况说明.docx', 'crypto-statement.md'],
      ['项目档案目录.docx', 'project-archive.md'],
      ['验收备案表.docx', 'acceptance-filing.md'],
    ],
  ],
  'liaocheng-acceptance-incomplete': [
    'liaocheng-acceptance-incomplete',
    [
      SETTINGS,
      ['竣工验收报告.docx', 'acceptance-report.md'],
      ['财务报告.docx', 'financial-report.md'],
      ['审计报告.docx', 'audit-report.md'],
    ],
  ],
  'lianyungang-acceptance-complete': ['lianyungang-acceptance-complete', lianyungangAcceptance],
  'lianyungang-acceptance-incomplete': [
    'lianyungang-acceptance-incomplete',
    without(lianyungangAcceptance, 'djbh-report.md', 'crypto-assessment-report.md'),
  ],
  'lhasa-acceptance-complete': [
    'lhasa-acceptance-complete',
    [
      SETTINGS,
      ['竣工验收申请.docx', 'acceptance-application.md'],
      ['初步验收意见.docx', 'preliminary-acceptance.md'],
      ['等级保护测评报告.docx', 'djbh-report.md'],
      ['项目档案目录.docx', 'project-archive.md'],
    ],
  ],
  'lhasa-acceptance-incomplete': [
    'lhasa-acceptance-incomplete',
    [SETTINGS, ['竣工验收申请.docx', 'acceptance-application.md'], ['初步验收意见.docx', 'preliminary-acceptance.md']],
  ],
  'guanyun-acceptance-complete': [
    'guanyun-acceptance-complete',
    [
      SETTINGS,
      ['竣工验收意见.docx', 'acceptance-report.md'],
      ['验收材料清单.docx', 'acceptance-materials.md'],
      ['技术评价意见.docx', 'public-capability-evaluation.md'],
    ],
  ],
  'guanyun-acceptance-incomplete': [
    'guanyun-acceptance-incomplete',
    [SETTINGS, ['竣工验收意见.docx', 'acceptance-report.md']],
  ],
  'wendeng-acceptance-complete': ['wendeng-acceptance-complete', wendengAcceptance],
  'wendeng-acceptance-incomplete': [
    'wendeng-acceptance-incomplete',
    without(
      wendengAcceptance,
      'bid-document.md',
      'database-design.md',
      'project-archive.md',
      'risk-assessment-report.md',
    ),
  ],
};

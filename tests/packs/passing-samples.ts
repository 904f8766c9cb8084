import { completeSample, type Given, type Papers, PLAN } from './sample-dossier.js';
import { editSource } from './source-edits.js';

/** A dossier to which nothing is wanting, and what is said about it beside its papers. */
export interface PassingSample {
  readonly papers: Papers;
  readonly given: Given;
}

export const FRAMEWORK_PLAN = '项目整体方案.docx';

const frameworkPlan = `title: 文登区村居帮办代办综合服务平台建设项目
subtitle: 项目整体方案
plain: yes
---
牵头部门：文登区村居帮办服务中心。共建部门：文登区民政部门、文登区公安部门。

各部门共同确定建设内容和数据共享的范围，由牵头部门统一建设，共建部门按分工提供数据。
`;

/** The sample as of a project in phases and years, with cameras, built by several departments. */
const extendedPlan = editSource(completeSample[PLAN] ?? '', [
  {
    after: '本项目利用现有资源建设：',
    put: [
      '### 前后期建设情况',
      '前期建成事项登记小程序，本期在其基础上建设帮办平台，后期扩展到社会机构，各期关系是逐步替换和扩展。',
      '### 前期应用情况',
      '登记小程序累计登记事项31万条，满足了事项登记，没有派单和回访功能。',
    ],
  },
  {
    after: '本项目一次性规划、一期建成',
    put: ['## 分年度建设内容', '2027年完成受理、派单和移动应用；2028年完成回访评价、统计分析和数据治理。'],
  },
  {
    after: '本项目不涉及视频监控，无需接入',
    put: [
      '## 视频监控点位信息',
      '帮办点的摄像机接入区视频中心，共享范围为公安部门和镇街管理员。',
      '表：表4-6 视频监控点位信息表',
      '| 点位编号 | 点位名称 | 安装位置 |',
      '| D001 | 龙山帮办点 | 龙山办便民服务中心大厅 |',
      '| D002 | 天福帮办点 | 天福办便民服务中心大厅 |',
    ],
  },
]).text;

const annualPlan = `title: 2027年度“智慧文登”项目规划申报表
plain: yes
---
计划年度：2027年

申报日期：2026年10月20日

项目名称：文登区村居帮办代办综合服务平台建设项目

资金来源：区级财政资金。建设方式：单独投资建设。
`;

export const ANNUAL_FORM = '2027年度“智慧文登”项目规划申报表.docx';

export const passingSamples = {
  complete: { papers: completeSample, given: {} },
  extended: {
    papers: { ...completeSample, [PLAN]: extendedPlan, [FRAMEWORK_PLAN]: frameworkPlan },
    given: {
      facts: { phased: true, multiYear: true, videoSurveillance: true, crossDepartment: true },
      dates: {
        'resource-catalogue.date': '2026-10-15',
        'construction-plan.submittedDate': '2026-10-20',
        constructionStartDate: '2027-01-10',
      },
    },
  },
  annual: {
    papers: { [ANNUAL_FORM]: annualPlan, [PLAN]: completeSample[PLAN] ?? '' },
    given: { stage: 'annual-plan' },
  },
} as const satisfies Readonly<Record<string, PassingSample>>;

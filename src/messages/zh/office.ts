import type { OfficeWords } from '../../model/office-words.js';
import { titled } from './phrases.js';

/** Words of checklists and skeletons. */
export const zhOffice: OfficeWords = {
  weight: { error: '必备', warning: '建议', info: '参考' },
  checklist: {
    title: (stage) => `“${stage}”阶段申报材料准备清单`,
    column: {
      number: '序号',
      done: '已备',
      item: '材料及内容',
      weight: '程度',
      article: '依据',
      quote: '条款原文',
      condition: '适用条件',
    },
    appliesWhen: (condition) => `${condition}的项目适用`,
    notHandedIn: () => '本阶段不要求提交，已有的须符合下列要求',
    demanded: (weight, article) => `${weight}，${article}`,
    counts: ({ error, warning, info }) =>
      `共${error + warning + info}项：必备${error}项，建议${warning}项，参考${info}项`,
    legend: () => '必备：缺少的不予通过；建议：写上更稳妥；参考：由条款推出，供核对。备齐一项，在方框里打勾。',
  },
  skeleton: {
    guidance: (article, quote, condition, weight) =>
      `【填写说明：${[weight, condition === null ? '' : `${condition}的项目适用`, article].filter(Boolean).join('，')}：${quote}】`,
    other: '其他需要说明的事项',
    attention: '编写时还须注意',
    attachedTable: '表',
    field: '项目',
    value: '内容',
    rowNumber: '序号',
    toFill: '待填写',
    figure: '图',
    notice: (regulation) =>
      `【填写说明：本提纲按${titled(regulation)}列出，灰蓝色的填写说明摘自原文，写好后请删去；不适用的章节请写明不适用的理由】`,
    project: '项目名称',
    unit: '建设单位',
    date: '编制日期',
  },
};

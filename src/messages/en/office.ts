import type { OfficeWords } from '../../model/office-words.js';

/** Words of checklists and skeletons. */
export const enOffice: OfficeWords = {
  weight: { error: 'required', warning: 'recommended', info: 'for reference' },
  checklist: {
    title: (stage) => `What to hand in: ${stage}`,
    column: {
      number: 'No.',
      done: 'Ready',
      item: 'Document and content',
      weight: 'Weight',
      article: 'Basis',
      quote: 'Words of the regulation',
      condition: 'Applies',
    },
    appliesWhen: (condition) => `where ${condition}`,
    notHandedIn: () => 'not asked for at this stage; where there is one, it must satisfy the following',
    demanded: (weight, article) => `${weight}, ${article}`,
    counts: ({ error, warning, info }) =>
      `${error + warning + info} items: ${error} required, ${warning} recommended, ${info} for reference`,
    legend: () =>
      'Required: without it the dossier does not pass. Recommended: safer to have. For reference: inferred from the words. Tick what is ready.',
  },
  skeleton: {
    // The documents themselves are Chinese, and so is what stands in them.
    guidance: (article, quote, condition, weight) =>
      `【填写说明：${[weight, condition === null ? '' : `where ${condition}`, article].filter(Boolean).join('; ')}: ${quote}】`,
    other: '其他需要说明的事项',
    attention: '编写时还须注意',
    attachedTable: '表',
    field: '项目',
    value: '内容',
    rowNumber: '序号',
    toFill: '待填写',
    figure: '图',
    notice: (regulation) =>
      `【填写说明：outline after 《${regulation}》; these grey-blue notes quote the regulation, delete them when done; where a chapter does not apply, say why】`,
    project: '项目名称',
    unit: '建设单位',
    date: '编制日期',
  },
};

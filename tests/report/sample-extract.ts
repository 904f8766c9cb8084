import type { Extract } from '../../src/model/extract.js';
import { reported } from './sample-report.js';

const file = '停车系统建设方案.docx';

/** One of everything an extract has to show. */
export const sampleExtract: Extract = {
  file,
  format: 'docx',
  title: '政府大院停车系统建设方案',
  pages: null,
  blocks: 120,
  outline: [
    {
      level: 1,
      number: '第一章',
      title: '项目概述',
      location: { file, block: 3, page: 2, approximate: true, section: ['第一章 项目概述'] },
      characters: 0,
      children: [
        {
          level: 2,
          number: '（一）',
          title: '项目名称',
          location: { file, block: 4, section: ['第一章 项目概述', '（一） 项目名称'] },
          characters: 35,
          children: [],
        },
      ],
    },
    { level: 1, number: null, title: '附件', location: { file, block: 90 }, characters: 8, children: [] },
  ],
  fields: [
    { label: '申报单位', value: '机关事务服务中心', location: { file, block: 1, row: 0, column: 1 } },
    { label: '电话', group: '联系人', value: '', location: { file, block: 1, row: 1, column: 1 } },
  ],
  tables: [
    {
      location: { file, block: 60, section: ['第六章 投资概算'] },
      kind: 'list',
      caption: '表1 投资概算',
      unit: '万元',
      headerRows: 1,
      headers: ['名称', '金额'],
      rows: [
        ['名称', '金额'],
        ['停车场道闸', '12.5'],
        ['软件|开发', '80'],
        ['安全服务', '20'],
        ['合计', '112.5'],
      ],
      totalRows: [4],
    },
  ],
  remarks: [reported({ code: 'file-type-differs', args: { named: 'doc', actual: 'docx' }, location: { file } })],
  instance: {
    'sample-a2-1': { title: '（一） 项目名称', how: 'heading', location: { file, block: 4 } },
    'sample-a2-2': null,
  },
};

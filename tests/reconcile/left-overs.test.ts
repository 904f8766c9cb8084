import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { checks } from '../../src/reconcile/index.js';
import { makeDocument } from '../forms/make-document.js';
import { dossierOf, findIn, paperOf, saidOf } from './dossier.js';

describe('placeholders', () => {
  const left = (...texts: readonly string[]) => saidOf('placeholders', ...texts);

  it.each([
    ['由XX市XX局建设', ['XX市', 'XX局']],
    ['××项目共××万元', ['××项目', '××万元']],
    ['【待补充】', ['【待补充】', '待补充']],
    ['20XX年完成', ['20XX年']],
    ['（此处填写合计金额）', ['此处填写']],
    ['单击此处输入文字', ['单击此处']],
    ['项目名称：______', ['____']],
    ['xx市大数据局', ['xx']],
  ])('are told: %s', (text, wordings) => {
    expect(left(text).map((said) => (said as readonly unknown[])[1])).toEqual(wordings);
  });

  it.each([
    '联系电话138XXXX1234',
    '型号XXL-200，接口XXE',
    '用户点击按钮后此处填写姓名',
    '签字：______ 日期：____年__月',
    '【重点】本章说明',
    '系统提示“请输入密码”',
    '待定级完成后备案',
    '见表…………3',
  ])('are none: %s', (text) => {
    expect(left(text)).toEqual([]);
  });

  it('are told once a wording, with how often', () => {
    expect(left('XX市一', 'XX市二', 'XX市三')).toEqual([['left-over', 'XX市', 'placeholder', 3]]);
  });
});

it('broken references and formulas', () => {
  expect(saidOf('broken-references', '详见错误!未找到引用源。', { rows: [['合计', '#REF!']] })).toEqual([
    ['left-over', '错误!未找到引用源', 'reference', 1],
    ['left-over', '#REF!', 'reference', 1],
  ]);
  const toc = { text: '第一章 总论 错误！未定义书签。', role: 'toc' as const };
  expect(saidOf('broken-references', toc)).toEqual([['left-over', '错误！未定义书签', 'reference', 1]]);
});

describe('standards and documents', () => {
  it.each([
    ['按GB/T 22239-2008建设', ['GB/T 22239-2008', 'GB/T 22239-2019']],
    ['按GB/T22240—2008定级', ['GB/T22240—2008', 'GB/T 22240-2020']],
    ['参照GB8567——88编写', ['GB8567——88', 'GB/T 8567-2006']],
    ['根据连政办发〔2017〕106号', ['根据连政办发〔2017〕106号', '连政办发〔2021〕59号']],
    ['依据连政办发[2017]106号文件', ['依据连政办发[2017]106号', '连政办发〔2021〕59号']],
  ])('no longer hold: %s', (text, [written, current]) => {
    expect(saidOf('repealed', text)).toEqual([['left-over', written, 'repealed', current, 1]]);
  });

  it.each(['GB/T 22239-2019', 'GB/T 22239-2019代替GB/T 22239-2008', '连政办发〔2021〕59号', 'GB/T 222390-2008'])(
    'hold, or are named as what they are: %s',
    (text) => {
      expect(saidOf('repealed', text)).toEqual([]);
    },
  );
});

describe('names of others', () => {
  const client = '建设单位：威海市文登区帮办中心';
  it('are another city in a sentence on this project', () => {
    expect(saidOf('foreign-names', client, '本项目建成后，将提升东营市政务服务水平。')).toEqual([
      ['left-over', '东营市', 'place'],
    ]);
  });

  it.each([
    '借鉴杭州市的先进经验，本项目采用微服务架构。',
    '杭州市某某科技有限公司为本项目提供服务。',
    '东营市已建成同类平台。',
    '本项目面向威海市全体居民。',
  ])('are no left-over: %s', (text) => {
    expect(saidOf('foreign-names', client, text)).toEqual([]);
  });

  it('are in a running header', () => {
    const document: Document = {
      ...makeDocument('项目名称：文登区村居帮办服务平台'),
      furniture: ['城市书房运营管理系统建设方案', '文登区村居帮办服务平台建设方案', '第3页'],
    };
    const dossier = {
      ...dossierOf({}),
      ...dossierOf({ 'a.docx': ['项目名称：文登区村居帮办服务平台'] }),
      papers: [paperOf(document)],
    };
    expect(checks['foreign-names']?.(dossier).findings.map(({ args }) => args)).toEqual([
      { text: '城市书房运营管理系统', kind: 'project' },
    ]);
  });
});

describe('plans', () => {
  const written = '编制日期：2026年10月20日';
  it('for a time that is over', () => {
    expect(saidOf('past-plans', written, '平台计划2023年6月上线。')).toEqual([
      ['left-over', '2023年6月', 'past', '2026-10-20'],
    ]);
  });

  it.each(['平台计划2027年6月上线。', '原计划2023年6月上线。', '2023年6月上线了一期。', '计划2026年10月启动。'])(
    'are fine: %s',
    (text) => {
      expect(saidOf('past-plans', written, text)).toEqual([]);
    },
  );
});

describe('contents', () => {
  const toc = (text: string) => ({ text, role: 'toc' as const });
  const heading = (text: string) => ({ text, outlineLevel: 1 });
  const titles = ['第一章 总论', '第二章 需求', '第三章 设计', '第四章 实施', '第五章 投资'];

  it('name a title that no heading bears', () => {
    const entries = [...titles.slice(0, 4), '第五章 概算'].map((title, i) => toc(`${title}\t${i + 1}`));
    expect(saidOf('contents', ...entries, ...titles.map(heading))).toEqual([['left-over', '第五章 概算', 'contents']]);
  });

  it('fit the text', () => {
    expect(saidOf('contents', ...titles.map((title, i) => toc(`${title}……${i + 1}`)), ...titles.map(heading))).toEqual(
      [],
    );
  });
});

describe('markings of secrecy', () => {
  it.each(['秘密★5年', '机密 ★', '密级：机密', '绝密', '绝密★长期'])('are told: %s', (text) => {
    expect(findIn('classified', { 'a.docx': [text] }).map(({ code }) => code)).toEqual(['classified-marking']);
  });

  it.each([
    '密级：无',
    '是否涉密：否',
    '密级：非密',
    '商业秘密',
    '保守国家秘密',
    '密级：公开',
    '机密性、完整性',
    '秘密级以上系统须测评',
    '★为必须满足的条款',
  ])('are none: %s', (text) => {
    expect(findIn('classified', { 'a.docx': [text] })).toEqual([]);
  });
});

it('formulas that were not recalculated', () => {
  const table = makeDocument({
    rows: [
      ['单价', '合计'],
      ['3', '6'],
    ],
  });
  const [block] = table.blocks;
  if (block?.type !== 'table') throw new Error('no table');
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => (cell.text === '6' ? { ...cell, formula: 'stale' as const, computed: '9' } : cell)),
  }));
  const dossier = { ...dossierOf({}), papers: [paperOf({ ...table, blocks: [{ ...block, rows }] })] };
  expect(checks['stale-formulas']?.(dossier).findings.map(({ args, location }) => [args, location?.row])).toEqual([
    [{ what: '', sum: '9', stated: '6', by: 'formula' }, 1],
  ]);
});

import { describe, expect, it } from 'vitest';
import { makeIndex, section } from './make-index.js';
import { brief, fill } from './make-matcher.js';

describe('citations', () => {
  const wanted = { id: 'cites', strength: 'mention', schema: { look: 'citations', titles: ['政策依据'] } };
  const cited = (...parts: Parameters<typeof makeIndex>[0]) =>
    fill([wanted], { plan: [makeIndex(parts)] }).flatMap(({ citations = [] }) =>
      citations.map(({ title, number, key }) => [title, number, key]),
    );

  it('are papers by title and number, with the words beside them', () => {
    expect(cited('按《关于加强建设的指导意见》（国发〔2022〕14号）执行。文件提出统一建设。')).toEqual([
      [
        '关于加强建设的指导意见',
        '国发〔2022〕14号',
        '按《关于加强建设的指导意见》(国发〔2022〕14号)执行。\n文件提出统一建设。',
      ],
    ]);
    expect(cited('依据鲁政字〔2023〕15号文。')).toEqual([
      ['依据鲁政字〔2023〕15号', '依据鲁政字〔2023〕15号', '依据鲁政字〔2023〕15号文。'],
    ]);
    expect(cited('依据《民法典》和有关规定。')).toEqual([]);
  });

  it('stand in a row of a table with the rest of the row', () => {
    expect(
      cited({
        rows: [
          ['文件', '内容'],
          ['《关于加强建设的指导意见》', '提出统一建设'],
        ],
      }),
    ).toEqual([['关于加强建设的指导意见', null, '《关于加强建设的指导意见》\n提出统一建设']]);
  });
});

describe('attached papers', () => {
  const wanted = {
    id: 'papers',
    document: 'papers',
    strength: 'document',
    schema: { look: 'attachments', citedIn: 'plan' },
  };
  const plan = makeIndex(['按《关于加强建设的指导意见》（国发〔2022〕14号）执行，目录见《信息资源目录》。']);
  const attached = (documents: Parameters<typeof fill>[1]) => brief(fill([wanted], { plan: [plan], ...documents }));
  const file = (name: string, ...lines: readonly string[]) => makeIndex(lines, { file: name });

  it.each([
    ['its title in the name', file('关于加强建设的指导意见.pdf', '一。'), 0.9],
    ['its number in the name', file('国发〔2022〕14号.pdf', '一。'), 0.9],
    ['its title in the first lines', file('1.docx', '国务院', '关于加强建设的指导意见', '一。'), 0.9],
    ['no sign of it, but taken for such a paper', file('某规划.docx', '一。'), 0.6],
  ])('%s', (_, paper, sure) => {
    expect(attached({ papers: [paper] })).toEqual([['document', sure, true, paper.file]]);
  });

  it('are not what the applicant wrote, cited or not', () => {
    expect(attached({ catalogue: [file('信息资源目录.xlsx', '一。')] })).toEqual([]);
  });

  it('are none where there are none', () => {
    expect(attached({})).toEqual([]);
  });
});

describe('documents', () => {
  const wanted = { id: 'report', document: 'report', strength: 'document', schema: { look: 'document' } };

  it('are the files taken for them, and those that may stand in', () => {
    const report = makeIndex(['一。'], { file: '可研.pdf', title: '可行性研究报告' });
    const plan = makeIndex(['二。']);
    expect(brief(fill([wanted], { report: [report], plan: [plan] }))).toEqual([
      ['document', 0.9, true, '可行性研究报告'],
    ]);
    const standIn = { ...wanted, schema: { look: 'document', standIns: ['plan'] } };
    expect(brief(fill([standIn], { plan: [plan] }))).toEqual([['document', 0.7, true, '建设方案.docx']]);
  });

  it('or a part of another document, where the requirement allows', () => {
    const inPlan = {
      ...wanted,
      strength: 'heading',
      alsoSearch: ['plan'],
      schema: { look: 'document', titles: ['可行性研究'] },
    };
    const plan = makeIndex([section('可行性研究', '一。'), '可行性研究：见上。']);
    expect(brief(fill([inPlan], { plan: [plan] }))).toEqual([['heading', 0.9, false, '可行性研究']]);
  });
});

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.js';
import type { Annotated, Remarked } from '../../../src/model/annotation.js';
import { annotatedText } from '../../../src/report/annotate/annotated-text.js';
import { noteOf } from '../../../src/report/annotate/note.js';
import { reported, result } from '../sample-report.js';

const training = reported({
  code: 'section-empty',
  args: { title: '人员培训' },
  location: { file: '方案.docx', block: 3 },
  quote: '第五章 人员培训',
});
const unmet: Remarked = {
  result: result({ requirement: 'sample-9', title: '人员培训', outcome: 'unmet', inferred: true }),
  finding: training,
};
const missing: Remarked = {
  result: result({ requirement: 'sample-1', title: '论证意见', outcome: 'unmet', severity: 'warning' }),
  finding: reported({ code: 'document-missing', args: { document: '论证意见', aliases: [] }, location: null }),
};
const remark: Remarked = {
  result: null,
  finding: {
    ...reported({ code: 'file-type-differs', args: { named: 'docx', actual: 'pdf' }, location: { file: '方案.docx' } }),
    severity: 'warning',
  },
};

describe('noteOf', () => {
  it('says what is demanded, what is wrong, how to mend it, and what demands it', () => {
    expect(noteOf(unmet, wordsOf('zh'))).toEqual({
      location: { file: '方案.docx', block: 3 },
      quote: '第五章 人员培训',
      lines: [
        '[错误] 人员培训 (sample-9)',
        '问题：“人员培训”只有标题，没有实际内容。',
        '改法：请在“人员培训”下写出本项目的具体内容。',
        '条款：附件2「人员培训」（推定，仅供参考）',
      ],
    });
  });

  it('marks what is undetermined, and what a person lets pass', () => {
    const waiver = { fingerprint: 'f', reason: '另报', person: '王某', until: '2026-12-31' };
    const undetermined = {
      result: result({ requirement: 'sample-9', title: '人员培训', outcome: 'undetermined' }),
      finding: { ...training, waiver },
    };
    expect(noteOf(undetermined, wordsOf('zh')).lines.slice(0, 2)).toEqual([
      '[无法判定] 人员培训 (sample-9)',
      '问题：“人员培训”只有标题，没有实际内容。（豁免理由：另报（王某，有效至2026-12-31））',
    ]);
  });

  it('names a remark by what it is', () => {
    expect(noteOf(remark, wordsOf('zh')).lines[0]).toBe(`[警告] ${wordsOf('zh').code['file-type-differs']}`);
  });
});

const annotated: Annotated = {
  folder: '材料',
  out: '副本',
  lang: 'zh',
  files: [
    { path: '方案.docx', format: 'docx', copy: '副本/方案.docx', notes: 2, why: null, left: [] },
    { path: '说明.docx', format: 'docx', copy: '副本/说明.docx', notes: 0, why: 'no-findings', left: [] },
    { path: '破\u202e损.docx', format: 'docx', copy: '副本/破损.docx', notes: 0, why: 'damaged', left: [unmet] },
    { path: '目录.xlsx', format: 'xlsx', copy: null, notes: 0, why: 'format', left: [unmet] },
  ],
  nowhere: [missing],
};

describe('annotatedText', () => {
  it('lists the copies, then what stands in none', () => {
    expect(annotatedText(annotated, wordsOf('zh'))).toBe(
      [
        '已在“副本”写出3个文件的副本，共2条批注；原件没有改动。',
        '  方案.docx：2条批注',
        '  说明.docx：没有发现问题，原样复制',
        '  破损.docx：文件有损坏，不能加批注，原样复制。请打开后另存一份再试',
        '',
        '下面这些问题没有写进批注：',
        '  破损.docx：文件有损坏，不能加批注，原样复制。请打开后另存一份再试',
        '    [错误] 人员培训 (sample-9)：“人员培训”只有标题，没有实际内容。',
        '  目录.xlsx：这种格式不加批注，没有复制',
        '    [错误] 人员培训 (sample-9)：“人员培训”只有标题，没有实际内容。',
        '  不在哪个文件里（如缺少的材料）：',
        '    [警告] 论证意见 (sample-1)：没有找到《论证意见》。',
        '',
      ].join('\n'),
    );
  });

  it('says so in English', () => {
    const one = { ...annotated, files: annotated.files.slice(0, 1), nowhere: [] };
    expect(annotatedText(one, wordsOf('en'))).toBe(
      '1 copy with 2 comments written to “副本”; the originals are untouched.\n  方案.docx: 2 comments\n',
    );
  });
});

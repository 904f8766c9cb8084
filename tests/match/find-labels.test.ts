import { describe, expect, it } from 'vitest';
import { bold, makeIndex, type Part } from './make-index.js';

/** Labels with what they label. */
function labelled(...parts: readonly Part[]): readonly (readonly [string, readonly string[]])[] {
  const { labels, segments } = makeIndex(parts);
  return labels.map(({ title, first, last }) => [title, segments.slice(first, last).map(({ text }) => text)]);
}

describe('run-in labels', () => {
  it.each<readonly [string, Part, readonly (readonly [string, readonly string[]])[]]>([
    ['a colon', '资金来源：区级财政资金。', [['资金来源', ['资金来源：区级财政资金。']]]],
    ['a colon of one width', '资金来源:区级财政资金', [['资金来源', ['资金来源:区级财政资金']]]],
    ['a number before it', '（1）资金来源：区级财政资金。', [['资金来源', ['（1）资金来源：区级财政资金。']]]],
    ['a stop before more text', '现状。主要包括网络和机房。', [['现状', ['现状。', '主要包括网络和机房。']]]],
    [
      'several in a paragraph',
      '建设单位：某局。资金来源：财政。期限一年。',
      [
        ['建设单位', ['建设单位：某局。']],
        ['资金来源', ['资金来源：财政。', '期限一年。']],
      ],
    ],
    [
      'bold words',
      { text: '监理措施。委托监理单位。', look: { boldLead: 5 } },
      [['监理措施。', ['监理措施。', '委托监理单位。']]],
    ],
    ['none in a sentence', '本项目由区级财政安排，按年度拨付。', []],
    ['none in a short sentence', '由财政安排。', []],
    ['none where a comma stands before the colon', '经比较，选用如下方案：甲、乙。', []],
    ['a long lead is no label', '下列各类设备的数量和规格按照实际业务量逐项测算后最终确定为：甲。', []],
  ])('%s', (_, part, expected) => {
    expect(labelled(part)).toEqual(expected);
  });
});

describe('lines that open a part', () => {
  it('a numbered line opens what follows, up to the next', () => {
    expect(labelled('1）人员培训', '分四期开展。', '2）保障措施', '成立小组。', '每月例会。')).toEqual([
      ['人员培训', ['分四期开展。']],
      ['保障措施', ['成立小组。', '每月例会。']],
    ]);
  });

  it('so does a bold line and one that ends with a colon', () => {
    expect(labelled({ text: '人员培训', look: bold }, '分四期开展。', '保障措施：', '成立小组。')).toEqual([
      ['人员培训', ['分四期开展。']],
      ['保障措施', ['成立小组。']],
    ]);
  });

  it('a plain line opens nothing', () => {
    expect(labelled('人员培训', '分四期开展。')).toEqual([]);
  });

  it('a label without anything below has nothing', () => {
    expect(labelled('1）人员培训', '2）保障措施')).toEqual([
      ['人员培训', []],
      ['保障措施', []],
    ]);
  });
});

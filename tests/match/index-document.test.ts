import { describe, expect, it } from 'vitest';
import { locate, sectionPath } from '../../src/match/document-index.js';
import { drawing, makeIndex, section } from './make-index.js';

describe('indexDocument', () => {
  const index = makeIndex(
    [
      '封面',
      section('项目概况', '概况一句。概况二句。', section('建设目标', '目标。')),
      {
        title: '投资',
        number: '第二章',
        parts: [
          {
            rows: [
              ['名称', '金额'],
              ['软件', '90'],
            ],
          },
        ],
      },
    ],
    { title: '某平台建设方案' },
  );

  it('takes the title itself for no sentence', () => {
    const letter = makeIndex(['关于某平台的', '可行性研究报告', '项目可行。'], { title: '关于某平台的可行性研究报告' });
    expect(letter.segments.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', '关于某平台的'],
      ['heading', '可行性研究报告'],
      ['sentence', '项目可行。'],
    ]);
  });

  it('writes everything in reading order, one sentence or cell a segment', () => {
    expect(index.segments.map(({ kind, text, section: at }) => [kind, text, at])).toEqual([
      ['sentence', '封面', -1],
      ['heading', '项目概况', 0],
      ['sentence', '概况一句。', 0],
      ['sentence', '概况二句。', 0],
      ['heading', '建设目标', 1],
      ['sentence', '目标。', 1],
      ['heading', '第二章 投资', 2],
      ['header-cell', '名称', 2],
      ['header-cell', '金额', 2],
      ['cell', '软件', 2],
      ['cell', '90', 2],
    ]);
  });

  it('keeps the running key and where each segment stands in it', () => {
    expect(index.key).toBe(`${index.segments.map(({ key }) => key).join('\n')}\n`);
    for (const { key, at } of index.segments) expect(index.key.slice(at, at + key.length)).toBe(key);
  });

  it('gives a section all that lies below it', () => {
    expect(
      index.sections.map(({ display, key, level, parent, first, last }) => [display, key, level, parent, first, last]),
    ).toEqual([
      ['项目概况', '项目概况', 1, -1, 1, 6],
      ['建设目标', '建设目标', 2, 0, 4, 6],
      ['第二章 投资', '投资', 1, -1, 6, 11],
    ]);
    expect(sectionPath(index, 1)).toEqual(['项目概况', '建设目标']);
    expect(locate(index, { block: 4 }, 1)).toEqual({
      file: '建设方案.docx',
      block: 4,
      section: ['项目概况', '建设目标'],
    });
    expect(locate(index, { block: 0 }, -1)).toEqual({ file: '建设方案.docx', block: 0 });
  });

  it('tells words from placeholders, the regulation’s own and nothing', () => {
    const { segments } = makeIndex(
      [
        '分四期培训。待补充。主要包括网络情况。略。',
        {
          rows: [
            ['数量', '说明'],
            ['12', '待定'],
          ],
        },
      ],
      {
        instruction: (text) => text.startsWith('主要包括'),
      },
    );
    expect(segments.map(({ says }) => says)).toEqual([
      'words',
      'placeholder',
      'instruction',
      'nothing',
      'nothing',
      'nothing',
      'words',
      'placeholder',
    ]);
  });
});

describe('figures', () => {
  const captions = (...parts: Parameters<typeof makeIndex>[0]) =>
    makeIndex(parts).figures.map(({ caption }) => caption);
  const picture = (alt?: string) => ({ text: '', figures: drawing(alt) });

  it('take the caption below, or their own words', () => {
    expect(captions(picture(), '图4-1 总体架构图')).toEqual(['图4-1 总体架构图']);
    expect(captions(picture('架构'), '正文。')).toEqual(['架构']);
    expect(captions({ text: '图1 拓扑图', figures: drawing() })).toEqual(['图1 拓扑图']);
  });

  it('do not take the caption of a table or of the figure before', () => {
    expect(
      captions(picture(), '表4-1 设备清单', {
        rows: [
          ['名称', '数量'],
          ['甲', '1'],
        ],
      }),
    ).toEqual(['']);
    expect(captions(picture(), '图1 拓扑图', picture())).toEqual(['图1 拓扑图', '']);
  });

  it('are none where they are too small', () => {
    expect(captions({ text: '', figures: [{ width: 12, height: 12 }] })).toEqual([]);
    expect(captions({ text: '', figures: [{}] })).toEqual(['']);
  });
});

describe('tables', () => {
  const list = {
    rows: [
      ['名称', '数量'],
      ['甲', '1'],
    ],
  };
  const captions = (...parts: Parameters<typeof makeIndex>[0]) => makeIndex(parts).tables.map(({ caption }) => caption);

  it('take the caption above, over a line with the unit', () => {
    expect(captions('表4-1 设备清单', list)).toEqual(['表4-1 设备清单']);
    expect(captions('表4-1 设备清单', '单位：万元', list)).toEqual(['表4-1 设备清单']);
    expect(captions({ ...list, caption: '表9 另有' })).toEqual(['表9 另有']);
  });

  it('do not take the caption of a figure or of the table after', () => {
    expect(captions({ text: '', figures: drawing() }, '图1 拓扑图', list)).toEqual(['']);
    expect(captions(list, '表2 另一张', list)).toEqual(['', '表2 另一张']);
  });

  it('take a caption below where none is above', () => {
    expect(captions(list, '表2 设备清单', '正文。')).toEqual(['表2 设备清单']);
  });
});

it('leaves the table of contents out', () => {
  expect(makeIndex([{ text: '4.2 系统拓扑图', role: 'toc' }, '正文。']).segments.map(({ text }) => text)).toEqual([
    '正文。',
  ]);
});

it('takes a short title, too, for no sentence', () => {
  const index = makeIndex(['合同', '双方约定如下。'], { title: '合同' });
  expect(index.segments.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', '合同'],
    ['sentence', '双方约定如下。'],
  ]);
});

it('takes an instruction of the form for nothing said, and what follows it for what it is', () => {
  const index = makeIndex([
    '【填写说明：必备，第五条：写明预算。不得空缺】预算286万元。',
    '【填写说明】',
    '【背景】另起一段。',
  ]);
  expect(index.segments.map(({ text, key, says }) => [text, key, says])).toEqual([
    ['【填写说明：必备，第五条：写明预算。不得空缺】', '', 'instruction'],
    ['预算286万元。', '预算286万元。', 'words'],
    ['【填写说明】', '', 'instruction'],
    ['【背景】另起一段。', '【背景】另起一段。', 'words'],
  ]);
});

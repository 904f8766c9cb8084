import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/read/docx/number-formats.js';
import { heading, paragraph } from '../support/make-docx.js';
import { linesOf, paragraphsOf, readMade } from '../support/read-made.js';

describe('number formats', () => {
  it.each([
    ['decimal', [1, 21], ['1', '21']],
    ['decimalZero', [1, 10, 100], ['01', '10', '100']],
    ['decimalFullWidth', [1, 10], ['１', '１０']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '21']],
    ['decimalEnclosedFullstop', [1, 20, 21], ['⒈', '⒛', '21']],
    ['numberInDash', [3], ['- 3 -']],
    [
      'ordinal',
      [1, 2, 3, 4, 11, 12, 13, 21, 111],
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '111th'],
    ],
    ['upperRoman', [1, 4, 9, 14, 40, 90, 400, 1999], ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIX']],
    ['lowerRoman', [3, 8], ['iii', 'viii']],
    ['upperLetter', [1, 26, 27, 28, 53], ['A', 'Z', 'AA', 'BB', 'AAA']],
    ['lowerLetter', [1, 27], ['a', 'aa']],
    ['chineseCounting', [1, 10, 11, 20, 21, 99, 100], ['一', '十', '十一', '二十', '二十一', '九十九', '一〇〇']],
    [
      'chineseCountingThousand',
      [10, 100, 101, 110, 115, 1000, 1010, 10005, 20500],
      ['十', '一百', '一百零一', '一百一十', '一百一十五', '一千', '一千零一十', '一万零五', '二万零五百'],
    ],
    ['japaneseCounting', [1, 12, 20], ['一', '十二', '二十']],
    ['taiwaneseCounting', [10, 12], ['十', '十二']],
    ['ideographDigital', [1, 10, 25], ['一', '一〇', '二五']],
    ['chineseLegalSimplified', [1, 10, 21], ['壹', '壹拾', '贰拾壹']],
    ['ideographLegalTraditional', [2, 16], ['貳', '壹拾陸']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['ideographZodiacTraditional', [1, 12, 60, 61], ['甲子', '乙亥', '癸亥', '61']],
    ['ideographEnclosedCircle', [1, 10, 11], ['㊀', '㊉', '11']],
    ['hex', [26], ['1A']],
    ['none', [5], ['']],
    ['zeros:3', [7, 1234], ['007', '1234']],
    ['anythingElse', [7], ['7']],
  ])('%s', (format, values, shown) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(shown);
  });
});

const CHAPTERS = [
  ['chineseCounting', '第%1章'],
  ['decimal', '%1.%2'],
  ['decimal', '%1.%2.%3'],
] as const;

describe('automatic numbers', () => {
  it('count levels, start lower levels anew and write each level in its own format', () => {
    const document = readMade(
      [
        paragraph('总则', { list: ['main', 0] }),
        paragraph('目标', { list: ['main', 1] }),
        paragraph('范围', { list: ['main', 1] }),
        paragraph('近期', { list: ['main', 2] }),
        paragraph('需求', { list: ['main', 0] }),
        paragraph('业务', { list: ['main', 1] }),
      ],
      { lists: { main: CHAPTERS } },
    );
    expect(linesOf(document)).toEqual([
      '第一章 总则',
      '一.1 目标',
      '一.2 范围',
      '一.2.1 近期',
      '第二章 需求',
      '二.1 业务',
    ]);
    expect(paragraphsOf(document.blocks).map(({ listLevel }) => listLevel)).toEqual([1, 2, 2, 3, 1, 2]);
  });

  it('are decimal throughout where the level is legal', () => {
    const legal = [CHAPTERS[0], { format: 'chineseCounting', text: '%1.%2', legal: true }];
    const document = readMade([paragraph('甲', { list: ['main', 0] }), paragraph('乙', { list: ['main', 1] })], {
      lists: { main: legal },
    });
    expect(linesOf(document)).toEqual(['第一章 甲', '1.1 乙']);
  });

  it('come from the style, its level from the style or from the link of the level', () => {
    const document = readMade([heading(1, '总则'), heading(2, '目标'), paragraph('附则', { style: 'Own' })], {
      lists: {
        main: [
          { format: 'chineseCounting', text: '第%1章' },
          { format: 'decimal', text: '%1.%2', legal: true, style: 'Heading2' },
        ],
      },
      styles: [
        { id: 'Heading1', name: 'heading 1', list: ['main'], outlineLevel: 1 },
        { id: 'Heading2', name: 'heading 2', list: ['main'], outlineLevel: 2 },
        { id: 'Own', name: '自定义', basedOn: 'Heading2' },
      ],
    });
    expect(linesOf(document)).toEqual(['第一章 总则', '1.1 目标', '1.2 附则']);
  });

  it('take the list from one style of the chain and the level from another', () => {
    const document = readMade([heading(1, '总则'), paragraph('目标', { style: 'Sub' })], {
      lists: { main: CHAPTERS },
      styles: [
        { id: 'Heading1', name: 'heading 1', list: ['main'] },
        { id: 'Sub', name: '二级', basedOn: 'Heading1', list: ['', 1] },
      ],
    });
    expect(linesOf(document)).toEqual(['第一章 总则', '一.1 目标']);
  });

  it('are gone where a paragraph takes itself out of the list of its style', () => {
    const document = readMade([heading(1, '总则'), heading(1, '目录', { list: null }), heading(1, '需求')], {
      lists: { main: CHAPTERS },
      styles: [{ id: 'Heading1', name: 'heading 1', list: ['main'] }],
    });
    expect(linesOf(document)).toEqual(['第一章 总则', '目录', '第二章 需求']);
  });

  it('go on between lists of one definition, and start again where a list says so', () => {
    const item = (name: string, text: string) => paragraph(text, { list: [name, 0] });
    const document = readMade(
      [
        item('a', '一'),
        item('b', '二'),
        item('restarted', '三'),
        item('restarted', '四'),
        item('a', '五'),
        item('other', '六'),
      ],
      {
        lists: {
          a: [['decimal', '%1.']],
          b: { like: 'a' },
          restarted: { like: 'a', starts: { 0: 5 } },
          other: [{ format: 'decimal', text: '%1)', start: 3 }],
        },
      },
    );
    expect(linesOf(document)).toEqual(['1. 一', '2. 二', '5. 三', '6. 四', '7. 五', '3) 六']);
  });

  it('obey restart rules', () => {
    const [first, second, third] = [
      ['decimal', '%1'],
      ['decimal', '%1.%2'],
    ]
      .map(([format = '', text = '']) => ({ format, text }))
      .concat({ format: 'decimal', text: '%3' });
    const numbers = (restart: number | undefined): readonly string[] => {
      const levels = [first!, second!, restart === undefined ? third! : { ...third!, restart }];
      const at = (level: number) => paragraph('x', { list: ['main', level] });
      const document = readMade([0, 1, 2, 2, 1, 2, 0, 2].map(at), { lists: { main: levels } });
      return paragraphsOf(document.blocks).flatMap(({ number, listLevel }) => (listLevel === 3 ? [number ?? ''] : []));
    };
    expect(numbers(undefined)).toEqual(['1', '2', '1', '1']);
    expect(numbers(0)).toEqual(['1', '2', '3', '4']);
    expect(numbers(1)).toEqual(['1', '2', '3', '1']);
  });

  it('count a level that was passed over as used once', () => {
    const document = readMade(
      [
        paragraph('甲', { list: ['main', 0] }),
        paragraph('乙', { list: ['main', 2] }),
        paragraph('丙', { list: ['main', 1] }),
      ],
      {
        lists: {
          main: [
            ['decimal', '%1'],
            ['decimal', '%1.%2'],
            ['decimal', '%1.%2.%3'],
          ],
        },
      },
    );
    expect(linesOf(document)).toEqual(['1 甲', '1.1.1 乙', '1.2 丙']);
  });

  it('count hidden empty paragraphs without showing them', () => {
    const hidden = paragraph('', { list: ['main', 0] });
    const document = readMade(
      [
        paragraph('甲', { list: ['main', 0] }),
        (parts) => hidden(parts).replace('</w:pPr>', '<w:rPr><w:vanish/></w:rPr></w:pPr>'),
        paragraph('乙', { list: ['main', 0] }),
      ],
      { lists: { main: [['decimal', '%1.']] } },
    );
    expect(linesOf(document)).toEqual(['1. 甲', '3. 乙']);
  });

  it('show an empty numbered line, as a reader sees it', () => {
    const document = readMade([paragraph('', { list: ['main', 0] })], { lists: { main: [['decimal', '%1.']] } });
    expect(document.blocks).toEqual([
      { type: 'paragraph', text: '', number: '1.', listLevel: 1, place: { block: 0 }, style: { name: 'Normal' } },
    ]);
  });

  it('are none for bullets (which keep their level), empty texts and levels that are not defined', () => {
    const document = readMade(
      [
        paragraph('甲', { list: ['bullet', 0] }),
        paragraph('乙', { list: ['silent', 0] }),
        paragraph('丙', { list: ['silent', 5] }),
      ],
      { lists: { bullet: [['bullet', '']], silent: [['decimal', '']] } },
    );
    expect(paragraphsOf(document.blocks).map(({ number, listLevel }) => [number, listLevel])).toEqual([
      [undefined, 1],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('keep words around the number, and words without one', () => {
    const document = readMade([paragraph('甲', { list: ['a', 0] }), paragraph('乙', { list: ['b', 0] })], {
      lists: { a: [['japaneseCounting', '（%1） ']], b: [['none', '附件：']] },
    });
    expect(linesOf(document)).toEqual(['（一） 甲', '附件： 乙']);
  });

  it('find levels through a numbering style, and formats given by example', () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Articles"/></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Articles"/><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
    const document = readMade([paragraph('甲', { list: ['main', 0] })], {
      lists: { main: [['decimal', '']] },
      parts: { 'word/numbering.xml': numbering },
    });
    expect(linesOf(document)).toEqual(['第001条 甲']);
  });

  it('use the level that a list redefines for itself', () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="附%1"/></w:lvl></w:lvlOverride></w:num></w:numbering>';
    const document = readMade([paragraph('甲', { list: ['main', 0] })], {
      lists: { main: [['decimal', '']] },
      parts: { 'word/numbering.xml': numbering },
    });
    expect(linesOf(document)).toEqual(['附D 甲']);
  });
});

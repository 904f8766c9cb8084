import { describe, expect, it } from 'vitest';
import {
  checkBox,
  comment,
  control,
  deleted,
  endnote,
  field,
  footnote,
  heading,
  inserted,
  movedFrom,
  movedTo,
  oldCheckBox,
  paragraph,
  raw,
  run,
  simpleField,
  symbol,
} from '../support/make-docx.js';
import { paragraphsOf, readMade, textsOf } from '../support/read-made.js';

const W = (inside: string) => raw(`<w:r>${inside}</w:r>`);

describe('text', () => {
  it('has tabs, line breaks, hyphens, and no soft hyphens', () => {
    const document = readMade([
      paragraph([
        run('一\t二\n三'),
        W(
          '<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:ptab/><w:t>d</w:t><w:cr/><w:t>e</w:t>',
        ),
      ]),
    ]);
    expect(textsOf(document)).toEqual(['一\t二\n三a-bc\td\ne']);
  });

  it('drops white space at the ends only where the file does not keep it', () => {
    const document = readMade([
      paragraph([
        W('<w:t> a </w:t>'),
        W('<w:t xml:space="preserve"> b </w:t>'),
        W('<w:t>c\n  </w:t>'),
        W('<w:t xml:space="preserve">d\ne</w:t>'),
      ]),
    ]);
    expect(textsOf(document)).toEqual(['a b cd e']);
  });

  it('leaves out empty paragraphs, and counts blocks without them', () => {
    const document = readMade(['甲', paragraph(''), paragraph(' \t '), '乙']);
    expect(document.blocks.map(({ place }) => place)).toEqual([{ block: 0 }, { block: 1 }]);
  });

  it('goes through links, smart tags, custom XML, directions, and unknown wrappers', () => {
    const wrap = (tag: string, text: string) => raw(`<${tag}><w:r><w:t>${text}</w:t></w:r></${tag}>`);
    const tags = ['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir', 'w:unheardOf'];
    expect(textsOf(readMade([paragraph(tags.map((tag, index) => wrap(tag, String(index))))]))).toEqual(['012345']);
  });

  it('has the base of phonetic guides and the letters of formulas', () => {
    const ruby = W(
      '<w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby>',
    );
    const formula = raw(
      '<m:oMath><m:r><m:rPr/><m:t>a</m:t></m:r><m:sSup><m:ctrlPr><w:rPr><w:vanish/></w:rPr></m:ctrlPr><m:e><m:r><m:t>b</m:t></m:r></m:e></m:sSup></m:oMath>',
    );
    expect(textsOf(readMade([paragraph([ruby, formula, '。'])]))).toEqual(['字ab。']);
  });

  it('leaves out hidden text, by itself or by style', () => {
    const styles = [{ id: 'Ghost', name: '隐', kind: 'character' as const, hidden: true }];
    const document = readMade(
      [
        paragraph([
          '甲',
          run('乙', { hidden: true }),
          run('丙', { style: 'Ghost' }),
          run('丁', { style: 'Ghost', hidden: false }),
        ]),
      ],
      { styles },
    );
    expect(textsOf(document)).toEqual(['甲丁']);
  });

  it('shows symbols and text of symbol fonts', () => {
    const document = readMade([
      paragraph([
        symbol('Wingdings', 'F0FE'),
        symbol('Wingdings', 'F0A8'),
        symbol('Wingdings 2', '0052'),
        symbol('Wingdings 2', '00A3'),
      ]),
      paragraph([
        symbol('Wingdings', '81'),
        symbol('Symbol', 'F0B3'),
        symbol('宋体', '2611'),
        symbol('Wingdings', 'F021'),
      ]),
      paragraph([run('R£', { latin: 'Wingdings 2' }), run('\uf0fe', { latin: 'Wingdings' })]),
    ]);
    expect(textsOf(document)).toEqual(['☑☐☑☐', '①≥☑\uf021', '☑☐☑']);
  });
});

describe('tracked changes', () => {
  it('are read as finally seen', () => {
    const document = readMade([
      paragraph(['甲', inserted('乙'), deleted('丙'), movedFrom('丁'), movedTo('戊'), inserted(deleted('己'))]),
    ]);
    expect(textsOf(document)).toEqual(['甲乙戊']);
  });

  it('join the paragraphs whose mark is deleted, in the look of the last', () => {
    const document = readMade([
      heading(1, '甲', { markDeleted: true }),
      paragraph(deleted('全删'), { markDeleted: true }),
      paragraph(['乙', footnote('注')]),
      '丙',
    ]);
    expect(paragraphsOf(document.blocks).map(({ text, style }) => [text, style?.name])).toEqual([
      ['甲乙', 'Normal'],
      ['丙', 'Normal'],
    ]);
  });

  it('leave nothing hanging at the end', () => {
    expect(textsOf(readMade([paragraph('甲', { markDeleted: true })]))).toEqual(['甲']);
  });

  it('do not apply former properties', () => {
    const document = readMade([
      raw(
        '<w:p><w:pPr><w:outlineLvl w:val="0"/><w:pPrChange w:id="1" w:author="a"><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:pPrChange></w:pPr>' +
          '<w:r><w:rPr><w:sz w:val="30"/><w:rPrChange w:id="2" w:author="a"><w:rPr><w:sz w:val="60"/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>文</w:t></w:r></w:p>',
      ),
    ]);
    expect(paragraphsOf(document.blocks)[0]).toMatchObject({ text: '文', outlineLevel: 1, look: { size: 15 } });
  });
});

describe('fields', () => {
  it('show their result only', () => {
    const document = readMade([
      paragraph(['见', field(' REF _1 ', '第三章'), '，表', simpleField(' SEQ 表 ', '2'), field(' XE "索引" ')]),
    ]);
    expect(textsOf(document)).toEqual(['见第三章，表2']);
  });

  it('nest, in the instruction and in the result', () => {
    const inner = field(' MERGEFIELD a ', '隐');
    const code = raw('<w:r><w:instrText> = "x" "y" </w:instrText></w:r>');
    expect(textsOf(readMade([paragraph(field([inner, code], [field(' REF b ', '显'), '示']))]))).toEqual(['显示']);
  });

  it('show what has no result: boxes, lists, circled characters, symbols', () => {
    const list =
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="否"/><w:listEntry w:val="是"/></w:ddList></w:ffData></w:fldChar>';
    const document = readMade([
      paragraph([oldCheckBox(true), '同意', oldCheckBox(false), '不同意']),
      paragraph([W(list), W('<w:instrText> FORMDROPDOWN </w:instrText>'), W('<w:fldChar w:fldCharType="end"/>')]),
      paragraph([
        field(' eq \\o\\ac(○,3) '),
        field(' eq \\o\\ac(○,密) '),
        field(' SYMBOL 254 \\f "Wingdings" \\s 12 '),
      ]),
    ]);
    expect(textsOf(document)).toEqual(['☑同意☐不同意', '是', '③密☑']);
  });

  it('swallow no more than a paragraph where they are never finished', () => {
    const begin = W('<w:fldChar w:fldCharType="begin"/>');
    expect(textsOf(readMade([paragraph(['甲', begin, '乙']), '丙', '丁']))).toEqual(['甲', '丁']);
  });

  it('make no table of contents of a document whose contents never end', () => {
    const open = [
      W('<w:fldChar w:fldCharType="begin"/>'),
      W('<w:instrText> TOC \\o </w:instrText>'),
      W('<w:fldChar w:fldCharType="separate"/>'),
    ];
    const document = readMade([paragraph([...open, '甲']), '乙']);
    expect(paragraphsOf(document.blocks).map(({ role }) => role)).toEqual([undefined, undefined]);
  });

  it('make contents of lines that have no style of their own', () => {
    const document = readMade([paragraph(field(' TOC \\o "1-3" ', '总则 1')), '总则']);
    expect(paragraphsOf(document.blocks).map(({ role }) => role)).toEqual(['toc', undefined]);
  });
});

describe('content controls', () => {
  it('are read wherever they stand', () => {
    const document = readMade([
      control('甲'),
      paragraph(['乙', control('丙', { inside: 'inline' })]),
      control(control('丁')),
    ]);
    expect(textsOf(document)).toEqual(['甲', '乙丙', '丁']);
  });

  it('leave out prompts: they are not the applicant’s words', () => {
    const document = readMade([
      paragraph(['名称：', control('单击此处输入文字。', { prompt: true, inside: 'inline' })]),
      control('提示', { prompt: true }),
    ]);
    expect(textsOf(document)).toEqual(['名称：']);
  });

  it('show check boxes one way, whatever sign the file uses', () => {
    const empty = raw(
      '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="true"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>',
    );
    expect(textsOf(readMade([paragraph(['是', checkBox(true), '否', checkBox(false), empty])]))).toEqual(['是☑否☐☑']);
  });
});

describe('notes', () => {
  it('stand apart, with the place they hang on', () => {
    const document = readMade(['甲', paragraph(['乙', footnote('脚注'), endnote(['尾注', '二段']), comment('批注')])]);
    expect(textsOf(document)).toEqual(['甲', '乙']);
    expect(document.notes).toEqual([
      { kind: 'footnote', text: '脚注', place: { block: 1 } },
      { kind: 'endnote', text: '尾注\n二段', place: { block: 1 } },
      { kind: 'comment', text: '批注', place: { block: 1 } },
    ]);
  });
});

describe('hostile text', () => {
  it('takes no longer than its length', () => {
    const spaces = ' '.repeat(200_000);
    const document = readMade([
      paragraph(W(`<w:t>a${spaces}b</w:t>`)),
      paragraph([field(` eq \\o\\ac(○,${spaces}x`), '甲']),
      ...Array.from({ length: 3000 }, () => paragraph(inserted('丙'), { markDeleted: true })),
      '丁',
    ]);
    expect(textsOf(document).map((text) => text.length)).toEqual([200_002, 1, 3001]);
  }, 5000);
});

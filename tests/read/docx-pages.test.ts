import { describe, expect, it } from 'vitest';
import { pageBreak, paragraph, raw, renderedBreak, table } from '../support/make-docx.js';
import { paragraphsOf, readMade, textsOf } from '../support/read-made.js';

const pagesOf = (...pieces: Parameters<typeof readMade>[0]) =>
  paragraphsOf(readMade(pieces).blocks).map(({ text, place }) => [text, place.page]);

describe('pages', () => {
  it('are counted by the breaks that the word processor left', () => {
    const document = readMade([
      '一',
      paragraph([renderedBreak, '二']),
      paragraph(['二起', renderedBreak, '三止']),
      '三',
    ]);
    expect(document.pages).toBeNull();
    expect(document.blocks.map(({ place }) => place)).toEqual([
      { block: 0, page: 1, approximate: true },
      { block: 1, page: 2, approximate: true },
      { block: 2, page: 2, approximate: true },
      { block: 3, page: 3, approximate: true },
    ]);
  });

  it('are not counted twice where an explicit break was rendered', () => {
    const broken = paragraph([pageBreak]);
    expect(pagesOf('一', broken, paragraph([renderedBreak, '二']), paragraph([renderedBreak, '三']))).toEqual([
      ['一', 1],
      ['二', 2],
      ['三', 3],
    ]);
    expect(
      pagesOf('一', paragraph([renderedBreak, '二'], { pageBreakBefore: true }), paragraph([renderedBreak, '三'])),
    ).toEqual([
      ['一', 1],
      ['二', 2],
      ['三', 3],
    ]);
  });

  it('count explicit breaks that were not rendered', () => {
    expect(pagesOf('一', paragraph([renderedBreak, '二', pageBreak]), '三')).toEqual([
      ['一', 1],
      ['二', 2],
      ['三', 3],
    ]);
  });

  it('begin with sections, unless these go on upon the page', () => {
    const section = (type: string) => (text: string) =>
      raw(`<w:p><w:pPr><w:sectPr>${type}</w:sectPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`);
    const next = section('');
    const continuous = section('<w:type w:val="continuous"/>');
    expect(
      pagesOf(next('一'), paragraph('一起'), continuous('一止'), next('二'), '三', paragraph(renderedBreak)),
    ).toEqual([
      ['一', 1],
      ['一起', 1],
      ['一止', 1],
      ['二', 2],
      ['三', 3],
    ]);
    expect(pagesOf(next('一'), paragraph([renderedBreak, '二']), continuous('二起'))).toEqual([
      ['一', 1],
      ['二', 2],
      ['二起', 2],
    ]);
    expect(pagesOf(next('一'), next('二'), paragraph(['三', renderedBreak, '三']), '四')).toEqual([
      ['一', 1],
      ['二', 2],
      ['三三', 3],
      ['四', 4],
    ]);
  });

  it('are unknown without rendered breaks', () => {
    expect(pagesOf('一', paragraph([pageBreak, '二']))).toEqual([
      ['一', undefined],
      ['二', undefined],
    ]);
  });

  it('are those where a table begins, and where each cell does', () => {
    const document = readMade([table([['甲'], ['乙']]), paragraph([renderedBreak, '后'])]);
    expect(document.blocks.map(({ place }) => place.page)).toEqual([1, 2]);
    expect(paragraphsOf(document.blocks)[1]?.place).toEqual({
      block: 0,
      row: 1,
      column: 0,
      page: 1,
      approximate: true,
    });
  });

  it('part lines only where text stands on both sides', () => {
    expect(textsOf(readMade([paragraph(['一', pageBreak, '二', pageBreak])]))).toEqual(['一\n二']);
  });
});

import { describe, expect, it } from 'vitest';
import { cell, control, paragraph, raw, row, table } from '../support/make-docx.js';
import { gridOf, paragraphsOf, readMade, tablesOf } from '../support/read-made.js';

const gridOfMade = (...pieces: Parameters<typeof readMade>[0]) => tablesOf(readMade(pieces)).map(gridOf);

describe('tables', () => {
  it('have grid columns and spans, without what a merge covers', () => {
    const merged = table(
      [
        ['名称', cell('值', { colSpan: 2 })],
        [cell('合并', { merge: 'restart' }), 'a', 'b'],
        [cell('残留', { merge: 'continue' }), 'c', 'd'],
        [cell('', { merge: 'continue' }), cell('e', { colSpan: 2 })],
        ['末', 'f', 'g'],
      ],
      { columns: 3 },
    );
    expect(gridOfMade(merged)).toEqual([
      [['名称@0', '值@1:2×1'], ['合并@0:1×3', 'a@1', 'b@2'], ['c@1', 'd@2'], ['e@1:2×1'], ['末@0', 'f@1', 'g@2']],
    ]);
  });

  it('leave columns free before the first cell', () => {
    expect(gridOfMade(table([['a', 'b', 'c'], row(['d', 'e'], { before: 1 })]))).toEqual([
      [
        ['a@0', 'b@1', 'c@2'],
        ['d@1', 'e@2'],
      ],
    ]);
  });

  it('show a cell that goes on from nowhere', () => {
    expect(gridOfMade(table([[cell('孤', { merge: 'continue' }), 'b']]))).toEqual([[['孤@0', 'b@1']]]);
  });

  it('begin a new merge below another', () => {
    const two = table([
      [cell('甲', { merge: 'restart' })],
      [cell('', { merge: 'continue' })],
      [cell('乙', { merge: 'restart' })],
      [cell('', { merge: 'continue' })],
    ]);
    expect(gridOfMade(two)).toEqual([[['甲@0:1×2'], [], ['乙@0:1×2'], []]]);
  });

  it('know the older way of merging to the right', () => {
    const old = (merge: string, text: string) =>
      raw(`<w:tc><w:tcPr><w:hMerge w:val="${merge}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`);
    expect(gridOfMade(table([[old('restart', '甲'), old('continue', ''), 'c']]))).toEqual([[['甲@0:2×1', 'c@2']]]);
  });

  it('leave out deleted rows', () => {
    expect(gridOfMade(table([['甲'], row(['删'], { deleted: true }), ['乙']]))).toEqual([[['甲@0'], ['乙@0']]]);
  });

  it('read rows and cells inside of content controls', () => {
    const rows = [control(row(['甲', 'a'])), row([control(cell('乙')), 'b'])];
    expect(gridOfMade(table(rows))).toEqual([
      [
        ['甲@0', 'a@1'],
        ['乙@0', 'b@1'],
      ],
    ]);
  });

  it('tell header rows that repeat, and the caption', () => {
    const document = readMade([
      table([row(['序号'], { header: true }), row(['名称'], { header: true }), ['1'], row(['x'], { header: true })], {
        caption: '清单',
      }),
    ]);
    expect(tablesOf(document).map(({ declaredHeaderRows, caption }) => [declaredHeaderRows, caption])).toEqual([
      [2, '清单'],
    ]);
  });

  it('keep paragraphs with their numbers, and nested tables, at the place of the outer cell', () => {
    const nested = table([['内一', '内二']]);
    const document = readMade(['前', table([['a', cell([paragraph('项', { list: ['n', 0] }), nested])]])], {
      lists: { n: [['decimal', '%1.']] },
    });
    const [outer] = tablesOf(document);
    expect(outer?.rows[0]?.cells[1]?.text).toBe('1. 项\n内一\t内二');
    expect(paragraphsOf(document.blocks).map(({ text, place }) => [text, place])).toEqual([
      ['前', { block: 0 }],
      ['a', { block: 1, row: 0, column: 0 }],
      ['项', { block: 1, row: 0, column: 1 }],
      ['内一', { block: 1, row: 0, column: 1 }],
      ['内二', { block: 1, row: 0, column: 1 }],
    ]);
  });

  it('survive senseless spans', () => {
    const odd = (span: string) =>
      raw(`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>`);
    expect(gridOfMade(table([[odd('0'), odd('-3'), odd('many'), odd('99999999')]]))).toEqual([
      [['x@0', 'x@1', 'x@2', 'x@3:1024×1']],
    ]);
  });
});

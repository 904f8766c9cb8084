import { describe, expect, it } from 'vitest';
import { type Bytes, type DocParagraph, line, sprm, word } from '../support/make-doc.js';
import { gridOf, tablesOf } from '../support/read-made.js';
import { readMadeDoc } from '../support/read-made-doc.js';

const IN_TABLE = sprm(0x2416, 1);
const depth = (value: number): Bytes => sprm(0x6649, value, 0, 0, 0);

const cell = (text: string): DocParagraph => line(text, { mark: '\x07', properties: [IN_TABLE] });
const innerCell = (text: string): DocParagraph => line(text, { properties: [IN_TABLE, depth(2), sprm(0x244b, 1)] });

/** The definition of a row: edges in twips, and flags of each cell. */
function definition(edges: readonly number[], flags: readonly number[] = []): Bytes {
  const count = edges.length - 1;
  const cells = Array.from({ length: count }, (_, index) => [...word(flags[index] ?? 0), ...Array<number>(18).fill(0)]);
  const inside = [count, ...edges.flatMap(word), ...cells.flat()];
  return [...word(0xd608), ...word(inside.length + 1), ...inside];
}

const rowEnd = (...properties: readonly Bytes[]): DocParagraph =>
  line('', { mark: '\x07', properties: [IN_TABLE, sprm(0x2417, 1), ...properties] });

const grids = (paragraphs: readonly DocParagraph[]) => tablesOf(readMadeDoc(paragraphs)).map(gridOf);

const DOWN = 1 << 5;
const DOWN_FIRST = 3 << 5;

describe('tables', () => {
  it('have rows and cells, a paragraph in each, between the paragraphs of the text', () => {
    const two = cell('二');
    const { blocks } = readMadeDoc([
      line('前'),
      line('一', { properties: [IN_TABLE] }),
      two,
      cell('三'),
      rowEnd(definition([0, 2000, 4000])),
      line('后'),
    ]);
    const paragraph = (text: string, column: number) => ({
      type: 'paragraph',
      text,
      place: { block: 1, row: 0, column },
      style: { name: 'Normal' },
      look: { size: 10, bold: 0, boldLead: 0 },
    });
    expect(blocks[1]).toEqual({
      type: 'table',
      place: { block: 1 },
      rows: [
        {
          cells: [
            { text: '一\n二', column: 0, colSpan: 1, rowSpan: 1, blocks: [paragraph('一', 0), paragraph('二', 0)] },
            { text: '三', column: 1, colSpan: 1, rowSpan: 1, blocks: [paragraph('三', 1)] },
          ],
        },
      ],
    });
    expect(blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['前', false, '后']);
  });

  it('span columns where edges of other rows lie between, also from beyond the first', () => {
    const made = [
      ...[cell('甲'), cell('乙'), cell('丙'), rowEnd(definition([0, 1000, 2000, 3000]))],
      ...[cell('丁'), cell('戊'), rowEnd(definition([-20, 1980, 3010]))],
      ...[cell('己'), rowEnd(definition([1000, 3000]))],
    ];
    expect(grids(made)).toEqual([[['甲@0', '乙@1', '丙@2'], ['丁@0:2×1', '戊@2'], ['己@1:2×1']]]);
  });

  it('span rows, by their definition or by a property of its own', () => {
    const edges = [0, 1000, 2000];
    const made = [
      ...[cell('甲'), cell('a'), rowEnd(definition(edges, [DOWN_FIRST]))],
      ...[cell(''), cell('b'), rowEnd(definition(edges, [DOWN]))],
      ...[cell('乙'), cell('c'), rowEnd(definition(edges), sprm(0xd62b, 2, 0, 3))],
      ...[cell(''), cell('d'), rowEnd(definition(edges), sprm(0xd62b, 2, 0, 1))],
    ];
    expect(grids(made)).toEqual([[['甲@0:1×2', 'a@1'], ['b@1'], ['乙@0:1×2', 'c@1'], ['d@1']]]);
  });

  it.each([
    ['as old writers mark it', [1, 2, 2]],
    ['as the specification says', [2, 1, 1]],
  ])('join cells of a row %s', (_, flags) => {
    const made = [cell('甲'), cell(''), cell(''), rowEnd(definition([0, 1000, 2000, 3000], flags))];
    expect(grids(made)).toEqual([[['甲@0:3×1']]]);
  });

  it('join cells of a row by a property of its own', () => {
    const made = [cell('甲'), cell(''), cell('乙'), rowEnd(definition([0, 1000, 2000, 3000]), sprm(0x5624, 0, 2))];
    expect(grids(made)).toEqual([[['甲@0:2×1', '乙@2']]]);
  });

  it('tell the rows that are repeated on each page', () => {
    const edges = definition([0, 1000]);
    const made = [cell('序号'), rowEnd(edges, sprm(0x3404, 1)), cell('1'), rowEnd(edges)];
    expect(tablesOf(readMadeDoc(made)).map(({ declaredHeaderRows }) => declaredHeaderRows)).toEqual([1]);
  });

  it('may stand inside of a cell', () => {
    const innerEnd = line('', { properties: [IN_TABLE, depth(2), sprm(0x244c, 1), definition([0, 500, 900])] });
    const made = [
      line('外', { properties: [IN_TABLE] }),
      innerCell('内一'),
      innerCell('内二'),
      innerEnd,
      cell('尾'),
      cell('旁'),
      rowEnd(definition([0, 2000, 3000])),
    ];
    const [outer] = tablesOf(readMadeDoc(made));
    const [first] = outer?.rows[0]?.cells ?? [];
    expect(outer === undefined ? [] : gridOf(outer)).toEqual([['外\n内一\t内二\n尾@0', '旁@1']]);
    expect(first?.blocks.map((block) => (block.type === 'table' ? gridOf(block) : block.text))).toEqual([
      '外',
      [['内一@0', '内二@1']],
      '尾',
    ]);
  });

  it('keep their cells where the row has no definition, and end with the text', () => {
    expect(grids([cell('甲'), cell('乙'), rowEnd(), cell('丙')])).toEqual([[['甲@0', '乙@1'], ['丙@0']]]);
  });
});

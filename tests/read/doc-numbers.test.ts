import { describe, expect, it } from 'vitest';
import {
  type Bytes,
  type DocOptions,
  type DocParagraph,
  type DocStyle,
  line,
  long,
  sprm,
  word,
} from '../support/make-doc.js';
import { linesOf } from '../support/read-made.js';
import { readMadeDoc } from '../support/read-made-doc.js';

interface Level {
  /** `\0` stands for the number of the first level, `\1` for the second. */
  readonly text: string;
  readonly format?: number;
  readonly start?: number;
  readonly isLegal?: boolean;
  /** Number of the level after which this one begins anew. */
  readonly restart?: number;
}

interface List {
  readonly id: number;
  readonly levels: readonly Level[];
  /** Styles of the levels. */
  readonly styles?: readonly number[];
}

interface Override {
  readonly list: number;
  readonly starts?: Readonly<Record<number, number>>;
  readonly levels?: Readonly<Record<number, Level>>;
}

const DECIMAL = 0;
const CHINESE = 39;
const BULLET = 23;

function writeLevel({ text, format = DECIMAL, start = 1, isLegal = false, restart }: Level): Bytes {
  const flags = (isLegal ? 4 : 0) | (restart === undefined ? 0 : 8);
  const head = [...long(start), format, flags, ...Array<number>(18).fill(0), 0, 0, restart ?? 0, 0];
  return [...head, ...word(text.length), ...Buffer.from(text, 'utf16le')];
}

function writeLists(lists: readonly List[]): Buffer {
  const heads = lists.flatMap(({ id, levels, styles = [] }) => {
    const linked = Array.from({ length: 9 }, (_, index) => word(styles[index] ?? 0xfff)).flat();
    return [...long(id), ...long(0), ...linked, levels.length === 1 ? 1 : 0, 0];
  });
  const levels = lists.flatMap(({ levels }) => {
    const all = levels.length === 1 ? levels : Array.from({ length: 9 }, (_, index) => levels[index] ?? { text: '' });
    return all.flatMap(writeLevel);
  });
  return Buffer.from([...word(lists.length), ...heads, ...levels]);
}

function writeOverrides(overrides: readonly Override[]): Buffer {
  const heads = overrides.flatMap(({ list, starts = {}, levels = {} }) => {
    const count = Object.keys(starts).length + Object.keys(levels).length;
    return [...long(list), ...long(0), ...long(0), count, 0, 0, 0];
  });
  const bodies = overrides.flatMap(({ starts = {}, levels = {} }) => [
    ...long(-1),
    ...Object.entries(starts).flatMap(([level, start]) => [...long(start), Number(level) | 0x10, 0, 0, 0]),
    ...Object.entries(levels).flatMap(([level, own]) => [
      ...long(0),
      Number(level) | 0x20,
      0,
      0,
      0,
      ...writeLevel(own),
    ]),
  ]);
  return Buffer.from([...long(overrides.length), ...heads, ...bodies]);
}

const inList = (list: number, level = 0): Bytes[] => [sprm(0x260a, level), sprm(0x460b, ...word(list))];
const item = (text: string, list = 1, level = 0): DocParagraph => line(text, { properties: inList(list, level) });

function numbered(
  paragraphs: readonly DocParagraph[],
  lists: readonly List[],
  overrides: readonly Override[] = [{ list: 7 }],
  options: DocOptions = {},
): readonly string[] {
  const structures = { 73: writeLists(lists), 74: writeOverrides(overrides) };
  return linesOf(readMadeDoc(paragraphs, { ...options, structures }));
}

const CHAPTERS: List = {
  id: 7,
  levels: [{ text: '第\0章', format: CHINESE }, { text: '\0.\x01' }, { text: '（\x02）', format: CHINESE }],
};

describe('automatic numbers', () => {
  it('count level by level, with the numbers of the levels above', () => {
    const made = [
      item('总则'),
      item('目标', 1, 1),
      item('范围', 1, 1),
      item('甲', 1, 2),
      item('需求'),
      item('业务', 1, 1),
    ];
    expect(numbered(made, [CHAPTERS])).toEqual([
      '第一章 总则',
      '一.1 目标',
      '一.2 范围',
      '（一） 甲',
      '第二章 需求',
      '二.1 业务',
    ]);
  });

  it('are decimal all along where the level says so', () => {
    const [first, second] = CHAPTERS.levels as [Level, Level];
    const legal = { id: 7, levels: [first, { ...second, isLegal: true }] };
    expect(numbered([item('总则'), item('目标', 1, 1)], [legal])).toEqual(['第一章 总则', '1.1 目标']);
  });

  it('begin where the level says, and anew only after the level it names', () => {
    const levels = [
      { text: '\0.', start: 3 },
      { text: '\x01)', restart: 0 },
    ];
    const made = [item('甲'), item('a', 1, 1), item('乙'), item('b', 1, 1)];
    expect(numbered(made, [{ id: 7, levels }])).toEqual(['3. 甲', '1) a', '4. 乙', '2) b']);
  });

  it('go on over two lists of one definition, and begin anew where a list has a start of its own', () => {
    const overrides = [{ list: 7 }, { list: 7 }, { list: 7, starts: { 0: 1 } }];
    const simple = { id: 7, levels: [{ text: '\0、', format: CHINESE }] };
    const made = [item('甲'), item('乙', 2), item('丙', 3), item('丁', 3)];
    expect(numbered(made, [simple], overrides)).toEqual(['一、 甲', '二、 乙', '一、 丙', '二、 丁']);
  });

  it('look as the list wants them where it changes the definition', () => {
    const overrides = [{ list: 7, levels: { 0: { text: '（\0）', format: CHINESE } } }];
    expect(numbered([item('甲')], [{ id: 7, levels: [{ text: '\0.' }] }], overrides)).toEqual(['（一） 甲']);
  });

  it('come from the style, at the level that is linked to it, and can be taken away', () => {
    const styles: readonly DocStyle[] = [
      { name: 'Normal', identifier: 0 },
      { name: 'heading 1', identifier: 1, paragraph: [sprm(0x460b, 1, 0)] },
      { name: 'heading 2', identifier: 2, base: 1 },
    ];
    const made = [
      line('总则', { style: 1 }),
      line('目标', { style: 2 }),
      line('附', { style: 1, properties: [sprm(0x460b, 0, 0)] }),
    ];
    expect(numbered(made, [{ ...CHAPTERS, styles: [1, 2] }], undefined, { styles })).toEqual([
      '第一章 总则',
      '一.1 目标',
      '附',
    ]);
  });

  it('leave bullets without a number', () => {
    const structures = {
      73: writeLists([{ id: 7, levels: [{ text: '●', format: BULLET }] }]),
      74: writeOverrides([{ list: 7 }]),
    };
    const { blocks } = readMadeDoc([item('甲')], { structures });
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        text: '甲',
        place: { block: 0 },
        listLevel: 1,
        style: { name: 'Normal' },
        look: { size: 10, bold: 0, boldLead: 0 },
      },
    ]);
  });

  it('are none for a list that the file does not define', () => {
    expect(numbered([item('甲', 5), item('乙', 0x7ff)], [CHAPTERS])).toEqual(['甲', '乙']);
    expect(numbered([item('甲')], [], [{ list: 9 }])).toEqual(['甲']);
  });
});

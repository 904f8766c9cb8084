import { describe, expect, it } from 'vitest';
import { type Bytes, type DocOptions, type DocParagraph, long, plc, sprm, word } from '../support/make-doc.js';
import { paragraphsOf } from '../support/read-made.js';
import { readMadeDoc } from '../support/read-made-doc.js';

const SPECIAL = sprm(0x0855, 1);

/** Records of drawings. */
const record = (type: number, content: Bytes, instance = 0, version = 0): Bytes => [
  ...word((instance << 4) | version),
  ...word(type),
  ...long(content.length),
  ...content,
];
const group = (...children: readonly Bytes[]): Bytes => record(0xf003, children.flat(), 0, 15);
const property = (id: number, value: number): Bytes => [...word(id), ...long(value)];

function shape(number: number, options: { picture?: boolean; alt?: string; kind?: number } = {}): Bytes {
  const { picture = false, alt, kind = 1 } = options;
  const words = alt === undefined ? [] : [...Buffer.from(`${alt}\0`, 'utf16le')];
  const properties = [
    ...(picture ? [property(0x4104, 1)] : []),
    ...(alt === undefined ? [] : [property(0xc380, 4), property(0xc381, words.length)]),
  ];
  const long4 = alt === undefined ? [] : [65, 0, 0, 0];
  return record(
    0xf004,
    [
      ...record(0xf00a, [...long(number), ...long(0)], kind),
      ...record(0xf00b, [...properties.flat(), ...long4, ...words], properties.length),
    ],
    0,
    15,
  );
}

/** A picture as it lies in the stream Data: sizes in twips, scale in thousandths. */
function picture(inside: Bytes, scale = 1000, kind = 0x64): Bytes {
  const head = [
    ...word(kind),
    ...Array<number>(0x14).fill(0),
    ...word(4000),
    ...word(2000),
    ...word(scale),
    ...word(scale),
  ];
  const all = [...head, ...Array<number>(0x44 - 6 - head.length).fill(0), ...inside];
  return [...long(6 + all.length), ...word(0x44), ...all];
}

const sign = (offset: number): DocParagraph['runs'][number] => ({
  text: '\x01',
  properties: [SPECIAL, sprm(0x6a03, ...long(offset))],
});

const figures = (runs: DocParagraph['runs'], options: DocOptions = {}) =>
  paragraphsOf(readMadeDoc([{ runs }], options).blocks).map((block) => block.figures);

describe('pictures in the line', () => {
  it('have their size as shown, and the words that describe them', () => {
    const data = Uint8Array.from(picture(shape(1, { picture: true, alt: '网络拓扑图' }), 500));
    expect(figures([sign(0)], { data })).toEqual([[{ alt: '网络拓扑图', width: 100, height: 50 }]]);
  });

  it('are found behind the name of a file they are linked to, or without any shape', () => {
    const linked = picture([3, 97, 98, 99, ...shape(1, { picture: true })], 1000, 0x66);
    const bare = picture([], 1000, 8);
    const data = Uint8Array.from([...linked, ...bare]);
    expect(figures([sign(0), sign(linked.length)], { data })).toEqual([
      [
        { width: 200, height: 100 },
        { width: 200, height: 100 },
      ],
    ]);
  });

  it('are no lines, no text boxes and no formulas, but embedded objects', () => {
    const data = Uint8Array.from([...picture(shape(1)), ...picture(shape(2, { picture: true }))]);
    const object = sign(picture(shape(1)).length);
    expect(figures(['甲', sign(0)], { data })).toEqual([undefined]);
    expect(figures(['甲\x13 EMBED Equation.3 \x14', object, '\x15'], { data })).toEqual([undefined]);
    expect(figures(['甲\x13 EMBED Visio.Drawing.11 \x14', object, '\x15'], { data })).toEqual([
      [{ width: 200, height: 100 }],
    ]);
  });

  it('have no size where their data is missing', () => {
    expect(figures([sign(50_000)])).toEqual([[{}]]);
  });
});

describe('drawings beside the text', () => {
  const anchor = (number: number): Bytes => [
    ...long(number),
    ...[0, 0, 3000, 1500].flatMap(long),
    ...word(0),
    ...long(0),
  ];
  const drawings = (...shapes: readonly Bytes[]): Uint8Array => {
    const shared = record(0xf000, record(0xf006, [1, 2, 3, 4]), 0, 15);
    const first = record(0xf002, [...record(0xf008, long(1)), ...group(shape(1024), ...shapes)], 0, 15);
    return Uint8Array.from([...shared, 0, ...first]);
  };
  const read = (...shapes: readonly Bytes[]) => {
    const structures = { 40: plc([1, 2, 4], [anchor(1025), anchor(1026)]), 50: drawings(...shapes) };
    return figures(['甲', { text: '\x08', properties: [SPECIAL] }, { text: '\x08', properties: [SPECIAL] }], {
      structures,
    });
  };

  it('are figures where they are pictures or groups', () => {
    const pictured = shape(1025, { picture: true, alt: '架构图' });
    const grouped = group(shape(1026), shape(1027, { alt: '甲框' }), group(shape(1028)));
    expect(read(pictured, grouped)).toEqual([
      [
        { alt: '架构图', width: 150, height: 75 },
        { alt: '甲框', width: 150, height: 75 },
      ],
    ]);
  });

  it('are none where they are single lines and boxes, or unknown', () => {
    expect(read(shape(1025))).toEqual([undefined]);
  });

  it('bring the text boxes of a whole group', () => {
    const box = (number: number) => [...Array<number>(14).fill(0), ...long(number), ...long(0)];
    const structures = {
      40: plc([1, 3], [anchor(1025)]),
      50: drawings(group(shape(1025), shape(1030))),
      56: plc([0, 2, 3], [box(1030), box(0)]),
    };
    const texts = { 6: [{ runs: ['框'] }, { runs: [''] }] };
    const { blocks } = readMadeDoc([{ runs: ['甲', { text: '\x08', properties: [SPECIAL] }] }], { structures, texts });
    expect(paragraphsOf(blocks).map(({ text, inTextBox }) => [text, inTextBox])).toEqual([
      ['甲', undefined],
      ['框', true],
    ]);
  });
});

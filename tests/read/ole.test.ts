import { describe, expect, it } from 'vitest';
import { isCutOff, OleError, openOle, readStream } from '../../src/read/ole.js';
import { readOleTitle } from '../../src/read/ole-title.js';
import { makeOle } from '../support/make-ole.js';

const bytesOf = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed) & 0xff);
const read = (file: Uint8Array, name: string): number[] | null => {
  const stream = readStream(openOle(file), name);
  return stream === null ? null : [...stream];
};

describe('compound files', () => {
  const large = bytesOf(9000, 1);
  const small = bytesOf(100, 2);
  const file = makeOle({ WordDocument: large, Data: small, '1Table': bytesOf(4096, 3), Empty: new Uint8Array() });

  it('give large streams, small ones and empty ones, whatever the case of their names', () => {
    expect(read(file, 'WordDocument')).toEqual([...large]);
    expect(read(file, 'data')).toEqual([...small]);
    expect(read(file, '1table')).toEqual([...bytesOf(4096, 3)]);
    expect(read(file, 'Empty')).toEqual([]);
    expect(read(file, 'Other')).toBeNull();
  });

  it('give as much of a stream as is left, and say that it is cut off', () => {
    const cut = file.slice(0, file.length);
    // The chain of the large stream ends after its second sector.
    const table = file.length - 512;
    new DataView(cut.buffer).setUint32(table + 4, 0xfffffffe, true);
    const ole = openOle(cut);
    expect(readStream(ole, 'WordDocument')).toHaveLength(1024);
    expect(isCutOff(ole, 'WordDocument')).toBe(true);
    expect(isCutOff(ole, 'Data')).toBe(false);
  });

  it('end a chain that runs in a circle', () => {
    const ring = file.slice();
    const table = file.length - 512;
    new DataView(ring.buffer).setUint32(table + 4, 0, true);
    expect(readStream(openOle(ring), 'WordDocument')).toHaveLength(9000);
  });

  it('find what a broken tree of names does not reach', () => {
    const broken = file.slice();
    const directory = 512 * (1 + new DataView(file.buffer, file.byteOffset).getUint32(0x30, true));
    // The first entry's neighbour is itself.
    new DataView(broken.buffer).setUint32(directory + 128 + 0x48, 1, true);
    expect(read(broken, '1Table')).toEqual([...bytesOf(4096, 3)]);
  });

  it.each([
    ['another format', new TextEncoder().encode('not a compound file at all')],
    ['a head alone', file.slice(0, 300)],
    ['no directory', file.slice(0, 512)],
  ])('are refused: %s', (_, bytes) => {
    expect(() => openOle(bytes)).toThrow(OleError);
  });
});

describe('the title among the properties', () => {
  const properties = (codePage: number, type: number, title: Uint8Array): Uint8Array => {
    const section = Buffer.alloc(40 + title.length + 8);
    section.writeUInt32LE(2, 4);
    section.writeUInt32LE(1, 8);
    section.writeUInt32LE(24, 12);
    section.writeUInt32LE(2, 16);
    section.writeUInt32LE(32, 20);
    section.writeUInt32LE(2, 24);
    section.writeUInt16LE(codePage, 28);
    section.writeUInt32LE(type, 32);
    section.writeUInt32LE(type === 0x1f ? title.length / 2 : title.length, 36);
    section.set(title, 40);
    const head = Buffer.alloc(48);
    head.writeUInt32LE(48, 44);
    return Buffer.concat([head, section]);
  };
  const titleOf = (stream: Uint8Array) => readOleTitle(openOle(makeOle({ '\u0005SummaryInformation': stream })));

  it('is read in the code page of the file, or as wide characters', () => {
    const gbk = Uint8Array.of(0xb7, 0xbd, 0xb0, 0xb8, 0);
    expect(titleOf(properties(936, 0x1e, gbk))).toEqual({ title: '方案' });
    expect(titleOf(properties(65001, 0x1e, Buffer.from('方案\0')))).toEqual({ title: '方案' });
    expect(titleOf(properties(936, 0x1f, Buffer.from('方案\0', 'utf16le')))).toEqual({ title: '方案' });
  });

  it('is left out where it says nothing or is no text', () => {
    expect(titleOf(properties(936, 0x1e, Uint8Array.of(0x20, 0)))).toEqual({});
    expect(titleOf(properties(936, 3, Uint8Array.of(1, 0, 0, 0)))).toEqual({});
    expect(titleOf(new Uint8Array(10))).toEqual({});
    expect(readOleTitle(openOle(makeOle({ Data: new Uint8Array(1) })))).toEqual({});
  });
});

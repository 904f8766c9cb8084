import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pngOf } from '../../src/read/png.js';

/** The chunks of a PNG, their checks proven. */
function chunksOf(bytes: Uint8Array): Readonly<Record<string, Buffer>> {
  const file = Buffer.from(bytes);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks[named.subarray(0, 4).toString('latin1')] = named.subarray(4);
    at += length + 12;
  }
  return chunks;
}

it('writes two pixels a byte in sixteen greys, rows of odd width filled up', () => {
  const png = pngOf({ width: 3, height: 2, pixels: Uint8Array.of(0, 255, 0x8f, 0x10, 0x2f, 0xf0) });
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const { IHDR, IDAT, IEND } = chunksOf(png);
  expect([...(IHDR ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 4, 0, 0, 0, 0]);
  expect([...inflateSync(IDAT ?? Buffer.alloc(0))]).toEqual([0, 0x0f, 0x80, 0, 0x12, 0xf0]);
  expect(IEND?.length).toBe(0);
});

import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readJpeg } from '../../src/read/image/jpeg.js';
import { picturePdf } from '../../src/read/image/picture-pdf.js';
import { readPng } from '../../src/read/image/png.js';
import { tiffPages } from '../../src/read/image/tiff-pages.js';
import { openDocument } from '../../src/read/pdf/document.js';
import { drawPage } from '../../src/read/pdf/draw-page.js';
import { loadEngine } from '../../src/read/pdf/engine.js';

const FRAME = [0xff, 0xc0, 0, 11, 8, 0, 40, 0, 30, 1, 1, 0x11, 0];

/** Exif with the one entry that says how the camera was held. */
function exif(orientation: number, little: boolean): number[] {
  const u16 = (value: number): number[] => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const u32 = (value: number): number[] => (little ? [...u16(value), 0, 0] : [0, 0, ...u16(value)]);
  const tiff = [
    ...(little ? [0x49, 0x49] : [0x4d, 0x4d]),
    ...u16(42),
    ...u32(8),
    ...u16(1),
    ...u16(0x0112),
    ...u16(3),
    ...u32(1),
    ...u16(orientation),
    0,
    0,
  ];
  const body = [...Buffer.from('Exif\0\0'), ...tiff];
  return [0xff, 0xe1, 0, body.length + 2, ...body];
}

const jpeg = (...segments: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat()]);

function png(
  type: number,
  rows: readonly (readonly number[])[],
  width: number,
  more: Record<string, Uint8Array> = {},
  interlace = 0,
) {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, type, 0, 0, interlace], 8);
  const data = zlibSync(Uint8Array.from(rows.flatMap((row) => [0, ...row])));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...Object.entries(more).map(([name, bytes]) => chunk(name, bytes)),
    chunk('IDAT', data.subarray(0, 5)),
    chunk('IDAT', data.subarray(5)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function drawn(pdf: Uint8Array): Promise<readonly number[]> {
  const engine = await loadEngine();
  const opened = openDocument(engine, pdf);
  if (typeof opened === 'string') throw new Error(opened);
  const { pixels, width, height } = drawPage(engine, opened.address, 0);
  opened.close();
  const at = (x: number, y: number): number => pixels[Math.floor(y * height) * width + Math.floor(x * width)]!;
  return [width, height, at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

describe('JPEG', () => {
  it.each([
    [1, true, 0],
    [3, false, 2],
    [6, true, 1],
    [6, false, 1],
    [8, false, 3],
  ])('held as %i notes (little-endian: %s) is turned %i quarters', (orientation, little, turns) => {
    const { data: _, ...picture } = readJpeg(jpeg(exif(orientation, little), FRAME)) ?? { data: null };
    expect(picture).toEqual({
      width: 30,
      height: 40,
      turns,
      dictionary: '/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode',
    });
  });

  it('is none where the frame is missing or the file is torn', () => {
    expect([jpeg(), jpeg([0xff, 0xda, 0, 2]), jpeg(exif(6, true)), jpeg(FRAME).subarray(0, 8)].map(readJpeg)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('PNG', () => {
  it('becomes a page as large as A4 with the same picture', async () => {
    const grey = png(
      0,
      [
        [0, 255],
        [255, 0],
      ],
      2,
    );
    expect(await drawn(picturePdf(grey)!)).toEqual([1653, 1653, 0, 255, 255, 0]);
    const palette = png(3, [[1, 0]], 2, { PLTE: Uint8Array.of(255, 255, 255, 0, 0, 0) });
    expect((await drawn(picturePdf(palette)!)).slice(2)).toEqual([0, 255, 0, 255]);
    const colour = png(2, [[255, 255, 255, 0, 0, 0]], 2);
    expect((await drawn(picturePdf(colour)!)).slice(2)).toEqual([255, 0, 255, 0]);
  });

  it('is left to the engine where it is transparent, interlaced or has no picture', () => {
    const rows = [[0, 0, 0, 0]];
    expect([png(6, rows, 1), png(4, [[0, 0]], 1), png(0, [[0]], 1, {}, 1), png(3, [[0]], 1)].map(readPng)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('TIFF', () => {
  const tiff = (...next: readonly number[]): Uint8Array => {
    const bytes = Buffer.alloc(8 + 18 * next.length);
    bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
    for (const [at, value] of next.entries()) {
      bytes.writeUInt16LE(1, 8 + 18 * at);
      bytes.writeUInt32LE(value, 8 + 18 * at + 14);
    }
    return bytes;
  };

  it('may hold several pages', () => {
    expect([tiff(0), tiff(26, 0), tiff(26, 44, 0)].map(tiffPages)).toEqual([1, 2, 3]);
  });

  it('may lead back to its beginning or nowhere; other pictures have one page', () => {
    expect([tiff(8), tiff(26, 9999), jpeg(FRAME), Uint8Array.of(1)].map(tiffPages)).toEqual([10_000, 2, 1, 1]);
  });
});

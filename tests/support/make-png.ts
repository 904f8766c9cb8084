import { crc32, deflateSync } from 'node:zlib';
import { openDocument } from '../../src/read/pdf/document.js';
import { drawPage } from '../../src/read/pdf/draw-page.js';
import { loadEngine } from '../../src/read/pdf/engine.js';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** A picture in shades of grey. */
export function makePng({ width, height, pixels }: Picture): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** These pages of a PDF (from 1), as pictures. */
export async function pagesAsPng(pdf: Uint8Array, pages: readonly number[]): Promise<readonly Uint8Array[]> {
  const engine = await loadEngine();
  const opened = openDocument(engine, pdf);
  if (typeof opened === 'string') throw new Error(opened);
  const pictures = pages.map((page) => makePng(drawPage(engine, opened.address, page - 1)));
  opened.close();
  return pictures;
}

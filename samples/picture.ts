import { zlibSync } from 'fflate';

/** A grey picture drawn by code: boxes, lines and numbers, black on white. Coordinates are pixels from the upper left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

const INK = 0x30;

export function blankPicture(width: number, height: number): Picture {
  return { width, height, grey: new Uint8Array(width * height).fill(0xff) };
}

function fill(picture: Picture, x: number, y: number, width: number, height: number, shade: number): void {
  for (let row = Math.max(0, y); row < Math.min(picture.height, y + height); row++) {
    const from = row * picture.width;
    picture.grey.fill(shade, from + Math.max(0, x), from + Math.min(picture.width, x + width));
  }
}

/** A box with an edge of two pixels. */
export function drawBox(picture: Picture, x: number, y: number, width: number, height: number): void {
  fill(picture, x, y, width, height, INK);
  fill(picture, x + 2, y + 2, width - 4, height - 4, 0xf2);
}

/** A line of two pixels, across first, then down. */
export function drawLine(picture: Picture, fromX: number, fromY: number, toX: number, toY: number): void {
  fill(picture, Math.min(fromX, toX), fromY, Math.abs(toX - fromX) + 2, 2, INK);
  fill(picture, toX, Math.min(fromY, toY), 2, Math.abs(toY - fromY) + 2, INK);
}

/** Digits of three by five dots, a row in three bits. */
const DIGITS: readonly (readonly number[])[] = [
  [7, 5, 5, 5, 7],
  [2, 6, 2, 2, 7],
  [7, 1, 7, 4, 7],
  [7, 1, 3, 1, 7],
  [5, 5, 7, 1, 1],
  [7, 4, 7, 1, 7],
  [7, 4, 7, 5, 7],
  [7, 1, 1, 2, 2],
  [7, 5, 7, 5, 7],
  [7, 5, 7, 1, 7],
];
const DOT = 4;

/** A number, its middle at the point given. */
export function drawNumber(picture: Picture, number: number, middleX: number, middleY: number): void {
  const digits = [...String(number)].map(Number);
  const left = middleX - Math.floor((digits.length * 4 * DOT - DOT) / 2);
  const top = middleY - Math.floor((5 * DOT) / 2);
  digits.forEach((digit, place) => {
    DIGITS[digit]?.forEach((bits, row) => {
      for (let column = 0; column < 3; column++) {
        if (bits & (4 >> column)) fill(picture, left + (place * 4 + column) * DOT, top + row * DOT, DOT, DOT, INK);
      }
    });
  });
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** The picture as PNG, eight bits of grey. */
export function toPng(picture: Picture): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, picture.width);
  view.setUint32(4, picture.height);
  head[8] = 8;
  const lines = new Uint8Array((picture.width + 1) * picture.height);
  for (let row = 0; row < picture.height; row++) {
    lines.set(picture.grey.subarray(row * picture.width, (row + 1) * picture.width), row * (picture.width + 1) + 1);
  }
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

import type { PackedPicture } from './picture.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GREY = 0;
const COLOUR = 2;
const PALETTE = 3;

/** A PNG file whose packing a PDF knows: neither interlaced nor transparent. Null for others. */
export function readPng(bytes: Uint8Array): PackedPicture | null {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [parts, palette]: [Uint8Array[], Uint8Array[]] = [[], []];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') parts.push(data);
    if (name === 'PLTE') palette.push(data);
    at += 12 + length;
  }
  const [width, height, bits, type, interlace] = [
    view.getUint32(16),
    view.getUint32(20),
    bytes[24],
    bytes[25],
    bytes[28],
  ];
  const colours = coloursOf(type, palette[0]);
  if (colours === null || interlace !== 0 || parts.length === 0 || width === 0 || height === 0) return null;
  const rows = `/DecodeParms<</Predictor 15/Colors ${type === COLOUR ? 3 : 1}/BitsPerComponent ${bits}/Columns ${width}>>`;
  const dictionary = `/ColorSpace${colours}/BitsPerComponent ${bits}/Filter/FlateDecode${rows}`;
  return { width, height, turns: 0, dictionary, data: joined(parts) };
}

function coloursOf(type: number | undefined, palette: Uint8Array | undefined): string | null {
  if (type === GREY) return '/DeviceGray';
  if (type === COLOUR) return '/DeviceRGB';
  if (type !== PALETTE || palette === undefined) return null;
  const hex = Array.from(palette, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hex}>]`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

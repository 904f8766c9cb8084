import { ByteView } from '../byte-view.js';
import type { PackedPicture } from './picture.js';

const START_OF_FRAME = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const EXIF = 0xe1;
const START_OF_SCAN = 0xda;
const COLOURS: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

/** A JPEG file, or null where it is none that can be shown. Cameras note how they were held. */
export function readJpeg(bytes: Uint8Array): PackedPicture | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let turns: PackedPicture['turns'] = 0;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker === START_OF_SCAN) return null;
    if (marker === EXIF) turns = turnsOf(bytes.subarray(at + 4, at + 2 + bigEndian(bytes, at + 2)));
    if (START_OF_FRAME.has(marker)) {
      const colours = COLOURS[bytes[at + 9]!];
      const [height, width] = [bigEndian(bytes, at + 5), bigEndian(bytes, at + 7)];
      if (colours === undefined || width === 0 || height === 0) return null;
      return {
        width,
        height,
        turns,
        dictionary: `/ColorSpace${colours}/BitsPerComponent 8/Filter/DCTDecode`,
        data: bytes,
      };
    }
    at += 2 + bigEndian(bytes, at + 2);
  }
  return null;
}

const bigEndian = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const ORIENTATION = 0x0112;
const TURNS: Readonly<Record<number, PackedPicture['turns']>> = { 3: 2, 6: 1, 8: 3 };

/** The orientation in an Exif segment, as quarter turns. */
function turnsOf(segment: Uint8Array): PackedPicture['turns'] {
  const tiff = segment.subarray(6);
  const isLittle = tiff[0] === 0x49;
  const view = new ByteView(tiff);
  const u16 = (at: number): number => (isLittle ? view.u16(at) : bigEndian(tiff, at));
  const u32 = (at: number): number =>
    isLittle ? view.u32(at) : bigEndian(tiff, at) * 0x10000 + bigEndian(tiff, at + 2);
  const directory = u32(4);
  for (let entry = 0; entry < u16(directory); entry++) {
    const at = directory + 2 + 12 * entry;
    if (u16(at) === ORIENTATION) return TURNS[u16(at + 8)] ?? 0;
  }
  return 0;
}

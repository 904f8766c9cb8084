import { demandWithin } from './limits.js';
import type { Package } from './ooxml.js';
import { inflateEntry } from './zip.js';
import { ZipError } from './zip-entries.js';

/** The bytes of one part, a picture; null where it is not there or damaged. Throws LimitExceeded. */
export function partBytes(pack: Package, part: string): Uint8Array | null {
  const entry = pack.archive.entries.get(part.toLowerCase());
  if (entry === undefined) return null;
  const pieces: Uint8Array[] = [];
  demandWithin('inflatedBytes', pack.inflated + (entry.size ?? 0));
  try {
    inflateEntry(entry, (piece) => {
      pack.inflated += piece.length;
      demandWithin('inflatedBytes', pack.inflated);
      // what is handed on may be written over by the next piece
      pieces.push(piece.slice());
    });
  } catch (error) {
    if (error instanceof ZipError) return null;
    throw error;
  }
  return Buffer.concat(pieces);
}

import { pngOf } from '../png.js';
import { openDocument } from './document.js';
import { drawPage } from './draw-page.js';
import { loadEngine } from './engine.js';
import { lacksFonts } from './missing-fonts.js';

export interface PagePicture {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** PNG. */
  readonly png: Uint8Array;
}

/** Enough to read 小四 on a screen. */
const DPI = 96;

/** Pictures of these pages of a PDF; of one that cannot be opened none, and none of a page it doesn't have or that would lack its text. */
export async function picturePages(bytes: Uint8Array, pages: readonly number[]): Promise<readonly PagePicture[]> {
  const engine = await loadEngine();
  const opened = openDocument(engine, bytes);
  if (typeof opened === 'string') return [];
  try {
    return pages
      .filter((page) => page <= opened.pages && !lacksFonts(engine, opened.address, page - 1))
      .map((page) => {
        const drawn = drawPage(engine, opened.address, page - 1, DPI);
        return { page, width: drawn.width, height: drawn.height, png: pngOf(drawn) };
      });
  } finally {
    opened.close();
  }
}

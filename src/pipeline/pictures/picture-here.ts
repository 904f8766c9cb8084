import { readBytes } from '../../files/read-bytes.js';
import { sniffFormat } from '../../files/sniff-format.js';
import type { PagePicture } from '../../read/pdf/page-pictures.js';

/** Plain data: it goes through a channel. */
export interface PictureAsked {
  readonly absolute: string;
  readonly pages: readonly number[];
}

/** Draws pages of one file in this process; nothing of a file that has no pages to draw or cannot be had. Never throws. */
export async function pictureHere({ absolute, pages }: PictureAsked): Promise<readonly PagePicture[]> {
  try {
    const { bytes } = await readBytes(absolute);
    if (sniffFormat(bytes, absolute) !== 'pdf') return [];
    const { picturePages } = await import('../../read/pdf/page-pictures.js');
    return await picturePages(bytes, pages);
  } catch {
    return [];
  }
}

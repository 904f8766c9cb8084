/** Language of the print: simplified Chinese with the Latin letters and digits that stand in it. */
export const LANGUAGE = 'chi_sim';

/** A picture of a page, as PGM, PNG, JPEG, TIFF or BMP. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Dots per inch, where known. */
  readonly dpi?: number;
}

/** Something that reads what is printed on pictures. */
export interface PictureReader {
  /** How many pictures it may be given at once. */
  readonly atOnce: number;
  /** Tesseract's TSV: words with their boxes and confidence. Rejects with TooSlow, or with why it could not read it. */
  read(picture: Picture): Promise<string>;
  close(): Promise<void>;
}

/** A picture took longer than it may. */
export class TooSlow extends Error {
  constructor(readonly seconds: number) {
    super(`not read within ${seconds} seconds`);
    this.name = 'TooSlow';
  }
}

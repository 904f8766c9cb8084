/** A picture as it stands in its file, packed in a way that a PDF may hold as well. */
export interface PackedPicture {
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise that stand it upright. */
  readonly turns: 0 | 1 | 2 | 3;
  /** How a PDF names colours, bits and packing. */
  readonly dictionary: string;
  readonly data: Uint8Array;
}

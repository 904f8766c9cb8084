/** Operation codes of the properties that are read ([MS-DOC] 2.6). */

export const CHARACTER = {
  deleted: 0x0800,
  picture: 0x6a03,
  isData: 0x0806,
  symbol: 0x6a09,
  isOleObject: 0x080a,
  style: 0x4a30,
  plain: 0x2a33,
  bold: 0x0835,
  hidden: 0x083c,
  /** Half points. */
  size: 0x4a43,
  fontAscii: 0x4a4f,
  fontEastAsia: 0x4a50,
  isSpecial: 0x0855,
  isObject: 0x0856,
} as const;

export const PARAGRAPH = {
  style: 0x4600,
  /** Left, right as seen on the page; `align` as the text runs. */
  alignOnPage: 0x2403,
  align: 0x2461,
  pageBreakBefore: 0x2407,
  listLevel: 0x260a,
  list: 0x460b,
  outlineLevel: 0x2640,
  /** Twips; the older code of each and the newer one. */
  left: [0x840f, 0x845e],
  firstLine: [0x8411, 0x8460],
  /** Hundredths of a character. */
  leftCharacters: 0x4456,
  firstLineCharacters: 0x4457,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  depthChange: 0x664a,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  /** Offset in the stream Data of more properties. */
  more: 0x6646,
  moreOfTable: 0x6645,
} as const;

export const TABLE = {
  definition: 0xd608,
  isHeader: 0x3404,
  horizontalMerge: 0x5624,
  verticalMerge: 0xd62b,
} as const;

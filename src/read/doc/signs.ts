/** Characters that stand for something else ([MS-DOC] 2.4.1). */
export const SIGN = {
  picture: 0x01,
  note: 0x02,
  comment: 0x05,
  cellMark: 0x07,
  drawing: 0x08,
  tab: 0x09,
  lineBreak: 0x0b,
  /** Ends a page, or a section. */
  pageBreak: 0x0c,
  paragraphMark: 0x0d,
  columnBreak: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  noBreakHyphen: 0x1e,
} as const;

/** Signs that are text. */
export const SIGN_TEXT: Readonly<Record<number, string>> = {
  [SIGN.tab]: '\t',
  [SIGN.lineBreak]: '\n',
  [SIGN.noBreakHyphen]: '-',
};

export const isMark = (code: number): boolean =>
  code === SIGN.paragraphMark || code === SIGN.cellMark || code === SIGN.pageBreak;

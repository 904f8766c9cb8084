import { xmlPart } from '../ooxml/package.js';

/** How cells may look. */
export const cellLooks = ['text', 'title', 'line', 'head', 'centre', 'group'] as const;
export type CellLook = (typeof cellLooks)[number];

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly ruled: boolean;
  readonly align: 'left' | 'center';
  readonly wrap: boolean;
}

const FONTS = [
  '<font><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  '<font><b/><sz val="16"/><name val="黑体"/><family val="3"/><charset val="134"/></font>',
  '<font><b/><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
];
/** The first two are Excel's own and cannot be changed. */
const FILLS = ['', '', 'FFD9E4F1', 'FFEEF2F7'];

/** How a cell looks that says something in particular. */
export const marks = ['good', 'bad', 'open', 'moot'] as const;
export type Mark = (typeof marks)[number];
const MARK_FILLS: Readonly<Record<Mark, string>> = {
  good: 'FFE2F0D9',
  bad: 'FFF8D7DA',
  open: 'FFFFF2CC',
  moot: 'FFEDEDED',
};

const LOOKS: Readonly<Record<CellLook, Look>> = {
  text: { font: 0, fill: 0, ruled: true, align: 'left', wrap: true },
  title: { font: 1, fill: 0, ruled: false, align: 'center', wrap: true },
  line: { font: 0, fill: 0, ruled: false, align: 'left', wrap: true },
  head: { font: 2, fill: 2, ruled: true, align: 'center', wrap: true },
  centre: { font: 0, fill: 0, ruled: true, align: 'center', wrap: true },
  group: { font: 2, fill: 3, ruled: true, align: 'left', wrap: true },
};

const fillXml = (colour: string, index: number): string =>
  index < 2
    ? `<fill><patternFill patternType="${index === 0 ? 'none' : 'gray125'}"/></fill>`
    : `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const EDGES = ['left', 'right', 'top', 'bottom'];
const RULED = EDGES.map((edge) => `<${edge} style="thin"><color rgb="FF808080"/></${edge}>`).join('');
const BARE = EDGES.map((edge) => `<${edge}/>`).join('');

/** Number format 49: text. What a person types over a cell stays text too. */
const lookXml = ({ font, fill, ruled, align, wrap }: Look): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${ruled ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="${align}" vertical="center"${wrap ? ' wrapText="1"' : ''}/></xf>`;

const markXml = (mark: Mark): string =>
  `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${MARK_FILLS[mark]}"/><bgColor rgb="${MARK_FILLS[mark]}"/></patternFill></fill></dxf>`;

export function workbookStyles(): string {
  const looks = cellLooks.map((name) => lookXml(LOOKS[name]));
  return xmlPart(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts><fills count="${FILLS.length}">${FILLS.map(fillXml).join('')}</fills>` +
      `<borders count="2"><border>${BARE}<diagonal/></border><border>${RULED}<diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${marks.length}">${marks.map(markXml).join('')}</dxfs></styleSheet>`,
  );
}

import { xmlPart } from '../ooxml/package.js';

// Looks of official documents after GB/T 9704—2012: 小标宋 for the title, 黑体, 楷体 and 仿宋 for headings, 仿宋 at 16 points for
// the text, lines 29 points apart (22 to a page), 28 characters to a line.

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Faces, each with what stands in for it where it is not installed. */
const FACES = {
  title: { name: '方正小标宋简体', instead: '宋体' },
  text: { name: '仿宋_GB2312', instead: '仿宋' },
  kai: { name: '楷体_GB2312', instead: '楷体' },
  hei: { name: '黑体', instead: 'SimHei' },
} as const;
type Face = keyof typeof FACES;

const fonts = (face: Face): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${FACES[face].name}"/>`;

/** `size` in points; `line` points from line to line. */
interface Look {
  readonly face?: Face;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Points between characters. */
  readonly apart?: number;
  readonly line?: number;
  readonly align?: 'center' | 'right' | 'both' | 'left';
  /** Characters the first line is set in. */
  readonly first?: number;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly right?: number;
  readonly left?: number;
  /** Outline level, 1 the highest: a heading, numbered with its kin where `numbered`. */
  readonly level?: number;
  readonly numbered?: boolean;
  readonly next?: string;
  readonly edge?: 'left' | 'bottom';
}

const edgeOf = (edge: Look['edge']): string =>
  edge === undefined
    ? ''
    : `<w:pBdr><w:${edge} w:val="single" w:sz="${edge === 'left' ? 18 : 4}" w:space="6" w:color="8EA9C8"/></w:pBdr>`;

function paragraphLook(look: Look): string {
  const { level, numbered = false, line, before = 0, after = 0, first, left, right, align } = look;
  const numbers =
    numbered && level !== undefined ? `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>` : '';
  const between = line === undefined ? '' : ` w:line="${Math.round(line * 20)}" w:lineRule="exact"`;
  const characters = first === undefined ? '' : ` w:firstLineChars="${first * 100}" w:firstLine="${first * 320}"`;
  return (
    `${level === undefined ? '' : '<w:keepNext/><w:keepLines/>'}${numbers}${edgeOf(look.edge)}` +
    `<w:spacing w:before="${before}" w:after="${after}"${between}/>` +
    `<w:ind w:left="${left ?? 0}" w:right="${right ?? 0}"${characters === '' ? ' w:firstLineChars="0" w:firstLine="0"' : characters}/>` +
    `${align === undefined ? '' : `<w:jc w:val="${align}"/>`}${level === undefined ? '' : `<w:outlineLvl w:val="${level - 1}"/>`}`
  );
}

function runLook({ face, size, bold = false, colour, apart }: Look): string {
  const spaced = apart === undefined ? '' : `<w:spacing w:val="${Math.round(apart * 20)}"/>`;
  const sized = size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  return `${face === undefined ? '' : fonts(face)}${bold ? '<w:b/>' : '<w:b w:val="0"/>'}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}${spaced}${sized}`;
}

const style = (id: string, name: string, look: Look): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:next w:val="${look.next ?? id}"/><w:qFormat/><w:pPr>${paragraphLook(look)}</w:pPr><w:rPr>${runLook(look)}</w:rPr></w:style>`;

const HEADING_FACES: readonly Face[] = ['hei', 'kai', 'text'];

/** A heading style of Word's own, so that its outline and contents know it. */
const heading = (level: number, numbered: boolean): string =>
  style(`Heading${level}`, `heading ${level}`, {
    face: HEADING_FACES[level - 1] ?? 'text',
    size: 16,
    bold: level === 3,
    line: 29,
    first: 2,
    level,
    numbered,
    next: 'BodyText',
  });

/** A little closer than the face is wide: 28 characters to a line. */
const TEXT: Look = { face: 'text', size: 16, line: 29, apart: -0.2 };

/** Every style the documents we write use. `numbered`: headings carry the automatic numbers of list 1. */
export function styles(numbered: boolean): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('text')}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="580" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>';
  return xmlPart(
    `<w:styles ${W}>${defaults}${normal}${[
      style('Title', 'Title', {
        face: 'title',
        size: 22,
        line: 35,
        align: 'center',
        before: 290,
        after: 290,
        next: 'BodyText',
      }),
      style('Subtitle', 'Subtitle', { face: 'kai', size: 16, line: 29, align: 'center', after: 290, next: 'BodyText' }),
      style('Number', 'Document Number', { ...TEXT, align: 'center', after: 290 }),
      style('Addressee', 'Addressee', TEXT),
      style('BodyText', 'Body Text', { ...TEXT, first: 2 }),
      style('Item', 'Item', { ...TEXT, face: 'kai', bold: true, first: 2, next: 'BodyText' }),
      style('Signature', 'Signature', { ...TEXT, align: 'right', right: 1280 }),
      style('Note', 'Note', { face: 'text', size: 12, line: 20, colour: '595959' }),
      style('Guidance', '填写说明', {
        face: 'kai',
        size: 12,
        line: 20,
        colour: '44617F',
        left: 240,
        before: 60,
        after: 60,
        edge: 'left',
        next: 'BodyText',
      }),
      style('Caption', 'caption', { face: 'hei', size: 12, line: 24, align: 'center' }),
      style('TableText', 'Table Text', { face: 'text', size: 10.5, line: 16, align: 'left' }),
      style('TableCentre', 'Table Text Centred', { face: 'text', size: 10.5, line: 16, align: 'center' }),
      style('TableHead', 'Table Heading', { face: 'hei', size: 10.5, line: 16, align: 'center' }),
      style('Header', 'header', { face: 'text', size: 10.5, line: 15, align: 'center', edge: 'bottom' }),
      style('Footer', 'footer', { face: 'text', size: 14, line: 20, align: 'center' }),
      ...[1, 2, 3, 4, 5, 6].map((level) => heading(level, numbered)),
    ].join('')}</w:styles>`,
  );
}

/** The faces used, with those that stand in for them. */
export const fontTable = (): string =>
  xmlPart(
    `<w:fonts ${W}>${Object.values(FACES)
      .map(
        ({ name, instead }) =>
          `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
      )
      .join('')}</w:fonts>`,
  );

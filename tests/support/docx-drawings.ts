import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { blocks, type Content, type DocxParts, escapeXml, type Piece } from './docx-content.js';

const EMU = 12_700;

/** A valid PNG of one grey pixel. */
export function tinyPng(): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Uint8Array => {
    const body = new Uint8Array([...new TextEncoder().encode(type), ...data]);
    const numbers = new DataView(new ArrayBuffer(8));
    numbers.setUint32(0, data.length);
    numbers.setUint32(4, crc32(body));
    return new Uint8Array([...new Uint8Array(numbers.buffer, 0, 4), ...body, ...new Uint8Array(numbers.buffer, 4, 4)]);
  };
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixel = zlibSync(new Uint8Array([0, 0x80]));
  const chunks = [chunk('IHDR', header), chunk('IDAT', pixel), chunk('IEND', new Uint8Array())];
  return new Uint8Array([signature, ...chunks].flatMap((bytes) => [...bytes]));
}

export interface DrawingOptions {
  readonly alt?: string;
  readonly title?: string;
  /** Points. */
  readonly width?: number;
  readonly height?: number;
  /** The picture itself; a single pixel where nothing is said. */
  readonly bytes?: Uint8Array;
}

function drawing(
  { alt, title, width = 100, height = 50 }: DrawingOptions,
  uri: string,
  inside: string,
  parts: DocxParts,
): string {
  const id = parts.nextId++;
  const words =
    (alt === undefined ? '' : ` descr="${escapeXml(alt)}"`) +
    (title === undefined ? '' : ` title="${escapeXml(title)}"`);
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width * EMU}" cy="${height * EMU}"/>` +
    `<wp:docPr id="${id}" name="图片 ${id}"${words}/>` +
    `<a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

const GRAPHICS = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHAPES = 'http://schemas.microsoft.com/office/word/2010';

const pictureXml = ({ width = 100, height = 50, bytes = tinyPng() }: DrawingOptions, parts: DocxParts): string => {
  const name = `image${parts.media.length + 1}.png`;
  parts.media.push({ name, bytes });
  return (
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width * EMU}" cy="${height * EMU}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
  );
};

/** A picture in the text. */
export const image =
  (options: DrawingOptions = {}): Piece =>
  (parts) => {
    const picture = pictureXml(options, parts);
    return `<w:r>${drawing(options, `${GRAPHICS}/picture`, picture, parts)}</w:r>`;
  };

const shapeXml = (content: string): string =>
  '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1270000" cy="635000"/></a:xfrm>' +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>` +
  '<wps:bodyPr/></wps:wsp>';

const vmlXml = (content: string): string =>
  `<w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;

/** A text box: as Word writes it (`both`), or in one of the two ways alone. */
export const textBox =
  (content: Content, kind: 'both' | 'drawing' | 'vml' = 'both'): Piece =>
  (parts) => {
    const inside = blocks(content, parts);
    const modern = drawing({}, `${SHAPES}/wordprocessingShape`, shapeXml(inside), parts);
    const old = vmlXml(inside);
    if (kind === 'vml') return `<w:r>${old}</w:r>`;
    if (kind === 'drawing') return `<w:r>${modern}</w:r>`;
    return (
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${modern}</mc:Choice>` +
      `<mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`
    );
  };

/** Shapes drawn together, each with a word in it: how people draw an architecture in Word. */
export const shapeGroup =
  (words: readonly string[], options: DrawingOptions = {}): Piece =>
  (parts) => {
    const shapes = words.map((word) => shapeXml(blocks(word, parts))).join('');
    const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr/>${shapes}</wpg:wgp>`;
    return `<w:r>${drawing(options, `${SHAPES}/wordprocessingGroup`, group, parts)}</w:r>`;
  };

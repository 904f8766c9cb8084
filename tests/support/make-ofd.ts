import { strToU8, zipSync } from 'fflate';

/** Makes OFD files (GB/T 33190) for tests, from the XML of what stands on their pages. Lengths in millimetres. */

export interface OfdOptions {
  readonly title?: string;
  /** `<ofd:Font …/>` and the like. */
  readonly resources?: string;
  /** Elements of Document.xml after the pages. */
  readonly outlines?: string;
  readonly templates?: Readonly<Record<string, string>>;
  /** More parts, or other content for those that are made; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
  /** Files of pictures, by part. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** Elements of OFD.xml beside the place of the document. */
  readonly entry?: string;
}

export const OFD_NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SIZE = 4;

export interface TextOptions {
  readonly size?: number;
  readonly font?: string;
  readonly weight?: number;
  readonly attributes?: string;
  readonly delta?: string;
}

/** A line of text whose base line lies at `y`, each character as wide as it is high. */
export function text(x: number, y: number, words: string, options: TextOptions = {}): string {
  const { size = SIZE, font = '1', weight, attributes = '', delta } = options;
  const length = [...words].length;
  const distances = delta ?? (length > 1 ? `g ${length - 1} ${size}` : '');
  const heavy = weight === undefined ? '' : ` Weight="${weight}"`;
  const boundary = `Boundary="${x} ${y - size} ${size * length} ${size * 1.2}"`;
  return (
    `<ofd:TextObject ID="9" ${boundary} Font="${font}" Size="${size}"${heavy} ${attributes}>` +
    `<ofd:TextCode X="0" Y="${size}" DeltaX="${distances}">${words}</ofd:TextCode></ofd:TextObject>`
  );
}

/** A straight line. */
export const rule = (x: number, y: number, width: number, height: number): string =>
  `<ofd:PathObject ID="9" Boundary="${x} ${y} ${width || 0.3} ${height || 0.3}" LineWidth="0.3"><ofd:AbbreviatedData>M 0 0 L ${width} ${height}</ofd:AbbreviatedData></ofd:PathObject>`;

export const image = (x: number, y: number, width: number, height: number, resource = '5'): string =>
  `<ofd:ImageObject ID="9" Boundary="${x} ${y} ${width} ${height}" CTM="${width} 0 0 ${height} 0 0" ResourceID="${resource}"/>`;

export const layer = (...objects: readonly string[]): string => `<ofd:Layer ID="2">${objects.join('')}</ofd:Layer>`;

/** `pages`: the objects of each page, or a whole page where it begins with `<ofd:Page`. */
export function makeOfd(pages: readonly string[], options: OfdOptions = {}): Uint8Array {
  const {
    title,
    resources = '<ofd:Font ID="1" FontName="宋体"/>',
    outlines = '',
    templates = {},
    entry = '',
  } = options;
  const info = title === undefined ? '' : `<ofd:DocInfo><ofd:Title>${title}</ofd:Title></ofd:DocInfo>`;
  const list = pages.map((_, index) => `<ofd:Page ID="${100 + index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`);
  const templateList = Object.keys(templates).map((id) => `<ofd:TemplatePage ID="${id}" BaseLoc="Tpls/${id}.xml"/>`);
  const parts: Record<string, string | null> = {
    'OFD.xml': `<ofd:OFD ${OFD_NAMESPACE}><ofd:DocBody>${info}<ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot>${entry}</ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${OFD_NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${templateList.join('')}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages>${outlines}</ofd:Document>`,
    'Doc_0/PublicRes.xml': `<ofd:Res ${OFD_NAMESPACE}>${resources}</ofd:Res>`,
    ...Object.fromEntries(pages.map((content, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, pageOf(content)])),
    ...Object.fromEntries(Object.entries(templates).map(([id, content]) => [`Doc_0/Tpls/${id}.xml`, pageOf(content)])),
    ...options.parts,
  };
  const kept = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return zipSync({
    ...Object.fromEntries(kept.map(([name, content]) => [name, strToU8(HEAD + content)])),
    ...options.media,
  });
}

function pageOf(content: string): string {
  if (content.startsWith('<ofd:Page')) return content;
  return `<ofd:Page ${OFD_NAMESPACE}><ofd:Content>${layer(content)}</ofd:Content></ofd:Page>`;
}

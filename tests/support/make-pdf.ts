import { zlibSync } from 'fflate';

/** Something on a page; x and y in points from the top left corner, y of a text at its base line. */
export type Mark = TextMark | LineMark | BoxMark | PictureMark | FieldMark | CommentMark;

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Points; 12 if not given. */
  readonly size?: number;
  /** song, hei and latin need no font file; lost has no Unicode mapping, liar one that leads to characters nobody uses. */
  readonly font?: 'song' | 'hei' | 'latin' | 'lost' | 'liar';
  /** 2 draws an outline over the glyphs (synthetic bold), 3 nothing (the text layer of a scan). */
  readonly mode?: 0 | 2 | 3;
  /** Degrees, counterclockwise. */
  readonly angle?: number;
  /** Leans the glyphs: italics made by the word processor. */
  readonly slant?: number;
}

export interface LineMark {
  readonly kind: 'line';
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

/** A rectangle's outline, or a filled one. */
export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly filled?: boolean;
}

/** A grey picture. */
export interface PictureMark {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FieldMark {
  readonly kind: 'field';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: string;
}

export interface CommentMark {
  readonly kind: 'comment';
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface MadePage {
  readonly marks: readonly Mark[];
  /** 595 by 842 if not given: A4. */
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
}

export interface MadeBookmark {
  readonly title: string;
  /** 1-based. */
  readonly page: number;
  readonly children?: readonly MadeBookmark[];
}

export interface PdfOptions {
  readonly title?: string;
  readonly bookmarks?: readonly MadeBookmark[];
  /** Locks the file with a password that is nowhere to be had. */
  readonly locked?: boolean;
}

/** A PDF of these pages; equal input gives equal bytes. */
export function makePdf(pages: readonly MadePage[], options: PdfOptions = {}): Uint8Array {
  const objects = new Objects();
  const catalog = objects.promise();
  const tree = objects.promise();
  const resources = addResources(objects);
  const fields: number[] = [];
  const kids = pages.map((page) => addPage(objects, page, { tree, resources, fields }));
  objects.keep(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map(ref).join(' ')}]>>`);
  const outlines = options.bookmarks ? `/Outlines ${ref(addBookmarks(objects, options.bookmarks, kids))}` : '';
  const form = fields.length > 0 ? `/AcroForm<</Fields[${fields.map(ref).join(' ')}]>>` : '';
  objects.keep(catalog, `<</Type/Catalog/Pages ${ref(tree)}${outlines}${form}>>`);
  const info = options.title ? `/Info ${ref(objects.add(`<</Title ${utf16(options.title)}>>`))}` : '';
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>/ID[<00><00>]`;
  return objects.file(`/Root ${ref(catalog)}${info}${options.locked ? lock : ''}`);
}

const ref = (object: number): string => `${object} 0 R`;
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
const number = (value: number): string => String(Math.round(value * 100) / 100);

function hex(text: string, shift = 0): string {
  const units = Array.from({ length: text.length }, (_, at) => (text.charCodeAt(at) + shift) & 0xffff);
  return `<${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}

const utf16 = (text: string): string => hex(`\ufeff${text}`);

class Objects {
  private readonly bodies: Uint8Array[] = [];

  promise(): number {
    return this.bodies.push(new Uint8Array(0));
  }

  keep(object: number, body: string): void {
    this.bodies[object - 1] = ascii(body);
  }

  add(body: string): number {
    return this.bodies.push(ascii(body));
  }

  addStream(head: string, data: Uint8Array): number {
    const packed = zlibSync(data);
    const open = ascii(`<<${head}/Filter/FlateDecode/Length ${packed.length}>>stream\n`);
    return this.bodies.push(join([open, packed, ascii('\nendstream')]));
  }

  file(trailer: string): Uint8Array {
    const parts = [ascii('%PDF-1.7\n')];
    const starts: number[] = [];
    let at = parts[0]!.length;
    for (const [index, body] of this.bodies.entries()) {
      const part = join([ascii(`${index + 1} 0 obj\n`), body, ascii('\nendobj\n')]);
      starts.push(at);
      parts.push(part);
      at += part.length;
    }
    const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    const size = this.bodies.length + 1;
    parts.push(
      ascii(
        `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer<</Size ${size}${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
      ),
    );
    return join(parts);
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const FONTS = { song: 'F1', hei: 'F2', latin: 'F3', lost: 'F4', liar: 'F5' } as const;

function addResources(objects: Objects): string {
  const gb = (name: string) => addCidFont(objects, name, 'UniGB-UTF16-H', 'GB1', '');
  const map = objects.addStream('', ascii(LIES));
  const fonts = [
    gb('STSong-Light'),
    gb('SimHei'),
    objects.add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
    addCidFont(objects, 'AAAAAA+Lost', 'Identity-H', 'Identity', ''),
    addCidFont(objects, 'AAAAAA+Liar', 'Identity-H', 'Identity', `/ToUnicode ${ref(map)}`),
  ];
  const picture = objects.addStream(
    '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
    Uint8Array.of(90, 160, 160, 90),
  );
  return `/Resources<</Font<<${fonts.map((font, at) => `/F${at + 1} ${ref(font)}`).join('')}>>/XObject<</P ${ref(picture)}>>>>`;
}

/** A font without a file. ASCII is half as wide as Chinese. */
function addCidFont(objects: Objects, name: string, encoding: string, ordering: string, more: string): number {
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>`,
  );
  const registry = ordering === 'GB1' ? 'Supplement 4/Ordering(GB1)' : 'Supplement 0/Ordering(Identity)';
  const widths = ordering === 'GB1' ? '/W[1 95 500]' : '';
  const cid = objects.add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/${registry}>>/FontDescriptor ${ref(descriptor)}/DW 1000${widths}>>`,
  );
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[${ref(cid)}]${more}>>`,
  );
}

/** Maps every code to a rare character. */
const LIES = `/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/L def/CMapType 2 def
1 begincodespacerange<0000><FFFF>endcodespacerange
2 beginbfrange<4E00><8DFF><5E00><8E00><9FFF><4E80>endbfrange
endcmap CMapName currentdict/CMap defineresource pop end end`;

interface Within {
  readonly tree: number;
  readonly resources: string;
  readonly fields: number[];
}

function addPage(objects: Objects, page: MadePage, { tree, resources, fields }: Within): number {
  const { width = 595, height = 842, rotate = 0 } = page;
  const content = objects.addStream('', ascii(`0.6 w\n${page.marks.map((mark) => draw(mark, height)).join('\n')}\n`));
  const annotations = page.marks.flatMap((mark) => addAnnotation(objects, mark, height, fields) ?? []);
  const extra = annotations.length > 0 ? `/Annots[${annotations.map(ref).join(' ')}]` : '';
  return objects.add(
    `<</Type/Page/Parent ${ref(tree)}/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}${resources}/Contents ${ref(content)}${extra}>>`,
  );
}

function draw(mark: Mark, height: number): string {
  if (mark.kind === 'text') return drawText(mark, height);
  if (mark.kind === 'line') {
    return `${number(mark.x)} ${number(height - mark.y)} m ${number(mark.toX)} ${number(height - mark.toY)} l S`;
  }
  if (mark.kind === 'box') {
    const corner = `${number(mark.x)} ${number(height - mark.y - mark.height)}`;
    return `${corner} ${number(mark.width)} ${number(mark.height)} re ${mark.filled ? 'f' : 'S'}`;
  }
  if (mark.kind === 'picture') {
    const place = `${number(mark.x)} ${number(height - mark.y - mark.height)}`;
    return `q ${number(mark.width)} 0 0 ${number(mark.height)} ${place} cm /P Do Q`;
  }
  return '';
}

function drawText(
  { x, y, text, size = 12, font = 'song', mode = 0, angle = 0, slant = 0 }: TextMark,
  height: number,
): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((value) =>
    value.toFixed(4),
  );
  const shown = font === 'latin' ? `(${text.replace(/[\\()]/g, '\\$&')})` : hex(text);
  const matrix = `${cos} ${sin} ${slant - Number(sin)} ${cos} ${number(x)} ${number(height - y)}`;
  return `BT /${FONTS[font]} ${size} Tf ${mode} Tr ${matrix} Tm ${shown} Tj ET`;
}

function addAnnotation(objects: Objects, mark: Mark, height: number, fields: number[]): number | undefined {
  if (mark.kind === 'comment') {
    const rect = `[${mark.x} ${height - mark.y} ${mark.x + 20} ${height - mark.y + 20}]`;
    return objects.add(`<</Type/Annot/Subtype/Text/Rect${rect}/Contents ${utf16(mark.text)}>>`);
  }
  if (mark.kind !== 'field') return undefined;
  const rect = `[${mark.x} ${height - mark.y - mark.height} ${mark.x + mark.width} ${height - mark.y}]`;
  const title = `(f${fields.length})`;
  const field = objects.add(`<</Type/Annot/Subtype/Widget/FT/Tx/T${title}/F 4/Rect${rect}/V ${utf16(mark.value)}>>`);
  fields.push(field);
  return field;
}

function addBookmarks(objects: Objects, bookmarks: readonly MadeBookmark[], pages: readonly number[]): number {
  const root = objects.promise();
  const { first, last } = addLevel(objects, bookmarks, root, pages);
  objects.keep(root, `<</Type/Outlines/First ${ref(first)}/Last ${ref(last)}/Count ${bookmarks.length}>>`);
  return root;
}

function addLevel(objects: Objects, bookmarks: readonly MadeBookmark[], parent: number, pages: readonly number[]) {
  const own = bookmarks.map(() => objects.promise());
  for (const [at, { title, page, children = [] }] of bookmarks.entries()) {
    const below = children.length > 0 ? addLevel(objects, children, own[at]!, pages) : undefined;
    const inner = below ? `/First ${ref(below.first)}/Last ${ref(below.last)}/Count ${children.length}` : '';
    const next = own[at + 1] ? `/Next ${ref(own[at + 1]!)}` : '';
    const before = own[at - 1] ? `/Prev ${ref(own[at - 1]!)}` : '';
    const target = `/Dest[${ref(pages[page - 1]!)}/XYZ null null null]`;
    objects.keep(own[at]!, `<</Title ${utf16(title)}/Parent ${ref(parent)}${target}${inner}${next}${before}>>`);
  }
  return { first: own[0]!, last: own.at(-1)! };
}

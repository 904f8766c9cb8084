import { zlibSync } from 'fflate';
import { type Mark, PAPER, type Page } from './lay-out.js';
import type { Picture } from './picture.js';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** UTF-16 in hexadecimal: what the encoding UniGB-UTF16-H reads. */
const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

const point = (value: number): string => value.toFixed(2).replace(/\.?0+$/u, '');

function content(page: Page, nameOf: (picture: Picture) => string): string {
  const draw = (mark: Mark): string => {
    if (mark.kind === 'line') return `${point(mark.x)} ${point(mark.y)} m ${point(mark.toX)} ${point(mark.toY)} l S`;
    if (mark.kind === 'text') {
      return `BT /${mark.bold ? 'F2' : 'F1'} ${mark.size} Tf ${point(mark.x)} ${point(mark.y)} Td <${hex(mark.text)}> Tj ET`;
    }
    return `q ${point(mark.width)} 0 0 ${point(mark.height)} ${point(mark.x)} ${point(mark.y)} cm /${nameOf(mark.picture)} Do Q`;
  };
  return `0.6 w\n${page.map(draw).join('\n')}\n`;
}

/** Objects of a PDF file in the order they are asked for; numbers start at 1. */
class Objects {
  private readonly bodies: Uint8Array[] = [];

  add(head: string, stream?: Uint8Array): number {
    const parts =
      stream === undefined
        ? [ascii(head)]
        : [ascii(`${head.replace(/>>$/u, '')}/Length ${stream.length}>>\nstream\n`), stream, ascii('\nendstream')];
    this.bodies.push(join(parts));
    return this.bodies.length;
  }

  /** A number for an object whose body comes later. */
  promise(): number {
    this.bodies.push(new Uint8Array(0));
    return this.bodies.length;
  }

  keep(number: number, head: string): void {
    this.bodies[number - 1] = ascii(head);
  }

  file(root: number): Uint8Array {
    const parts: Uint8Array[] = [join([ascii('%PDF-1.6\n%'), Uint8Array.of(0xe4, 0xb8, 0xad, 0x0a)])];
    const starts: number[] = [];
    let at = parts[0]?.length ?? 0;
    this.bodies.forEach((body, index) => {
      starts.push(at);
      const piece = join([ascii(`${index + 1} 0 obj\n`), body, ascii('\nendobj\n')]);
      parts.push(piece);
      at += piece.length;
    });
    const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    const count = this.bodies.length + 1;
    parts.push(
      ascii(
        `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<</Size ${count}/Root ${root} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
      ),
    );
    return join(parts);
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A font named, not embedded, as many Chinese PDF files have it: the viewer takes its own. */
function addFont(objects: Objects, name: string, heavy: boolean): number {
  const flags = heavy ? 262148 : 4;
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV ${heavy ? 120 : 80}>>`,
  );
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/DW 1000/W[1 95 500]/FontDescriptor ${descriptor} 0 R>>`,
  );
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/UniGB-UTF16-H/DescendantFonts[${descendant} 0 R]>>`,
  );
}

/** Pages as a PDF file: two fonts, no tags, no bookmarks, no dates. Equal pages give equal bytes. */
export function writePdf(pages: readonly Page[]): Uint8Array {
  const objects = new Objects();
  const tree = objects.promise();
  const fonts = `/F1 ${addFont(objects, 'SimSun', false)} 0 R/F2 ${addFont(objects, 'SimHei', true)} 0 R`;
  const kids = pages.map((page) => {
    const pictures: string[] = [];
    const nameOf = (picture: Picture): string => {
      const number = objects.add(
        `<</Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode>>`,
        zlibSync(picture.grey, { level: 9 }),
      );
      pictures.push(`/P${number} ${number} 0 R`);
      return `P${number}`;
    };
    const stream = zlibSync(ascii(content(page, nameOf)), { level: 9 });
    const body = objects.add('<</Filter/FlateDecode>>', stream);
    return objects.add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${PAPER.width} ${PAPER.height}]/Resources<</Font<<${fonts}>>/XObject<<${pictures.join('')}>>>>/Contents ${body} 0 R>>`,
    );
  });
  objects.keep(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  return objects.file(objects.add(`<</Type/Catalog/Pages ${tree} 0 R>>`));
}

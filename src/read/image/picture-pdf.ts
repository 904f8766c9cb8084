import { readJpeg } from './jpeg.js';
import type { PackedPicture } from './picture.js';
import { readPng } from './png.js';

/** Points. A picture that does not say how large it is printed is taken for a page of A4. */
const A4 = { short: 595, long: 842 };

/** The picture as the only page of a PDF, as scanners write them; null for pictures that would have to be unpacked. */
export function picturePdf(bytes: Uint8Array): Uint8Array | null {
  const picture = readJpeg(bytes) ?? readPng(bytes);
  return picture === null ? null : pdfOf(picture);
}

function pdfOf({ width, height, turns, dictionary, data }: PackedPicture): Uint8Array {
  const scale = Math.min(A4.short / Math.min(width, height), A4.long / Math.max(width, height));
  const [wide, high] = [(width * scale).toFixed(2), (height * scale).toFixed(2)];
  const content = `${wide} 0 0 ${high} 0 0 cm /P Do`;
  return file([
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Count 1/Kids[3 0 R]>>'],
    [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Rotate ${90 * turns}/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>`,
    ],
    [`<</Length ${content.length}>>stream\n${content}\nendstream`],
    [
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}${dictionary}/Length ${data.length}>>stream\n`,
      data,
      '\nendstream',
    ],
  ]);
}

/** Objects one after another, with the table of where each begins. */
function file(objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array {
  const parts: Uint8Array[] = [ascii('%PDF-1.5\n')];
  const lengthOf = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const starts = objects.map((object, index) => {
    const start = lengthOf();
    parts.push(ascii(`${index + 1} 0 obj\n`), ...object.map((part) => (typeof part === 'string' ? ascii(part) : part)));
    parts.push(ascii('\nendobj\n'));
    return start;
  });
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer<</Size ${size}/Root 1 0 R>>`;
  parts.push(ascii(`${table}\nstartxref\n${lengthOf()}\n%%EOF\n`));
  const whole = new Uint8Array(lengthOf());
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

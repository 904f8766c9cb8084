import { zlibSync } from 'fflate';
import { openDocument } from '../../src/read/pdf/document.js';
import { drawPage } from '../../src/read/pdf/draw-page.js';
import { loadEngine } from '../../src/read/pdf/engine.js';

/** These pages of a PDF (from 1) as a scanner gives them: a PDF of pictures, without a word. */
export async function makeScan(pdf: Uint8Array, pages: readonly number[]): Promise<Uint8Array> {
  const engine = await loadEngine();
  const opened = openDocument(engine, pdf);
  if (typeof opened === 'string') throw new Error(opened);
  const objects: (string | Uint8Array)[][] = [['<</Type/Catalog/Pages 2 0 R>>'], []];
  const kids = pages.map((page) => {
    const { pixels, width, height, dpi } = drawPage(engine, opened.address, page - 1);
    const packed = zlibSync(pixels, { level: 1 });
    const [wide, high] = [width, height].map((dots) => ((72 * dots) / dpi).toFixed(2));
    const content = `${wide} 0 0 ${high} 0 0 cm /P Do`;
    const first = objects.length + 1;
    objects.push(
      [
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${packed.length}>>stream\n`,
        packed,
        '\nendstream',
      ],
      [`<</Length ${content.length}>>stream\n${content}\nendstream`],
      [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Resources<</XObject<</P ${first} 0 R>>>>/Contents ${first + 1} 0 R>>`,
      ],
    );
    return `${first + 2} 0 R`;
  });
  opened.close();
  objects[1] = [`<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`];
  return pdfFile(objects);
}

/** Objects in order, the first being the catalogue. */
function pdfFile(objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const size = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const starts = objects.map((object, at) => {
    const start = size();
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), ...object.map((part) => Buffer.from(part as string)));
    parts.push(Buffer.from('\nendobj\n'));
    return start;
  });
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  parts.push(Buffer.from(`${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${size()}\n%%EOF\n`));
  return Buffer.concat(parts);
}

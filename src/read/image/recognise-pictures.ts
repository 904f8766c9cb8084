import type { OcrEngine } from '../ocr/engines.js';
import { MOST_PAGES } from '../ocr/limits.js';
import { recogniseDrawn, recogniseFile } from '../ocr/recognise.js';
import type { DrawnPage, Recognition } from '../ocr/recognise-page.js';
import { openDocument } from '../pdf/document.js';
import { drawPage } from '../pdf/draw-page.js';
import { type Engine, loadEngine } from '../pdf/engine.js';
import { picturePdf } from './picture-pdf.js';

/**
 * Recognises pictures that stand in another document, each as a page; of more than may be recognised the first. The
 * answers stand in the order of the pictures.
 */
export async function recognisePictures(
  ocr: OcrEngine,
  pictures: readonly Uint8Array[],
): Promise<readonly Recognition[]> {
  const taken = pictures.slice(0, MOST_PAGES);
  const packed = taken.map(picturePdf);
  const engine = await loadEngine();
  const drawn = await recogniseDrawn(
    ocr,
    packed.flatMap((pdf) => (pdf === null ? [] : [() => drawOnly(engine, pdf)])),
  );
  const read = drawn.values();
  const recognitions: Recognition[] = [];
  for (const [at, pdf] of packed.entries())
    recognitions.push(pdf === null ? await readPlainly(ocr, taken[at]!) : (read.next().value ?? 'failed'));
  return recognitions;
}

/** Pictures that only the engine can unpack (TIFF, BMP); of vector drawings it makes nothing. */
const readPlainly = (ocr: OcrEngine, bytes: Uint8Array): Promise<Recognition> | Recognition =>
  isEngines(bytes) ? recogniseFile(ocr, bytes) : 'failed';

const isEngines = ([first, second]: Uint8Array): boolean =>
  (first === 0x49 && second === 0x49) || (first === 0x4d && second === 0x4d) || (first === 0x42 && second === 0x4d);

/** A page without a dot, where the picture cannot be drawn. */
const NOTHING: DrawnPage = { pixels: new Uint8Array([255]), width: 1, height: 1, dpi: 72 };

function drawOnly(engine: Engine, pdf: Uint8Array): DrawnPage {
  const opened = openDocument(engine, pdf);
  if (typeof opened === 'string') return NOTHING;
  const drawn = drawPage(engine, opened.address, 0);
  opened.close();
  return drawn;
}

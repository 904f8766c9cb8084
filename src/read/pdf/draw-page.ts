import type { DrawnPage } from '../ocr/recognise-page.js';
import type { Engine } from './engine.js';

/** Enough for print of 9 points; more is slower and no better. */
const DPI = 200;
/** Larger pages are drawn with fewer dots. */
const MOST_PIXELS = 40_000_000;
const POINTS_PER_INCH = 72;
/** PDFium's name for one byte a pixel, and for drawing what is filled in and stamped on, in grey. */
const GREY = 1;
const WITH_ANNOTATIONS = 0x01;
const IN_GREY = 0x08;
const WHITE = 0xffffffff;

/** Draws a page, `index` counted from 0. */
export function drawPage({ api, heap }: Engine, document: number, index: number, wanted = DPI): DrawnPage {
  const page = api.FPDF_LoadPage(document, index);
  const [wide, high] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const most = Math.sqrt(MOST_PIXELS / Math.max(wide * high, 1)) * POINTS_PER_INCH;
  const dpi = Math.max(1, Math.min(wanted, Math.floor(most)));
  const pixels = (points: number): number => Math.max(1, Math.round((points * dpi) / POINTS_PER_INCH));
  const [width, height] = [pixels(wide), pixels(high)];
  const bitmap = api.FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
  api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS | IN_GREY);
  const [from, stride] = [api.FPDFBitmap_GetBuffer(bitmap), api.FPDFBitmap_GetStride(bitmap)];
  const rows = heap().HEAPU8.subarray(from, from + stride * height);
  const drawn = { pixels: packed(rows, stride, width, height), width, height, dpi };
  api.FPDFBitmap_Destroy(bitmap);
  api.FPDF_ClosePage(page);
  return drawn;
}

/** Rows without what fills them up to a multiple of four bytes. */
function packed(rows: Uint8Array, stride: number, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) pixels.set(rows.subarray(y * stride, y * stride + width), y * width);
  return pixels;
}

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

/** A page as a PGM picture. */
export interface DrawnPage {
  readonly bytes: Uint8Array;
  readonly dpi: number;
  /** Nothing is on it. */
  readonly blank: boolean;
}

/** Draws a page, `index` counted from 0. */
export function drawPage({ api, heap }: Engine, document: number, index: number): DrawnPage {
  const page = api.FPDF_LoadPage(document, index);
  const [wide, high] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const most = Math.sqrt(MOST_PIXELS / Math.max(wide * high, 1)) * POINTS_PER_INCH;
  const dpi = Math.min(DPI, Math.floor(most));
  const [width, height] = [wide, high].map((points) => Math.max(1, Math.round((points * dpi) / POINTS_PER_INCH)));
  const bitmap = api.FPDFBitmap_CreateEx(width!, height!, GREY, 0, 0);
  api.FPDFBitmap_FillRect(bitmap, 0, 0, width!, height!, WHITE);
  api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width!, height!, 0, WITH_ANNOTATIONS | IN_GREY);
  const [from, stride] = [api.FPDFBitmap_GetBuffer(bitmap), api.FPDFBitmap_GetStride(bitmap)];
  const rows = heap().HEAPU8.subarray(from, from + stride * height!);
  const bytes = toPgm(rows, stride, width!, height!);
  api.FPDFBitmap_Destroy(bitmap);
  api.FPDF_ClosePage(page);
  return { bytes, dpi, blank: isBlank(bytes) };
}

function toPgm(rows: Uint8Array, stride: number, width: number, height: number): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + width * height);
  bytes.set(head);
  for (let y = 0; y < height; y++) bytes.set(rows.subarray(y * stride, y * stride + width), head.length + y * width);
  return bytes;
}

/** Paper may be grey and have spots; print is dark, and a single line of it covers more than this share of a page. */
const DARK = 110;
const PRINTED = 0.0004;

function isBlank(bytes: Uint8Array): boolean {
  let dark = 0;
  for (const value of bytes) if (value < DARK) dark++;
  return dark < PRINTED * bytes.length;
}

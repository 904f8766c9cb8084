import type { OpenDocument } from './document.js';
import type { Engine } from './engine.js';
import type { Frame } from './frame.js';
import type { Piece } from './piece.js';
import { writtenPiece } from './written-piece.js';

/** What was filled in and noted on a page after it was made. */
export interface Annotations {
  /** Values of form fields and free text, at their place. */
  readonly pieces: readonly Piece[];
  readonly comments: readonly string[];
}

const NOTE = 1;
const FREE_TEXT = 3;
/** Highlights, underlines, stamps and the like carry a comment. */
const MARKUP = new Set([NOTE, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15]);
const WIDGET = 20;
const INVISIBLE = 0x02 | 0x20;
const CHECK_BOX = 2;
const RADIO_BUTTON = 3;
/** Choice and text fields. */
const TEXT_FIELDS = new Set([4, 5, 6]);
const MAX_ANNOTATIONS = 5000;

/** PDFium's view of a document's form; zero where it has none. */
export interface Form {
  readonly address: number;
  close(): void;
}

export function openForm({ api }: Engine, { address }: OpenDocument): Form {
  if (api.FPDF_GetFormType(address) === 0) return { address: 0, close: () => undefined };
  const info = api.PDFiumExt_OpenFormFillInfo();
  const form = api.PDFiumExt_InitFormFillEnvironment(address, info);
  const close = () => {
    if (form !== 0) api.PDFiumExt_ExitFormFillEnvironment(form);
    api.PDFiumExt_CloseFormFillInfo(info);
  };
  return { address: form, close };
}

export function readAnnotations(engine: Engine, page: number, form: Form, frame: Frame): Annotations {
  const { api } = engine;
  const pieces: Piece[] = [];
  const comments: string[] = [];
  const count = Math.min(api.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS);
  for (let index = 0; index < count; index++) {
    const annotation = api.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const kind = api.FPDFAnnot_GetSubtype(annotation);
    if ((api.FPDFAnnot_GetFlags(annotation) & INVISIBLE) === 0) {
      if (kind === WIDGET) pieces.push(...writeText(engine, annotation, fieldText(engine, form, annotation), frame));
      else if (kind === FREE_TEXT) pieces.push(...writeText(engine, annotation, contentsOf(engine, annotation), frame));
      else if (MARKUP.has(kind)) comments.push(contentsOf(engine, annotation));
    }
    api.FPDFPage_CloseAnnot(annotation);
  }
  return { pieces, comments: comments.filter((text) => text !== '') };
}

function contentsOf({ api, utf16 }: Engine, annotation: number): string {
  return utf16((buffer, bytes) => api.FPDFAnnot_GetStringValue(annotation, 'Contents', buffer, bytes)).trim();
}

function fieldText({ api, utf16 }: Engine, { address: form }: Form, annotation: number): string {
  if (form === 0) return '';
  const type = api.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === CHECK_BOX || type === RADIO_BUTTON) return api.FPDFAnnot_IsChecked(form, annotation) ? '☑' : '☐';
  if (!TEXT_FIELDS.has(type)) return '';
  return utf16((buffer, bytes) => api.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, bytes)).trim();
}

function writeText({ api, scratch, heap }: Engine, annotation: number, text: string, frame: Frame): Piece[] {
  if (text === '' || !api.FPDFAnnot_GetRect(annotation, scratch)) return [];
  const corners = [...heap().HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4)];
  frame.place(corners, 0);
  const [left, top, right, bottom] = [corners[0]!, corners[1]!, corners[2]!, corners[3]!];
  const lines = text.split(/[\r\n]+/);
  const height = (bottom - top) / lines.length;
  return lines.map((line, at) =>
    writtenPiece(line, { left, right, top: top + at * height, bottom: top + (at + 1) * height }),
  );
}

import type { Engine } from './engine.js';

const TEXT = 1;
/** The fonts that every PDF program brings along have none of these. */
const ideograph = /[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/**
 * Whether a page, `index` counted from 0, has Chinese in a font that the file does not bring along: drawn without the
 * fonts of an office's machine such text is left out, and a picture of the page would seem to show that nothing stands there.
 */
export function lacksFonts({ api, utf16 }: Engine, document: number, index: number): boolean {
  const page = api.FPDF_LoadPage(document, index);
  const text = api.FPDFText_LoadPage(page);
  const fonts = new Map<number, boolean>();
  const isForeign = (font: number): boolean => {
    const known = fonts.get(font) ?? api.FPDFFont_GetIsEmbedded(font) !== 1;
    fonts.set(font, known);
    return known;
  };
  let lacks = false;
  for (let at = api.FPDFPage_CountObjects(page) - 1; at >= 0 && !lacks; at -= 1) {
    const object = api.FPDFPage_GetObject(page, at);
    if (api.FPDFPageObj_GetType(object) !== TEXT || !isForeign(api.FPDFTextObj_GetFont(object))) continue;
    lacks = ideograph.test(utf16((buffer, bytes) => api.FPDFTextObj_GetText(object, text, buffer, bytes)));
  }
  api.FPDFText_ClosePage(text);
  api.FPDF_ClosePage(page);
  return lacks;
}

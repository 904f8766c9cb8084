import { openDocument } from './document.js';
import { type Engine, loadEngine } from './engine.js';

/** What is looked for: the first of `words` that the page has, or, where no page is named, the first page that has one. */
export interface Sought {
  readonly page?: number;
  readonly words: readonly string[];
}

/** In points from the lower left corner of the page's own space. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** On which page, counted from 1; `lines` is empty where nothing was found, and `page` its extent. */
export interface Found {
  readonly page: number;
  readonly lines: readonly Area[];
  readonly extent: Area;
}

/** Where words stand in a PDF, as an array with what was found for each; null for a PDF that cannot be opened. */
export async function findWords(bytes: Uint8Array, sought: readonly Sought[]): Promise<readonly Found[] | null> {
  const engine = await loadEngine();
  const opened = openDocument(engine, bytes);
  if (typeof opened === 'string' || opened.pages === 0) return null;
  const pages = new Map<number, SoughtPage>();
  try {
    const pageAt = (page: number): SoughtPage => {
      const known = pages.get(page) ?? new SoughtPage(engine, opened.address, page - 1);
      pages.set(page, known);
      return known;
    };
    return sought.map(({ page, words }) => {
      const there = page === undefined ? range(opened.pages) : [Math.min(page, opened.pages)];
      for (const each of there) {
        const lines = words.length === 0 ? [] : pageAt(each).find(words);
        if (lines.length > 0) return { page: each, lines, extent: pageAt(each).extent };
      }
      const first = there[0] ?? 1;
      return { page: first, lines: [], extent: pageAt(first).extent };
    });
  } finally {
    for (const page of pages.values()) page.close();
    opened.close();
  }
}

/** How many annotations the pages of a PDF have; null where it cannot be opened. */
export async function countAnnotations(bytes: Uint8Array): Promise<{ pages: number; annotations: number } | null> {
  const engine = await loadEngine();
  const opened = openDocument(engine, bytes);
  if (typeof opened === 'string') return null;
  try {
    let annotations = 0;
    for (const page of range(opened.pages)) {
      const address = engine.api.FPDF_LoadPage(opened.address, page - 1);
      annotations += engine.api.FPDFPage_GetAnnotCount(address);
      engine.api.FPDF_ClosePage(address);
    }
    return { pages: opened.pages, annotations };
  } finally {
    opened.close();
  }
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** One page with its signs, white space left out. */
class SoughtPage {
  readonly extent: Area;
  readonly #engine: Engine;
  readonly #page: number;
  readonly #text: number;
  readonly #signs: string;
  /** Where in the page's text each unit of `#signs` comes from. */
  readonly #from: readonly number[];

  constructor(engine: Engine, document: number, index: number) {
    const { api, raw } = engine;
    this.#engine = engine;
    this.#page = api.FPDF_LoadPage(document, index);
    this.#text = api.FPDFText_LoadPage(this.#page);
    this.extent = this.#boundingBox();
    const count = Math.max(api.FPDFText_CountChars(this.#text), 0);
    const from: number[] = [];
    let signs = '';
    for (let at = 0; at < count; at++) {
      const sign = plain(signOf(raw.FPDFText_GetUnicode(this.#text, at)));
      for (let unit = 0; unit < sign.length; unit++) from.push(at);
      signs += sign;
    }
    this.#signs = signs;
    this.#from = from;
  }

  /** A rectangle for each line of the first of the words that stand here. */
  find(words: readonly string[]): readonly Area[] {
    for (const wanted of words.map(plain).filter((word) => word !== '')) {
      const at = this.#signs.indexOf(wanted);
      if (at < 0) continue;
      const start = this.#from[at] ?? 0;
      return this.#areas(start, (this.#from[at + wanted.length - 1] ?? start) - start + 1);
    }
    return [];
  }

  close(): void {
    this.#engine.api.FPDFText_ClosePage(this.#text);
    this.#engine.api.FPDF_ClosePage(this.#page);
  }

  /** A rectangle for each run of signs that stand beside each other. */
  #areas(start: number, count: number): readonly Area[] {
    const lines: Area[] = [];
    for (let at = start; at < start + count; at++) {
      const box = this.#box(at);
      if (box.right <= box.left) continue;
      const line = lines.at(-1);
      if (line !== undefined && isBeside(line, box)) lines[lines.length - 1] = joined(line, box);
      else lines.push(box);
    }
    return lines;
  }

  /** As high as the line; fonts that do not say how high their signs are get their size. */
  #box(at: number): Area {
    const { raw, scratch, heap } = this.#engine;
    raw.FPDFText_GetLooseCharBox(this.#text, at, scratch);
    const [left = 0, top = 0, right = 0, bottom = 0] = heap().HEAPF32.subarray(scratch / 4, scratch / 4 + 4);
    if (top - bottom >= LEAST_HEIGHT) return { left, bottom, right, top };
    const size = Math.max(LEAST_HEIGHT, raw.FPDFText_GetFontSize(this.#text, at), right - left);
    return { left, right, bottom: bottom - DESCENT * size, top: bottom + (1 - DESCENT) * size };
  }

  #boundingBox(): Area {
    const { api, scratch, heap } = this.#engine;
    api.FPDF_GetPageBoundingBox(this.#page, scratch);
    const [left = 0, top = 0, right = 0, bottom = 0] = heap().HEAPF32.subarray(scratch / 4, scratch / 4 + 4);
    return { left, bottom, right, top };
  }
}

/** Broken fonts lead to numbers that are no sign. */
const signOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Points. */
const LEAST_HEIGHT = 3;
/** Share of a sign below its base line. */
const DESCENT = 0.15;

/** Signs of one line overlap in height, and none begins far behind the one before. */
function isBeside(line: Area, box: Area): boolean {
  const height = Math.min(line.top - line.bottom, box.top - box.bottom);
  const overlap = Math.min(line.top, box.top) - Math.max(line.bottom, box.bottom);
  return overlap > height / 2 && box.left >= line.left && box.left - line.right < 2 * height;
}

const joined = (a: Area, b: Area): Area => ({
  left: Math.min(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
  top: Math.max(a.top, b.top),
});

/** Fonts write signs in several ways; quotes part cells by bars. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s|\u0000-\u001f\ufffe\uffff]+/gu, '');

import { type Package, readPart, readRelationships } from '../ooxml.js';
import { rulesOf, SKIP } from '../xml-rules.js';
import { compileFormat, type NumberFormat } from './number-format.js';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** Rows repeated on every printed page, counted from the top; 0: none. */
  headerRows: number;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly since1904: boolean;
  readonly strings: readonly string[];
  /** By style index of a cell. */
  readonly formats: readonly NumberFormat[];
}

interface WorkbookState {
  readonly sheets: { readonly name: string; readonly id: string; readonly hidden: boolean; headerRows: number }[];
  since1904: boolean;
  /** Sheet that the defined name under way gives the repeated rows of. */
  titled: number | null;
}

const WORKBOOK_RULES = rulesOf<WorkbookState>({
  workbookPr: {
    open(state, { date1904 }) {
      state.since1904 = date1904 === '1' || date1904 === 'true';
    },
  },
  sheet: {
    open({ sheets }, attributes) {
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', id: attributes['r:id'] ?? '', hidden, headerRows: 0 });
    },
  },
  definedName: {
    open(state, { name, localSheetId }) {
      state.titled = name === '_xlnm.Print_Titles' ? Number(localSheetId) : null;
    },
    text({ sheets, titled }, reference) {
      const sheet = titled === null ? undefined : sheets[titled];
      const last = /!\$?\d+:\$?(\d+)\s*$/.exec(reference)?.[1];
      if (sheet !== undefined && last !== undefined) sheet.headerRows = Number(last);
    },
  },
});

/** Reads what the sheets of a workbook share. */
export function readWorkbook(pack: Package, main: string): Workbook {
  const state: WorkbookState = { sheets: [], since1904: false, titled: null };
  readPart(pack, main, WORKBOOK_RULES, state);
  const related = readRelationships(pack, main);
  const partOf = (kind: string) => related.find((relationship) => relationship.kind === kind)?.target ?? null;
  const sheets = state.sheets.flatMap(({ name, id, hidden, headerRows }) => {
    const part = related.find((relationship) => relationship.id === id && relationship.kind === 'worksheet')?.target;
    return part == null ? [] : [{ name, part, hidden, headerRows }];
  });
  return {
    sheets,
    since1904: state.since1904,
    strings: readStrings(pack, partOf('sharedStrings')),
    formats: readFormats(pack, partOf('styles')),
  };
}

interface StringsState {
  readonly strings: string[];
  text: string;
}

const STRINGS_RULES = rulesOf<StringsState>({
  si: {
    open(state) {
      state.text = '';
    },
    close({ strings, text }) {
      strings.push(unescapeText(text));
    },
  },
  t: {
    text(state, text) {
      state.text += text;
    },
  },
  // How the text is read aloud is no part of it.
  rPh: { rules: SKIP },
});

function readStrings(pack: Package, part: string | null): readonly string[] {
  const state: StringsState = { strings: [], text: '' };
  if (part !== null) readPart(pack, part, STRINGS_RULES, state);
  return state.strings;
}

/** Characters that XML can't hold are written _x000D_. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => {
    const number = Number.parseInt(code, 16);
    return number === 13 ? '' : String.fromCharCode(number);
  });
}

interface FormatsState {
  readonly codes: Map<number, string>;
  readonly formats: NumberFormat[];
}

const FORMATS_RULES = rulesOf<FormatsState>({
  numFmt: {
    open({ codes }, { numFmtId, formatCode }) {
      if (formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
    },
  },
  // Formats of named styles and of changes look the same, but cells don't point at them.
  cellStyleXfs: { rules: SKIP },
  dxfs: { rules: SKIP },
  xf: {
    open({ codes, formats }, { numFmtId }) {
      const id = Number(numFmtId ?? 0);
      formats.push(compileFormat(id, codes.get(id)));
    },
  },
});

function readFormats(pack: Package, part: string | null): readonly NumberFormat[] {
  const state: FormatsState = { codes: new Map(), formats: [] };
  if (part !== null) readPart(pack, part, FORMATS_RULES, state);
  return state.formats;
}

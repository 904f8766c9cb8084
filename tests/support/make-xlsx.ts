import { escapeXml } from './docx-content.js';
import { coreParts, coreRelationship, HEAD, OOXML, relationshipsXml, zipParts } from './package-parts.js';

/**
 * A cell's value; `{ value, format }` for a number shown in a format, `{ formula, value }` for a computed one, whose
 * result the file may lack (null), `{ shared, formula? }` for one filled down.
 */
export type CellValue =
  | string
  | number
  | boolean
  | null
  | {
      readonly value: number | string | null;
      readonly format?: string;
      readonly formula?: string;
      readonly shared?: number;
    }
  | { readonly error: string }
  /** Text inside the cell instead of among the shared strings, in runs. */
  | { readonly inline: readonly string[] };

export interface SheetOptions {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** `A1:C1` */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** 1-based, as people count them. */
  readonly hiddenRows?: readonly number[];
  /** The first and the last, from 1. */
  readonly hiddenColumns?: readonly [first: number, last: number];
  /** Rows repeated on each printed page: `1:2`. */
  readonly headerRows?: string;
  /** By cell. */
  readonly comments?: Readonly<Record<string, string>>;
}

export interface XlsxOptions {
  readonly title?: string;
  readonly since1904?: boolean;
  /** More parts, or other bytes for those that are made; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = `xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships"`;

interface Shared {
  readonly strings: string[];
  readonly formats: string[];
}

const addressOf = (row: number, column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
};

const indexIn = (list: string[], entry: string): number => {
  const known = list.indexOf(entry);
  return known === -1 ? list.push(entry) - 1 : known;
};

const textXml = (text: string): string => `<t xml:space="preserve">${escapeXml(text)}</t>`;

function cellXml(value: CellValue, address: string, shared: Shared): string {
  if (value === null) return '';
  if (typeof value === 'string') return `<c r="${address}" t="s"><v>${indexIn(shared.strings, value)}</v></c>`;
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if ('error' in value) return `<c r="${address}" t="e"><v>${value.error}</v></c>`;
  if ('inline' in value) {
    const runs = value.inline.map((text) => `<r>${textXml(text)}</r>`).join('');
    return `<c r="${address}" t="inlineStr"><is>${runs}</is></c>`;
  }
  const style = value.format === undefined ? 0 : indexIn(shared.formats, value.format) + 1;
  const filled = value.shared === undefined ? '' : ` t="shared" si="${value.shared}"`;
  const isComputed = value.formula !== undefined || value.shared !== undefined;
  const formula = isComputed ? `<f${filled}>${escapeXml(value.formula ?? '')}</f>` : '';
  const type = typeof value.value === 'string' ? ' t="str"' : '';
  const result = value.value === null ? '' : `<v>${escapeXml(String(value.value))}</v>`;
  return `<c r="${address}" s="${style}"${type}>${formula}${result}</c>`;
}

function sheetXml({ rows, merges = [], hiddenRows = [], hiddenColumns }: SheetOptions, shared: Shared): string {
  const written = rows.map((cells, row) => {
    const inside = cells.map((value, column) => cellXml(value, addressOf(row, column), shared)).join('');
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    return inside === '' ? '' : `<row r="${row + 1}"${hidden}>${inside}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const mergesXml = merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  const [first, last] = hiddenColumns ?? [];
  const cols = hiddenColumns === undefined ? '' : `<cols><col min="${first}" max="${last}" hidden="1"/></cols>`;
  return `${HEAD}<worksheet ${MAIN}>${cols}<sheetData>${written.join('')}</sheetData>${mergesXml}</worksheet>`;
}

function workbookXml(sheets: readonly SheetOptions[], since1904: boolean): string {
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="sheet${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, headerRows }, index) => {
    const [first, last] = headerRows?.split(':') ?? [];
    return first === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name)}'!$${first}:$${last}</definedName>`,
        ];
  });
  const namesXml = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `${HEAD}<workbook ${MAIN}><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets>${namesXml}</workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`);
  const cells = formats.map(
    (_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  const numFmts = codes.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`;
  return (
    `${HEAD}<styleSheet ${MAIN}>${numFmts}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${cells.join('')}</cellXfs></styleSheet>`
  );
}

function commentsXml(comments: Readonly<Record<string, string>>): string {
  const list = Object.entries(comments).map(
    ([cell, text]) => `<comment ref="${cell}" authorId="0"><text><r>${textXml(text)}</r></text></comment>`,
  );
  return `${HEAD}<comments ${MAIN}><authors><author>a</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

function contentTypesXml(sheets: readonly SheetOptions[]): string {
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const named: (readonly [string, string])[] = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'] as const),
    ...sheets.flatMap(({ comments }, index) =>
      comments === undefined ? [] : [[`/xl/comments${index + 1}.xml`, 'comments'] as const],
    ),
  ];
  const overrides = named.map(([name, kind]) => `<Override PartName="${name}" ContentType="${type(kind)}"/>`);
  return (
    `${HEAD}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** An XLSX from a few lines: sheets as lists of rows. Equal input gives equal bytes. */
export function makeXlsx(sheets: readonly SheetOptions[], options: XlsxOptions = {}): Uint8Array {
  const shared: Shared = { strings: [], formats: [] };
  const files: Record<string, string | Uint8Array | null> = {};
  for (const [index, sheet] of sheets.entries()) {
    const name = `sheet${index + 1}.xml`;
    files[`xl/worksheets/${name}`] = sheetXml(sheet, shared);
    if (sheet.comments === undefined) continue;
    files[`xl/comments${index + 1}.xml`] = commentsXml(sheet.comments);
    files[`xl/worksheets/_rels/${name}.rels`] = relationshipsXml([
      ['comments', 'comments', `../comments${index + 1}.xml`],
    ]);
  }
  const strings = shared.strings.map((text) => `<si>${textXml(text)}</si>`).join('');
  const beside = sheets.map(
    (_, index) => [`sheet${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return zipParts({
    '[Content_Types].xml': contentTypesXml(sheets),
    '_rels/.rels': relationshipsXml([
      ['main', 'officeDocument', 'xl/workbook.xml'],
      ...coreRelationship(options.title),
    ]),
    'xl/workbook.xml': workbookXml(sheets, options.since1904 === true),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...beside,
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings}</sst>`,
    'xl/styles.xml': stylesXml(shared.formats),
    ...coreParts(options.title),
    ...files,
    ...options.parts,
  });
}

import { excerpt } from '../excerpt.js';
import { plainLine } from '../escape.js';
import { markupText as xml } from '../escape-xml.js';
import { contentTypes, packageBytes, relations, xmlPart } from '../ooxml/package.js';
import { cellLooks, type CellLook, type Mark, marks, workbookStyles } from './looks.js';
import { rowHeight } from './row-height.js';

export interface SheetCell {
  readonly text: string;
  readonly look?: CellLook;
  /** Columns it covers. */
  readonly columns?: number;
}

/** A sheet of ours: lines, then a table whose header stays in sight and is printed on every page. */
export interface SheetContent {
  readonly name: string;
  /** Characters wide. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** 0-based row that heads the table; filtered by, frozen, repeated. */
  readonly headerRow: number;
  /** Rows below the table that are none of it. */
  readonly footRows?: number;
  /** A column in which some words stand out. */
  readonly marked?: { readonly column: number; readonly words: Readonly<Record<Mark, string>> };
  /** What the footer of the page says beside its number. */
  readonly footer?: string;
}

/** The most a cell holds. */
const LONGEST_CELL = 32_000;

/** 0 → A, 26 → AA */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

/** Always text, never a formula, whatever it begins with. */
function cellXml({ text, look = 'text' }: SheetCell, row: number, column: number): string {
  const at = `${columnName(column)}${row + 1}`;
  const lines = excerpt(text, LONGEST_CELL).split('\n').map(xml).join('\n');
  const body = lines === '' ? '' : `<is><t xml:space="preserve">${lines}</t></is>`;
  return `<c r="${at}" s="${cellLooks.indexOf(look)}"${body === '' ? '' : ' t="inlineStr"'}>${body}</c>`;
}

/** How much larger than the text a title is. */
const TITLE_SCALE = 1.6;

/** A row whose look is fixed is as high as it needs; one to be filled fits itself later. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): string {
  if (cells.some(({ text }) => text.includes('{{#'))) return '';
  let column = 0;
  const texts = cells.map(({ text, look, columns = 1 }) => {
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    column += columns;
    return { text, width, scale: look === 'title' ? TITLE_SCALE : 1 };
  });
  return ` ht="${rowHeight(texts)}" customHeight="1"`;
}

function rowXml(cells: readonly SheetCell[], row: number, widths: readonly number[], merges: string[]): string {
  let column = 0;
  const written = cells.flatMap((cell) => {
    const { columns = 1 } = cell;
    const from = column;
    column += columns;
    if (columns > 1) merges.push(`${columnName(from)}${row + 1}:${columnName(column - 1)}${row + 1}`);
    const covered = Array.from({ length: columns - 1 }, (_, i) =>
      cellXml({ text: '', look: cell.look ?? 'text' }, row, from + 1 + i),
    );
    return [cellXml(cell, row, from), ...covered];
  });
  return `<row r="${row + 1}"${heightOf(cells, widths)}>${written.join('')}</row>`;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** `&` begins a code in headers and footers. */
const footerText = (text: string): string => xml(plainLine(text).replaceAll('&', '&&'));

/** Words of one column that stand out by their colour. */
function markedXml({ headerRow, rows, footRows = 0, marked }: SheetContent): string {
  if (marked === undefined) return '';
  const column = columnName(marked.column);
  const first = `${column}${headerRow + 2}`;
  const rules = marks.map(
    (mark, index) =>
      `<cfRule type="cellIs" dxfId="${index}" priority="${index + 1}" operator="equal"><formula>"${xml(marked.words[mark])}"</formula></cfRule>`,
  );
  return `<conditionalFormatting sqref="${first}:${column}${rows.length - footRows}">${rules.join('')}</conditionalFormatting>`;
}

function sheetXml(sheet: SheetContent): string {
  const { widths, rows, headerRow, footer = '', footRows = 0 } = sheet;
  const merges: string[] = [];
  const data = rows.map((cells, row) => rowXml(cells, row, widths, merges)).join('');
  const last = columnName(widths.length - 1);
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return xmlPart(
    `<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">` +
      `<pane ySplit="${headerRow + 1}" topLeftCell="A${headerRow + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${data}</sheetData>` +
      `<autoFilter ref="A${headerRow + 1}:${last}${rows.length - footRows}"/>` +
      `${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}` +
      `${markedXml(sheet)}` +
      '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
      `<headerFooter><oddFooter>&amp;L${footerText(footer)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
  );
}

/** The names Excel keeps for a sheet: what is filtered, what is printed on every page. */
function definedNames(sheets: readonly SheetContent[]): string {
  const quoted = (name: string): string => `'${xml(name.replaceAll("'", "''"))}'`;
  return sheets
    .flatMap(({ name, widths, rows, headerRow, footRows = 0 }, index) => {
      const head = headerRow + 1;
      const range = `$A$${head}:$${columnName(widths.length - 1)}$${rows.length - footRows}`;
      return [
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(name)}!${range}</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$${head}:$${head}</definedName>`,
      ];
    })
    .join('');
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of ours. Names of sheets must be ones Excel accepts: `sheetNames` makes them. */
export function writeWorkbook(sheets: readonly SheetContent[]): Uint8Array {
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return packageBytes({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
      'xl/styles.xml': `${TYPE}.styles+xml`,
      ...Object.fromEntries(sheets.map((_, index) => [`xl/${part(index)}`, `${TYPE}.worksheet+xml`])),
    }),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xmlPart(
      `<workbook ${MAIN} ${RELATED}><sheets>${listed.join('')}</sheets><definedNames>${definedNames(sheets)}</definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', part(index)] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': workbookStyles(),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${part(index)}`, sheetXml(sheet)])),
  });
}

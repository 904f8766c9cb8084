import { contentTypes, escapeXml, packageZip, relations } from './package-zip.js';

/** A sheet of a workbook source: lines above the table, then the table. */
interface Sheet {
  readonly name: string;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a workbook source: `title:`, then for each sheet `sheet:`, `note:` lines and rows of a table. */
function parseSheets(text: string): Sheet[] {
  const sheets: { name: string; lines: string[]; rows: string[][] }[] = [];
  let title: string | null = null;
  for (const line of text.split('\n')) {
    const said = /^(title|sheet|note): (.+)$/u.exec(line);
    const sheet = sheets.at(-1);
    if (said?.[1] === 'title') title = said[2] ?? null;
    else if (said?.[1] === 'sheet') {
      sheets.push({ name: said[2] ?? '', lines: title === null ? [] : [title], rows: [] });
      title = null;
    } else if (said?.[1] === 'note') sheet?.lines.push(said[2] ?? '');
    else if (line.startsWith('|'))
      sheet?.rows.push(
        line
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
  }
  return sheets;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

function cell(text: string, column: number, row: number): string {
  const at = `${letter(column)}${row}`;
  if (/^\d+$/u.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
  return text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

function sheetXml(sheet: Sheet): string {
  const rows = [...sheet.lines.map((line) => [line]), ...sheet.rows];
  const last = letter(Math.max(...sheet.rows.map((row) => row.length)) - 1);
  const written = rows.map(
    (cells, index) =>
      `<row r="${index + 1}">${cells.map((text, column) => cell(text, column, index + 1)).join('')}</row>`,
  );
  const merges = sheet.lines.map((_, index) => `<mergeCell ref="A${index + 1}:${last}${index + 1}"/>`);
  return (
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written.join('')}</sheetData>` +
    `${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`}</worksheet>`
  );
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook source as an Excel file. */
export function writeXlsx(text: string): Uint8Array {
  const sheets = parseSheets(text);
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const listed = sheets.map(
    (sheet, index) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return packageZip({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
      ...Object.fromEntries(sheets.map((_, index) => [`xl/${part(index)}`, `${TYPE}.worksheet+xml`])),
    }),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', part(index)] as const),
    ),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${part(index)}`, sheetXml(sheet)])),
  });
}

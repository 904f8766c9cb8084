import { contentTypes, packageZip, relations } from '../samples/package-zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEADER =
  '资源名称 资源摘要 资源代码 提供方 提供方代码 信息项名称 数据类型 长度 是否字典项 共享类型 共享条件 共享方式 是否开放 开放条件 更新周期'.split(
    ' ',
  );
/** Rows of one resource: its first five columns are merged over them. */
const GROUP = 8;

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A catalogue of so many rows, the header among them, whose resources are merged over the rows of their items. */
export function makeWorkbook(rows: number): Uint8Array {
  const strings: string[] = [];
  const known = new Map<string, number>();
  const indexOf = (text: string): number => {
    const at = known.get(text) ?? strings.push(text) - 1;
    known.set(text, at);
    return at;
  };
  const written: string[] = [];
  const merges: string[] = [];
  for (let row = 1; row <= rows; row++) {
    const group = Math.floor((row - 2) / GROUP);
    const cells = HEADER.map((header, column) => {
      const text = column < 5 ? `资源${group}之${column}` : column < 7 ? `信息项${row}之${column}` : `属性${column}`;
      if (row === 1) return `<c r="${letter(column)}1" t="s"><v>${indexOf(header)}</v></c>`;
      return column === 7
        ? `<c r="${letter(column)}${row}"><v>${row % 100}</v></c>`
        : `<c r="${letter(column)}${row}" t="s"><v>${indexOf(text)}</v></c>`;
    });
    written.push(`<row r="${row}">${cells.join('')}</row>`);
    const last = Math.min(row + GROUP - 1, rows);
    if (row > 1 && (row - 2) % GROUP === 0 && last > row)
      for (let column = 0; column < 5; column++)
        merges.push(`<mergeCell ref="${letter(column)}${row}:${letter(column)}${last}"/>`);
  }
  return packageZip({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${TYPE}.worksheet+xml`,
      'xl/sharedStrings.xml': `${TYPE}.sharedStrings+xml`,
    }),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']] as const),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="目录" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells></worksheet>`,
  });
}

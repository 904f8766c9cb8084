import { markupText } from '../escape-xml.js';

// The pieces of a Word document as markup. Every text is a stranger's until it went through `run`.

export interface RunLook {
  readonly bold?: boolean;
}

export const run = (text: string, { bold = false }: RunLook = {}): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${markupText(text)}</w:t></w:r>`;

export interface ParagraphLook {
  /** The paragraph stays on the page of the next. */
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
}

/** A paragraph of a style, from runs made already. */
export function paragraphOf(style: string, runs: string, look: ParagraphLook = {}): string {
  const keep = look.keepNext === true ? '<w:keepNext/>' : '';
  const page = look.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${page}</w:pPr>${runs}</w:p>`;
}

export const paragraph = (style: string, text: string, look: ParagraphLook = {}): string =>
  paragraphOf(style, text === '' ? '' : run(text), look);

const field = (mark: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`;

/** The number of the page, as the word processor computes it. */
export const pageNumber = (): string =>
  `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}${run('1')}${field('end')}`;

export interface TableCell {
  /** One paragraph a line. */
  readonly text: string;
  readonly style?: string;
  readonly shaded?: boolean;
  readonly columns?: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Repeated at the top of each page. */
  readonly header?: boolean;
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="E7EEF7"/>';

function cell({ text, style = 'TableText', shaded = false, columns = 1 }: TableCell, width: number): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const lines = text.split('\n').map((line) => paragraph(style, line));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shaded ? SHADE : ''}<w:vAlign w:val="center"/></w:tcPr>${lines.join('')}</w:tc>`;
}

function tableRow({ cells, header = false }: TableRow, widths: readonly number[]): string {
  let at = 0;
  const written = cells.map((each) => {
    const from = at;
    at += each.columns ?? 1;
    return cell(
      each,
      widths.slice(from, at).reduce((sum, width) => sum + width, 0),
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}

/** A ruled table; widths in twentieths of a point. */
export function table(rows: readonly TableRow[], widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.map((each) => tableRow(each, widths)).join('')}</w:tbl>`
  );
}

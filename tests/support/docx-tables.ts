import { blocks, type Content, type DocxParts, escapeXml, type Piece } from './docx-content.js';

export interface CellOptions {
  readonly colSpan?: number;
  /** `restart` begins a cell that goes on downward, `continue` is covered by the one above. */
  readonly merge?: 'restart' | 'continue';
}

/** A cell; a plain string in a row is one without options. */
export const cell =
  (content: Content, { colSpan, merge }: CellOptions = {}): Piece =>
  (parts) => {
    const properties =
      `<w:tcW w:w="${2000 * (colSpan ?? 1)}" w:type="dxa"/>` +
      (colSpan === undefined ? '' : `<w:gridSpan w:val="${colSpan}"/>`) +
      (merge === undefined ? '' : `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>`);
    const inside = blocks(content, parts);
    // A cell ends with a paragraph, or Word calls the file damaged.
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}${inside.endsWith('</w:p>') ? '' : '<w:p/>'}</w:tc>`;
  };

export interface RowOptions {
  readonly header?: boolean;
  readonly before?: number;
  readonly deleted?: boolean;
}

export const row =
  (cells: readonly (string | Piece)[], { header, before, deleted }: RowOptions = {}): Piece =>
  (parts) => {
    const properties =
      (before === undefined ? '' : `<w:gridBefore w:val="${before}"/>`) +
      (header === true ? '<w:tblHeader/>' : '') +
      (deleted === true ? '<w:del w:id="9001" w:author="a" w:date="2026-01-01T00:00:00Z"/>' : '');
    const inside = cells.map((piece) => (typeof piece === 'string' ? cell(piece) : piece)(parts)).join('');
    return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${inside}</w:tr>`;
  };

export interface TableOptions {
  readonly caption?: string;
  /** Grid columns; as many as the first row has cells where not given. */
  readonly columns?: number;
}

/** A table of rows; a plain list is a row without options. */
export const table =
  (rows: readonly (readonly (string | Piece)[] | Piece)[], options: TableOptions = {}): Piece =>
  (parts: DocxParts) => {
    const first = rows[0];
    const columns = options.columns ?? (Array.isArray(first) ? first.length : 3);
    const caption = options.caption === undefined ? '' : `<w:tblCaption w:val="${escapeXml(options.caption)}"/>`;
    const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
    const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
    const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
    const inside = rows.map((piece) => (typeof piece === 'function' ? piece : row(piece))(parts)).join('');
    return (
      `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders>${caption}</w:tblPr>` +
      `<w:tblGrid>${grid}</w:tblGrid>${inside}</w:tbl>`
    );
  };

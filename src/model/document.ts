import type { Place } from './place.js';

/** Formats that are told apart by content. Those without a reader are named and left aside. */
export type Format =
  | 'docx'
  | 'pdf'
  | 'xlsx'
  | 'doc'
  | 'xls'
  | 'ofd'
  | 'pptx'
  | 'rtf'
  | 'html'
  | 'markdown'
  | 'text'
  | 'image'
  | 'zip'
  | 'unknown';

/** One file, as read. The readers' only product; no later stage sees bytes. */
export interface Document {
  readonly file: string;
  readonly format: Format;
  /** What the file's own properties call it; often wrong, never evidence. */
  readonly title?: string;
  /** Null where the format has no pages. */
  readonly pages: number | null;
  readonly blocks: readonly Block[];
  /** Texts of headers, footers and page numbers: kept apart, never evidence. */
  readonly furniture: readonly string[];
  /** Footnotes, endnotes and comments, apart from the body. */
  readonly notes: readonly Note[];
  /** The file's own table of bookmarks: a hint for the outline. */
  readonly bookmarks: readonly Bookmark[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: 'paragraph';
  /** The document's own text, tracked changes as finally seen, without the automatic number. */
  readonly text: string;
  /** The automatic number as displayed: 第一章, （三）, 1.2.1 */
  readonly number?: string;
  /** 1-based level in the automatic list that gave `number`; without a `number` the list gives a bullet. */
  readonly listLevel?: number;
  readonly place: Place;
  readonly style?: Style;
  /** 1 to 9, from the paragraph or its style chain. */
  readonly outlineLevel?: number;
  /** The structure tree of a PDF: H1 to H6, P, L, TOC … */
  readonly tag?: string;
  readonly look?: Look;
  readonly role?: 'toc' | 'caption';
  readonly figures?: readonly Figure[];
  readonly inTextBox?: boolean;
  /** Recognised from a picture, so surely: 0 to 1. */
  readonly confidence?: number;
}

/** A paragraph style, resolved by name through the basedOn chain. */
export interface Style {
  readonly name: string;
  /** 1 to 9 where the style is, or is based on, a built-in heading style. */
  readonly headingLevel?: number;
  readonly kind?: 'heading' | 'toc' | 'title' | 'caption' | 'list';
}

export interface Look {
  /** Points, of most of the characters. */
  readonly size?: number;
  /** Share of bold characters, 0 to 1. */
  readonly bold?: number;
  /** How many characters at the start are bold before the first that is not: finds run-in labels. */
  readonly boldLead?: number;
  readonly font?: string;
  readonly align?: 'left' | 'centre' | 'right' | 'both';
  /** First-line start from the left margin of the text, points. */
  readonly indent?: number;
  /** Lines the paragraph took on the page; PDF only. */
  readonly lines?: number;
  /** White space above, in multiples of the line height; PDF only. */
  readonly spaceAbove?: number;
}

export interface Figure {
  /** Alternative text or name given by the author. */
  readonly alt?: string;
  /** Width and height in points, where known. */
  readonly width?: number;
  readonly height?: number;
}

export interface Table {
  readonly type: 'table';
  readonly place: Place;
  readonly rows: readonly Row[];
  /** Rows that the file itself marks as repeated header. */
  readonly declaredHeaderRows?: number;
  readonly caption?: string;
  /** A sheet that the workbook hides. */
  readonly hidden?: true;
  /** Grid columns that the sheet hides although something stands in them. */
  readonly hiddenColumns?: readonly number[];
  /** Recognised from a picture, so surely: 0 to 1. */
  readonly confidence?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Hidden in its sheet, by hand or by a filter. */
  readonly hidden?: true;
}

export interface Cell {
  /** As displayed: a line for each paragraph, with its automatic number; cells of a nested table parted by tabs. */
  readonly text: string;
  /** First grid column, 0-based. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /**
   * Of a workbook: the text is a formula's last result. `stale`: it is not what the formula gives with the values its
   * cells have now; `missing`: the file holds none.
   */
  readonly formula?: 'current' | 'stale' | 'missing';
  /** What a stale or missing result would be, as the cell would show it. */
  readonly computed?: string;
  /** Paragraphs and nested tables of the cell; their `place` names the outer table's block, row and column. None in XLSX, where row and column are those of the sheet. */
  readonly blocks: readonly Block[];
}

export interface Note {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly text: string;
  readonly place?: Place;
}

export interface Bookmark {
  readonly title: string;
  /** 1-based depth. */
  readonly level: number;
  readonly page?: number;
}

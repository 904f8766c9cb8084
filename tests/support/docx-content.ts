/** Pieces of a DOCX for tests: each is a line of code where it is used, and XML that Word opens where it lands. */

/** What pieces leave in other parts of the package. */
export interface DocxParts {
  readonly media: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly footnotes: string[];
  readonly endnotes: string[];
  readonly comments: string[];
  /** numId by list name. */
  readonly lists: Readonly<Record<string, number>>;
  /** Ids that must differ inside of a document. */
  nextId: number;
}

export type Piece = (parts: DocxParts) => string;
export type Content = string | Piece | readonly (string | Piece)[];

export interface RunOptions {
  readonly style?: string;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  /** Font of the letters of the alphabet. */
  readonly latin?: string;
}

export interface ParagraphOptions extends RunOptions {
  /** Name of a list of the document and 0-based level; an empty name leaves the list to the style; null: in no list. */
  readonly list?: readonly [name: string, level?: number] | null;
  /** 1 to 9; 10 is body text. */
  readonly outlineLevel?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Attributes of w:ind, as in the file. */
  readonly indent?: Readonly<Record<string, number>>;
  readonly pageBreakBefore?: boolean;
  /** The paragraph mark is deleted as a tracked change. */
  readonly markDeleted?: boolean;
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** XML as it is. */
export const raw =
  (xml: string): Piece =>
  () =>
    xml;

const textXml = (text: string): string =>
  text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');

export const runProperties = ({ style, bold, hidden, size, font, latin }: RunOptions): string => {
  const east = font === undefined ? '' : ` w:eastAsia="${font}" w:hint="eastAsia"`;
  const ascii = latin === undefined ? '' : ` w:ascii="${latin}" w:hAnsi="${latin}"`;
  const xml =
    (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
    (east + ascii === '' ? '' : `<w:rFonts${ascii}${east}/>`) +
    (bold === undefined ? '' : `<w:b w:val="${bold ? 1 : 0}"/>`) +
    (hidden === undefined ? '' : `<w:vanish w:val="${hidden ? 1 : 0}"/>`) +
    (size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`);
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
};

/** A run; tabs and line breaks in the text become elements. */
export const run =
  (text: string, options: RunOptions = {}): Piece =>
  () =>
    `<w:r>${runProperties(options)}${textXml(text)}</w:r>`;

/** Everything inside a paragraph or a container; plain strings are runs with the given look. */
export const inline = (content: Content, parts: DocxParts, look: RunOptions = {}): string =>
  (Array.isArray(content) ? content : [content])
    .map((piece: string | Piece) => (typeof piece === 'string' ? run(piece, look)(parts) : piece(parts)))
    .join('');

/** Everything inside a body, a cell, a text box; plain strings are paragraphs. */
export const blocks = (content: Content, parts: DocxParts): string =>
  (Array.isArray(content) ? content : [content])
    .map((piece: string | Piece) => (typeof piece === 'string' ? paragraph(piece)(parts) : piece(parts)))
    .join('');

export const paragraphProperties = (options: ParagraphOptions, lists: DocxParts['lists']): string => {
  const { style, list, outlineLevel, align, indent, pageBreakBefore, markDeleted } = options;
  const numbers = list === null ? 0 : lists[list?.[0] ?? ''];
  const level = list == null || list[1] === undefined ? '' : `<w:ilvl w:val="${list[1]}"/>`;
  const sides = Object.entries(indent ?? {}).map(([side, value]) => ` w:${side}="${value}"`);
  const xml =
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (pageBreakBefore === true ? '<w:pageBreakBefore/>' : '') +
    (list === undefined
      ? ''
      : `<w:numPr>${level}${numbers === undefined ? '' : `<w:numId w:val="${numbers}"/>`}</w:numPr>`) +
    (sides.length === 0 ? '' : `<w:ind${sides.join('')}/>`) +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`) +
    (outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel - 1}"/>`) +
    (markDeleted === true ? `<w:rPr><w:del w:id="9000" w:author="a" w:date="2026-01-01T00:00:00Z"/></w:rPr>` : '');
  return xml === '' ? '' : `<w:pPr>${xml}</w:pPr>`;
};

export const paragraph =
  (content: Content, options: ParagraphOptions = {}): Piece =>
  (parts) => {
    const { style: _, ...look } = options;
    return `<w:p>${paragraphProperties(options, parts.lists)}${inline(content, parts, look)}</w:p>`;
  };

export const heading = (level: number, content: Content, options: ParagraphOptions = {}): Piece =>
  paragraph(content, { style: `Heading${level}`, ...options });

const CHANGE = 'w:author="a" w:date="2026-01-01T00:00:00Z"';

const changed =
  (tag: 'ins' | 'moveFrom' | 'moveTo', content: Content): Piece =>
  (parts) =>
    `<w:${tag} w:id="${parts.nextId++}" ${CHANGE}>${inline(content, parts)}</w:${tag}>`;

export const inserted = (content: Content): Piece => changed('ins', content);
export const movedFrom = (content: Content): Piece => changed('moveFrom', content);
export const movedTo = (content: Content): Piece => changed('moveTo', content);

export const deleted =
  (text: string): Piece =>
  (parts) =>
    `<w:del w:id="${parts.nextId++}" ${CHANGE}><w:r><w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`;

/** A complex field; without a result it shows nothing of its own. */
export const field =
  (instruction: Content, result?: Content): Piece =>
  (parts) => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code =
      typeof instruction === 'string'
        ? `<w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>`
        : inline(instruction, parts);
    const shown = result === undefined ? '' : mark('separate') + inline(result, parts);
    return mark('begin') + code + shown + mark('end');
  };

export const simpleField =
  (instruction: string, result: Content): Piece =>
  (parts) =>
    `<w:fldSimple w:instr="${escapeXml(instruction)}">${inline(result, parts)}</w:fldSimple>`;

const note =
  (kind: 'footnote' | 'endnote', content: Content): Piece =>
  (parts) => {
    const notes = parts[`${kind}s`];
    notes.push(blocks(content, parts));
    return `<w:r><w:${kind}Reference w:id="${notes.length}"/></w:r>`;
  };

export const footnote = (content: Content): Piece => note('footnote', content);
export const endnote = (content: Content): Piece => note('endnote', content);

export const comment =
  (content: Content): Piece =>
  (parts) => {
    parts.comments.push(blocks(content, parts));
    return `<w:r><w:commentReference w:id="${parts.comments.length}"/></w:r>`;
  };

/** A content control around runs, paragraphs, rows or cells. */
export const control =
  (
    content: Content,
    options: { readonly prompt?: boolean; readonly contents?: boolean; readonly inside?: 'block' | 'inline' } = {},
  ): Piece =>
  (parts) => {
    const properties =
      (options.prompt === true ? '<w:showingPlcHdr/>' : '') +
      (options.contents === true
        ? '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        : '');
    const inside = options.inside === 'inline' ? inline(content, parts) : blocks(content, parts);
    return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  };

/** The check box of today's forms; Word shows ☒ in it when it is checked. */
export const checkBox =
  (checked: boolean): Piece =>
  () =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr>` +
    `<w:sdtContent><w:r><w:t>${checked ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`;

/** The check box of old forms: a field whose state stands beside it. */
export const oldCheckBox =
  (checked: boolean): Piece =>
  () =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:enabled/><w:checkBox><w:sizeAuto/>` +
    `<w:default w:val="0"/><w:checked w:val="${checked ? 1 : 0}"/></w:checkBox></w:ffData></w:fldChar></w:r>` +
    `<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const symbol =
  (font: string, code: string): Piece =>
  () =>
    `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;

export const pageBreak: Piece = () => '<w:r><w:br w:type="page"/></w:r>';
/** Where a page ended when the word processor last laid the document out. */
export const renderedBreak: Piece = () => '<w:r><w:lastRenderedPageBreak/></w:r>';

/** A table of contents as Word makes it: a field over paragraphs of the styles toc 1 to 3, in a content control. */
export const contents = (entries: readonly (readonly [level: number, text: string])[]): Piece => {
  const first =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const last = paragraph(raw('<w:r><w:fldChar w:fldCharType="end"/></w:r>'));
  const lines = entries.map(([level, text], index) =>
    paragraph([...(index === 0 ? [raw(first)] : []), text], { style: `TOC${level}` }),
  );
  return control([paragraph('目录', { style: 'TOCHeading' }), ...lines, last], { contents: true });
};

import {
  blocks,
  type Content,
  type DocxParts,
  escapeXml,
  type ParagraphOptions,
  type Piece,
  paragraphProperties,
  runProperties,
} from './docx-content.js';
import { coreParts, coreRelationship, HEAD, OOXML, relationshipsXml, zipParts } from './package-parts.js';

export * from './docx-content.js';
export * from './docx-drawings.js';
export * from './docx-tables.js';

/** One level of a list: format and text as in numbering.xml, `['decimal', '%1.']`. */
export interface Level {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly restart?: number;
  readonly legal?: boolean;
  /** Style id the level is linked to. */
  readonly style?: string;
}

export type ListLevels = readonly (Level | readonly [format: string, text: string])[];

/** Levels of its own; or another list's, from which it differs in where levels start. */
export type ListOptions = ListLevels | { readonly like: string; readonly starts?: Readonly<Record<number, number>> };

export interface StyleOptions extends ParagraphOptions {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly kind?: 'paragraph' | 'character';
}

export interface DocxOptions {
  readonly title?: string;
  readonly header?: Content;
  readonly footer?: Content;
  readonly lists?: Readonly<Record<string, ListOptions>>;
  /** Added to the usual ones; one with an id of theirs replaces it. */
  readonly styles?: readonly StyleOptions[];
  /** Inside of w:docDefaults. */
  readonly defaults?: string;
  /** More parts, or other bytes for those that are made; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const WORD = 'http://schemas.microsoft.com/office/word';
const NAMESPACES =
  `xmlns:w="${OOXML}/wordprocessingml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships" ` +
  `xmlns:wp="${OOXML}/drawingml/2006/wordprocessingDrawing" xmlns:a="${OOXML}/drawingml/2006/main" ` +
  `xmlns:pic="${OOXML}/drawingml/2006/picture" xmlns:m="${OOXML}/officeDocument/2006/math" ` +
  `xmlns:mc="${OOXML}/markup-compatibility/2006" xmlns:w14="${WORD}/2010/wordml" xmlns:wps="${WORD}/2010/wordprocessingShape" ` +
  `xmlns:wpg="${WORD}/2010/wordprocessingGroup" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="w14"`;

const part = (tag: string, inside: string): string => `${HEAD}<w:${tag} ${NAMESPACES}>${inside}</w:${tag}>`;

const USUAL_STYLES: readonly StyleOptions[] = [
  { id: 'Normal', name: 'Normal' },
  ...[1, 2, 3, 4, 5, 6].map((level) => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    outlineLevel: level,
    bold: true,
    size: 20 - 2 * level,
  })),
  ...[1, 2, 3].map((level) => ({ id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal' })),
  { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Heading1' },
  { id: 'Title', name: 'Title', basedOn: 'Normal', align: 'center', bold: true, size: 22 },
  { id: 'Caption', name: 'caption', basedOn: 'Normal' },
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', indent: { firstLineChars: 200 } },
  { id: 'Strong', name: 'Strong', kind: 'character', bold: true },
];

function stylesXml({ styles = [], defaults }: DocxOptions, lists: DocxParts['lists']): string {
  const replaced = new Set(styles.map(({ id }) => id));
  const all = [...USUAL_STYLES.filter(({ id }) => !replaced.has(id)), ...styles];
  const usualDefaults = `<w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault>`;
  const written = all.map(({ id, name, basedOn, kind = 'paragraph', style: _, ...look }) => {
    const base = basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`;
    const first = id === 'Normal' ? ' w:default="1"' : '';
    const properties = kind === 'paragraph' ? paragraphProperties(look, lists) : '';
    return `<w:style w:type="${kind}"${first} w:styleId="${id}"><w:name w:val="${name}"/>${base}${properties}${runProperties(look)}</w:style>`;
  });
  return part('styles', `<w:docDefaults>${defaults ?? usualDefaults}</w:docDefaults>${written.join('')}`);
}

function levelXml(level: ListLevels[number], index: number): string {
  const {
    format,
    text,
    start = 1,
    restart,
    legal,
    style,
  }: Level = 'format' in level ? level : { format: level[0], text: level[1] };
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
    (restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`) +
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (legal === true ? '<w:isLgl/>' : '') +
    `<w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/></w:lvl>`
  );
}

/** The definitions, then the lists: Word wants them in this order. */
function numberingXml(lists: Readonly<Record<string, ListOptions>>, ids: DocxParts['lists']): string {
  const entries = Object.entries(lists);
  const definitions = entries.map(([name, list]) =>
    'like' in list
      ? ''
      : `<w:abstractNum w:abstractNumId="${ids[name]}"><w:multiLevelType w:val="multilevel"/>${list.map(levelXml).join('')}</w:abstractNum>`,
  );
  const used = entries.map(([name, list]) => {
    const starts = 'like' in list ? Object.entries(list.starts ?? {}) : [];
    const overrides = starts.map(
      ([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    );
    const definition = ids['like' in list ? list.like : name];
    return `<w:num w:numId="${ids[name]}"><w:abstractNumId w:val="${definition}"/>${overrides.join('')}</w:num>`;
  });
  return part('numbering', definitions.join('') + used.join(''));
}

function notesXml(kind: 'footnote' | 'endnote', notes: readonly string[]): string {
  const separator = `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`;
  return part(
    `${kind}s`,
    separator + notes.map((note, index) => `<w:${kind} w:id="${index + 1}">${note}</w:${kind}>`).join(''),
  );
}

function commentsXml(comments: readonly string[]): string {
  const written = comments.map(
    (text, index) => `<w:comment w:id="${index + 1}" w:author="a" w:date="2026-01-01T00:00:00Z">${text}</w:comment>`,
  );
  return part('comments', written.join(''));
}

/** Parts beside the body: file, relationship type, content type. */
const BESIDE: readonly (readonly [file: string, kind: string, type: string])[] = [
  ['styles.xml', 'styles', 'styles'],
  ['numbering.xml', 'numbering', 'numbering'],
  ['header1.xml', 'header', 'header'],
  ['footer1.xml', 'footer', 'footer'],
  ['footnotes.xml', 'footnotes', 'footnotes'],
  ['endnotes.xml', 'endnotes', 'endnotes'],
  ['comments.xml', 'comments', 'comments'],
];

function contentTypesXml(files: readonly string[]): string {
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
  const overrides = BESIDE.filter(([file]) => files.includes(`word/${file}`)).map(
    ([file, , kind]) => `<Override PartName="/word/${file}" ContentType="${type(kind)}"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
    `<Override PartName="/word/document.xml" ContentType="${type('document.main')}"/>` +
    `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
    `${overrides.join('')}</Types>`
  );
}

/** A DOCX from a few lines; plain strings of the content are paragraphs. Equal input gives equal bytes. */
export function makeDocx(content: readonly (string | Piece)[], options: DocxOptions = {}): Uint8Array {
  const lists = Object.fromEntries(Object.keys(options.lists ?? {}).map((name, index) => [name, index + 1]));
  const parts: DocxParts = { media: [], footnotes: [], endnotes: [], comments: [], lists, nextId: 1 };
  const body = blocks(content, parts);
  const { header, footer } = options;
  const edges =
    (header === undefined ? '' : '<w:headerReference w:type="default" r:id="header1.xml"/>') +
    (footer === undefined ? '' : '<w:footerReference w:type="default" r:id="footer1.xml"/>');
  const section = `<w:sectPr>${edges}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const files: Record<string, string | Uint8Array | null> = {
    'word/document.xml': part('document', `<w:body>${body}${section}</w:body>`),
    'word/styles.xml': stylesXml(options, lists),
    ...(options.lists === undefined ? {} : { 'word/numbering.xml': numberingXml(options.lists, lists) }),
    ...(header === undefined ? {} : { 'word/header1.xml': part('hdr', blocks(header, parts)) }),
    ...(footer === undefined ? {} : { 'word/footer1.xml': part('ftr', blocks(footer, parts)) }),
    ...(parts.footnotes.length === 0 ? {} : { 'word/footnotes.xml': notesXml('footnote', parts.footnotes) }),
    ...(parts.endnotes.length === 0 ? {} : { 'word/endnotes.xml': notesXml('endnote', parts.endnotes) }),
    ...(parts.comments.length === 0 ? {} : { 'word/comments.xml': commentsXml(parts.comments) }),
    ...coreParts(options.title),
    ...Object.fromEntries(parts.media.map(({ name, bytes }) => [`word/media/${name}`, bytes])),
  };
  return zipParts({ ...packageXml(Object.keys(files), parts, options), ...files, ...options.parts });
}

function packageXml(files: readonly string[], parts: DocxParts, options: DocxOptions): Record<string, string> {
  const beside = BESIDE.filter(([file]) => files.includes(`word/${file}`)).map(
    ([file, kind]) => [file, kind, file] as const,
  );
  const media = parts.media.map(({ name }) => [name, 'image', `media/${name}`] as const);
  return {
    '[Content_Types].xml': contentTypesXml(files),
    '_rels/.rels': relationshipsXml([
      ['main', 'officeDocument', 'word/document.xml'],
      ...coreRelationship(options.title),
    ]),
    'word/_rels/document.xml.rels': relationshipsXml([...beside, ...media]),
  };
}

import { numbering, STYLES } from './docx-parts.js';
import { drawPicture } from './drawings.js';
import { type ContentsLine, layOutBody } from './lay-out.js';
import { type Heading, type NumberedPart, numberHeadings, shown } from './numbered.js';
import { contentTypes, escapeXml, packageZip, relations } from './package-zip.js';
import type { Part, Run, Source, TablePart } from './parse-source.js';
import { toPng } from './picture.js';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

const run = ({ text, bold }: Run): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

const paragraph = (style: string, inner: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inner}</w:p>`;

const plain = (style: string, text: string): string => paragraph(style, run({ text, bold: false }));

const field = (mark: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

function table(part: TablePart): string {
  const columns = Math.max(...part.rows.map((row) => row.length));
  const width = Math.floor(8296 / columns);
  // A form of labels and values has no row over the others.
  const heads = part.caption !== null || columns > 2;
  const rows = part.rows.map((cells, index) => {
    const written = cells.map(
      (text) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph('Cell', run({ text, bold: heads && index === 0 }))}</w:tc>`,
    );
    return `<w:tr>${heads && index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${written.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="8296" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('Legend', '')}`
  );
}

/** English metric units in a pixel of a drawing, printed at 0.62 points. */
const EMU = Math.round(0.62 * 12700);

function drawing(name: string, caption: string, index: number): string {
  const { width, height } = drawPicture(name);
  const extent = `cx="${width * EMU}" cy="${height * EMU}"`;
  return (
    `<w:r><w:drawing><wp:inline><wp:extent ${extent}/><wp:docPr id="${index}" name="图片 ${index}" descr="${escapeXml(caption)}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${index}" name="${name}.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rIdPicture${index}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

/** The body, part by part; counts pictures and lists as it goes. */
class Body {
  readonly drawings: string[] = [];
  itemLists = 0;
  private before: Part['kind'] | null = null;

  constructor(private readonly typed: boolean) {}

  write(part: NumberedPart): string {
    const opensList = part.kind === 'item' && this.before !== 'item';
    if (opensList) this.itemLists++;
    this.before = part.kind;
    return this.markup(part);
  }

  private heading(part: Heading): string {
    if (!this.typed) return plain(`Heading${part.level}`, part.text);
    return paragraph('BodyText', run({ text: shown(part), bold: true }));
  }

  private markup(part: NumberedPart): string {
    if (part.kind === 'heading') return part.onlyInContents ? '' : this.heading(part);
    if (part.kind === 'paragraph') return paragraph('BodyText', part.runs.map(run).join(''));
    if (part.kind === 'unit') return plain('Unit', part.text);
    if (part.kind === 'table') return (part.caption === null ? '' : plain('Caption', part.caption)) + table(part);
    if (part.kind === 'item') {
      const list = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${this.itemLists + 1}"/></w:numPr>`;
      return paragraph('ListItem', run({ text: part.text, bold: false }), list);
    }
    this.drawings.push(part.drawing);
    return (
      paragraph('Legend', drawing(part.drawing, part.caption, this.drawings.length), '<w:jc w:val="center"/>') +
      plain('Caption', part.caption) +
      (part.legend === null ? '' : plain('Legend', part.legend))
    );
  }
}

/** The table of contents as Word leaves it: one field over its lines, the page numbers as last computed. */
function contentsField(lines: readonly ContentsLine[]): string {
  const open = `${field('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r>${field('separate')}`;
  const written = lines.map((line, index) => {
    const entry = `${run({ text: line.text, bold: false })}<w:r><w:tab/></w:r>${run({ text: String(line.page), bold: false })}`;
    return paragraph(`TOC${line.level}`, (index === 0 ? open : '') + entry);
  });
  return `${plain('ContentsTitle', '目  录')}${written.join('')}<w:p>${field('end')}</w:p>`;
}

function front(source: Source): string {
  const [title = ''] = source.meta.get('title') ?? [];
  const [subtitle = ''] = source.meta.get('subtitle') ?? [];
  const cover = source.meta.get('cover') ?? [];
  const lines =
    plain('Title', title) + plain('Subtitle', subtitle) + cover.map((line) => plain('CoverLine', line)).join('');
  return lines + contentsField(layOutBody(source).contents);
}

/** A letter or an excerpt: title and lines, no cover, no automatic numbers. */
function plainFront(source: Source): string {
  const line = (text: string): string => paragraph('CoverLine', run({ text, bold: true }));
  return [...(source.meta.get('title') ?? []), ...(source.meta.get('subtitle') ?? [])].map(line).join('');
}

const PAGE =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/><w:titlePg/></w:sectPr>';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A source as a Word file with heading styles, automatic numbers, a table of contents, header and footer. Where the
 * source names its numbering, headings are bold lines with their numbers typed.
 */
export function writeDocx(source: Source): Uint8Array {
  const isPlain = source.meta.has('plain');
  const body = new Body(source.meta.has('numbering'));
  const written = numberHeadings(source)
    .map((part) => body.write(part))
    .join('');
  const [header = ''] = source.meta.get('header') ?? [];
  const pageNumber = `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}${run({ text: '1', bold: false })}${field('end')}`;
  const pictures = body.drawings.map(
    (_, index) => [`rIdPicture${index + 1}`, 'image', `media/image${index + 1}.png`] as const,
  );
  return packageZip({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${TYPE}.document.main+xml`,
      'word/styles.xml': `${TYPE}.styles+xml`,
      'word/numbering.xml': `${TYPE}.numbering+xml`,
      'word/header1.xml': `${TYPE}.header+xml`,
      'word/footer1.xml': `${TYPE}.footer+xml`,
    }),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${SPACES}><w:body>${isPlain ? plainFront(source) : front(source)}${written}${PAGE}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': numbering(body.itemLists),
    'word/header1.xml': `<w:hdr ${SPACES}>${plain('Header', header)}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${SPACES}>${paragraph('Footer', pageNumber)}</w:ftr>`,
    'word/_rels/document.xml.rels': relations([
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdNumbering', 'numbering', 'numbering.xml'],
      ['rIdHeader', 'header', 'header1.xml'],
      ['rIdFooter', 'footer', 'footer1.xml'],
      ...pictures,
    ]),
    ...Object.fromEntries(
      body.drawings.map((name, index) => [`word/media/image${index + 1}.png`, toPng(drawPicture(name))]),
    ),
  });
}

import { contentTypes, packageBytes, relations, xmlPart } from '../ooxml/package.js';
import { numbering, type NumberLevel } from './numbering.js';
import { fontTable, styles } from './styles.js';
import { pageNumber, paragraphOf, run } from './wordprocessing.js';

export interface DocxContent {
  /** Paragraphs and tables, as markup. */
  readonly body: string;
  /** Automatic numbers of the headings, from the first level down; none: headings carry none. */
  readonly numbers?: readonly NumberLevel[];
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A4, text of 156 by 225 mm, 22 lines of 28 characters, as GB/T 9704—2012 sets official documents. */
const PAGE =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Width of the text on the page, in twentieths of a point. */
export const TEXT_WIDTH = 8845;

/** A Word document of ours: styles, numbers, page numbers. The same content gives the same bytes. */
export function writeDocx({ body, numbers = [] }: DocxContent): Uint8Array {
  const footer = paragraphOf('Footer', run('— ') + pageNumber() + run(' —'));
  return packageBytes({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${TYPE}.document.main+xml`,
      'word/styles.xml': `${TYPE}.styles+xml`,
      'word/numbering.xml': `${TYPE}.numbering+xml`,
      'word/fontTable.xml': `${TYPE}.fontTable+xml`,
      'word/footer1.xml': `${TYPE}.footer+xml`,
    }),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': xmlPart(`<w:document ${SPACES}><w:body>${body}${PAGE}</w:body></w:document>`),
    'word/styles.xml': styles(numbers.length > 0),
    'word/numbering.xml': numbering(numbers),
    'word/fontTable.xml': fontTable(),
    'word/footer1.xml': xmlPart(`<w:ftr ${SPACES}>${footer}</w:ftr>`),
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'fontTable', 'fontTable.xml'],
      ['rId4', 'footer', 'footer1.xml'],
    ]),
  });
}

/** The parts of a Word file that are the same in every sample: styles and automatic numbers. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SONG = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>';
const HEI = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体"/>';

/** Half-points. */
const size = (value: number): string => `<w:sz w:val="${value}"/><w:szCs w:val="${value}"/>`;

function style(id: string, name: string, paragraph: string, run: string, next = 'Normal'): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/>` +
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

const heading = (level: number, before: string, halfPoints: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/>${before}<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>` +
      `<w:spacing w:before="240" w:after="120"/>${level === 1 ? '<w:jc w:val="center"/>' : ''}<w:outlineLvl w:val="${level - 1}"/>`,
    `${HEI}<w:b/>${size(halfPoints)}`,
    'BodyText',
  );

const contentsLevel = (level: number): string =>
  style(
    `TOC${level}`,
    `toc ${level}`,
    `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8296"/></w:tabs><w:ind w:left="${(level - 1) * 240}"/>`,
    '',
  );

export const STYLES =
  `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${SONG}${size(24)}</w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  [
    style(
      'BodyText',
      'Body Text',
      '<w:spacing w:line="420" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="480"/>',
      '',
    ),
    style('ListItem', 'List Number', '<w:spacing w:line="420" w:lineRule="exact"/>', ''),
    style(
      'Title',
      'Title',
      '<w:spacing w:before="2400" w:after="360"/><w:jc w:val="center"/>',
      `${HEI}<w:b/>${size(44)}`,
    ),
    style('Subtitle', 'Subtitle', '<w:spacing w:after="4200"/><w:jc w:val="center"/>', `${HEI}<w:b/>${size(52)}`),
    style('CoverLine', 'Cover Line', '<w:spacing w:line="480" w:lineRule="exact"/><w:jc w:val="center"/>', size(28)),
    style(
      'ContentsTitle',
      'TOC Heading',
      '<w:pageBreakBefore/><w:spacing w:after="240"/><w:jc w:val="center"/>',
      `${HEI}<w:b/>${size(32)}`,
    ),
    heading(1, '<w:pageBreakBefore/>', 32),
    heading(2, '', 28),
    heading(3, '', 24),
    contentsLevel(1),
    contentsLevel(2),
    contentsLevel(3),
    style('Caption', 'caption', '<w:spacing w:before="120" w:after="60"/><w:jc w:val="center"/>', `${HEI}${size(21)}`),
    style('Unit', 'Unit Line', '<w:jc w:val="right"/>', size(21)),
    style('Legend', 'Figure Legend', '', size(18)),
    style('Cell', 'Table Text', '', size(21)),
    style(
      'Header',
      'header',
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:jc w:val="center"/>',
      size(18),
    ),
    style('Footer', 'footer', '<w:jc w:val="center"/>', size(18)),
  ].join('') +
  '</w:styles>';

function level(index: number, format: string, text: string, linked: string): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${linked}` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
  );
}

/** Numbers of headings: 第一章, and below it 1.1 and 1.1.1 with the chapter counted in digits too. */
const headingLevels =
  level(0, 'chineseCountingThousand', '第%1章', '<w:pStyle w:val="Heading1"/><w:suff w:val="space"/>') +
  level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Heading2"/><w:isLgl/><w:suff w:val="space"/>') +
  level(2, 'decimal', '%1.%2.%3', '<w:pStyle w:val="Heading3"/><w:isLgl/><w:suff w:val="space"/>');

/** Numbering with the list of the headings (1) and one list for each group of items (2, 3 …), each beginning at （1）. */
export function numbering(itemLists: number): string {
  const lists = Array.from(
    { length: itemLists },
    (_, index) =>
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return (
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${headingLevels}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level(0, 'decimal', '（%1）', '<w:suff w:val="nothing"/>')}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}</w:numbering>`
  );
}

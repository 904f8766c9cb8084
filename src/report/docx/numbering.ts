import { xmlPart } from '../ooxml/package.js';

/** One level of automatic numbers: how it counts, what stands around the number. */
export interface NumberLevel {
  readonly format: 'chineseCounting' | 'decimal' | 'decimalEnclosedCircle';
  /** `%1` is the number of level 1. */
  readonly text: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Numbers that do not close themselves are parted from the title by a blank. */
const OPEN = /[章节篇编条\d]$/u;

function level({ format, text }: NumberLevel, index: number): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="Heading${index + 1}"/>` +
    `<w:suff w:val="${OPEN.test(text) ? 'space' : 'nothing'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
  );
}

/** The list that numbers the headings, list 1. */
export function numbering(levels: readonly NumberLevel[]): string {
  if (levels.length === 0) return xmlPart(`<w:numbering ${W}/>`);
  return xmlPart(
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.map(level).join('')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  );
}

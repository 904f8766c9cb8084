import { type Rules, rulesOf, SKIP } from '../xml-rules.js';
import type { Attributes } from '../xml-tag.js';
import { HALF_POINT, isOn, TWIP, toInteger, toPoints } from './measures.js';

/** What a w:rPr says; what it leaves open is undefined. */
export interface RunProperties {
  style?: string;
  bold?: boolean;
  hidden?: boolean;
  /** Points. */
  size?: number;
  eastAsia?: string;
  ascii?: string;
}

/** Left edge and first line, in points; in characters where the file says so. */
export interface Indents {
  left?: number;
  leftChars?: number;
  firstLine?: number;
  firstLineChars?: number;
}

export type Align = 'left' | 'centre' | 'right' | 'both';

/** What a w:pPr says; what it leaves open is undefined. */
export interface ParagraphProperties {
  style?: string;
  /** Null: the paragraph takes itself out of a list. */
  list?: string | null;
  listLevel?: number;
  /** 0 to 8; 9 is body text. */
  outlineLevel?: number;
  align?: Align;
  indents?: Indents;
  pageBreakBefore?: boolean;
  /** The paragraph mark is deleted as a tracked change: the next paragraph goes on in this one. */
  markDeleted?: boolean;
  markHidden?: boolean;
  /** A section ends with the paragraph: how that section began (nextPage, continuous …). */
  section?: string;
}

/** Whoever reads properties: the rules below write into the objects it shows. */
export interface PropertyHolder {
  paragraphProperties: ParagraphProperties;
  runProperties: RunProperties;
}

const VAL = 'w:val';

const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'centre',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

export const RUN_PROPERTY_RULES: Rules<PropertyHolder> = rulesOf<PropertyHolder>({
  'w:rStyle': {
    open({ runProperties }, attributes) {
      const style = attributes[VAL];
      if (style !== undefined) runProperties.style = style;
    },
  },
  'w:b': {
    open({ runProperties }, attributes) {
      runProperties.bold = isOn(attributes[VAL]);
    },
  },
  'w:vanish': {
    open({ runProperties }, attributes) {
      runProperties.hidden = isOn(attributes[VAL]);
    },
  },
  'w:sz': {
    open({ runProperties }, attributes) {
      const size = toPoints(attributes[VAL], HALF_POINT);
      if (size !== undefined) runProperties.size = size;
    },
  },
  'w:rFonts': {
    open({ runProperties }, attributes) {
      const eastAsia = attributes['w:eastAsiaTheme'] ?? attributes['w:eastAsia'];
      const ascii = attributes['w:asciiTheme'] ?? attributes['w:ascii'];
      if (eastAsia !== undefined) runProperties.eastAsia = eastAsia;
      if (ascii !== undefined) runProperties.ascii = ascii;
    },
  },
  'w:rPrChange': { rules: SKIP },
});

const MARK_RULES: Rules<PropertyHolder> = rulesOf<PropertyHolder>({
  'w:del': { open: deleteMark },
  'w:moveFrom': { open: deleteMark },
  'w:vanish': {
    open({ paragraphProperties }, attributes) {
      paragraphProperties.markHidden = isOn(attributes[VAL]);
    },
  },
  'w:rPrChange': { rules: SKIP },
});

function deleteMark({ paragraphProperties }: PropertyHolder): void {
  paragraphProperties.markDeleted = true;
}

const LIST_RULES: Rules<PropertyHolder> = rulesOf<PropertyHolder>({
  'w:ilvl': {
    open({ paragraphProperties }, attributes) {
      const level = toInteger(attributes[VAL]);
      if (level !== undefined) paragraphProperties.listLevel = level;
    },
  },
  'w:numId': {
    open({ paragraphProperties }, attributes) {
      const list = attributes[VAL];
      if (list !== undefined) paragraphProperties.list = list === '0' ? null : list;
    },
  },
  // A tracked removal or change of the number shows the former state inside.
  'w:numberingChange': { rules: SKIP },
});

const SECTION_RULES: Rules<PropertyHolder> = rulesOf<PropertyHolder>({
  'w:type': {
    open({ paragraphProperties }, attributes) {
      paragraphProperties.section = attributes[VAL] ?? 'nextPage';
    },
  },
  'w:sectPrChange': { rules: SKIP },
});

export const PARAGRAPH_PROPERTY_RULES: Rules<PropertyHolder> = rulesOf<PropertyHolder>({
  'w:pStyle': {
    open({ paragraphProperties }, attributes) {
      const style = attributes[VAL];
      if (style !== undefined) paragraphProperties.style = style;
    },
  },
  'w:numPr': { rules: LIST_RULES },
  'w:outlineLvl': {
    open({ paragraphProperties }, attributes) {
      const level = toInteger(attributes[VAL]);
      if (level !== undefined && level >= 0 && level <= 9) paragraphProperties.outlineLevel = level;
    },
  },
  'w:jc': {
    open({ paragraphProperties }, attributes) {
      const align = ALIGN[attributes[VAL] ?? ''];
      if (align !== undefined) paragraphProperties.align = align;
    },
  },
  'w:ind': {
    open({ paragraphProperties }, attributes) {
      paragraphProperties.indents = { ...paragraphProperties.indents, ...readIndents(attributes) };
    },
  },
  'w:pageBreakBefore': {
    open({ paragraphProperties }, attributes) {
      paragraphProperties.pageBreakBefore = isOn(attributes[VAL]);
    },
  },
  'w:rPr': { rules: MARK_RULES },
  'w:sectPr': {
    open({ paragraphProperties }) {
      paragraphProperties.section = 'nextPage';
    },
    rules: SECTION_RULES,
  },
  'w:pPrChange': { rules: SKIP },
});

function readIndents(attributes: Attributes): Indents {
  const either = (...names: string[]) =>
    names.map((name) => attributes[`w:${name}`]).find((value) => value !== undefined);
  const indents: Indents = {};
  const left = toPoints(either('left', 'start'), TWIP);
  const leftChars = toInteger(either('leftChars', 'startChars'));
  const hanging = toPoints(attributes['w:hanging'], TWIP);
  const hangingChars = toInteger(attributes['w:hangingChars']);
  const firstLine = hanging === undefined ? toPoints(attributes['w:firstLine'], TWIP) : -hanging;
  const firstLineChars = hangingChars === undefined ? toInteger(attributes['w:firstLineChars']) : -hangingChars;
  if (left !== undefined) indents.left = left;
  if (leftChars !== undefined) indents.leftChars = leftChars / 100;
  if (firstLine !== undefined) indents.firstLine = firstLine;
  if (firstLineChars !== undefined) indents.firstLineChars = firstLineChars / 100;
  return indents;
}

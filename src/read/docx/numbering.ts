import { type Package, readPart } from '../ooxml.js';
import { type Rules, rulesOf } from '../xml-rules.js';
import { isOn, toInteger } from './measures.js';
import { zerosFormat } from './number-formats.js';
import { PARAGRAPH_PROPERTY_RULES, type ParagraphProperties, type PropertyHolder } from './properties.js';

/** One level of a list as defined. */
export interface ListLevel {
  start: number;
  format: string;
  /** `第%1章`; undefined: nothing is shown. */
  text: string | undefined;
  /** 1-based level whose use restarts this one; 0: never; undefined: every higher level. */
  restart: number | undefined;
  /** Numbers of higher levels are written in decimal. */
  legal: boolean;
  /** Style id the level is linked to. */
  style: string | undefined;
  readonly paragraph: ParagraphProperties;
}

interface AbstractList {
  readonly id: string;
  readonly levels: Map<number, ListLevel>;
  /** This list stands for the one that a numbering style defines. */
  standsFor?: string;
  /** This list is what a numbering style defines. */
  defines?: string;
}

/** A list as paragraphs name it: a definition, with changes of its own. */
export interface List {
  readonly id: string;
  abstract: string;
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly abstracts: ReadonlyMap<string, AbstractList>;
}

interface NumberingState extends PropertyHolder {
  readonly abstracts: Map<string, AbstractList>;
  readonly lists: Map<string, List>;
  abstract: AbstractList | null;
  list: List | null;
  overridden: number;
  level: ListLevel;
}

const VAL = 'w:val';

/** A level that doesn't say where it starts starts at 0. */
function newLevel(): ListLevel {
  return {
    start: 0,
    format: 'decimal',
    text: undefined,
    restart: undefined,
    legal: false,
    style: undefined,
    paragraph: {},
  };
}

const NUMBERING_RULES: Rules<NumberingState> = rulesOf<NumberingState>({
  'w:abstractNum': {
    open(state, attributes) {
      const id = attributes['w:abstractNumId'] ?? '';
      state.list = null;
      state.abstract = { id, levels: new Map() };
      state.abstracts.set(id, state.abstract);
    },
  },
  'w:numStyleLink': {
    open({ abstract }, attributes) {
      const style = attributes[VAL];
      if (abstract !== null && style !== undefined) abstract.standsFor = style;
    },
  },
  'w:styleLink': {
    open({ abstract }, attributes) {
      const style = attributes[VAL];
      if (abstract !== null && style !== undefined) abstract.defines = style;
    },
  },
  'w:num': {
    open(state, attributes) {
      const id = attributes['w:numId'] ?? '';
      state.list = { id, abstract: '', levels: new Map(), starts: new Map() };
      state.lists.set(id, state.list);
    },
  },
  'w:abstractNumId': {
    open({ list }, attributes) {
      if (list !== null) list.abstract = attributes[VAL] ?? '';
    },
  },
  'w:lvlOverride': {
    open(state, attributes) {
      state.overridden = toInteger(attributes['w:ilvl']) ?? 0;
    },
  },
  'w:startOverride': {
    open({ list, overridden }, attributes) {
      list?.starts.set(overridden, toInteger(attributes[VAL]) ?? 0);
    },
  },
  'w:lvl': {
    open(state, attributes) {
      state.level = newLevel();
      state.paragraphProperties = state.level.paragraph;
      const levels = state.list?.levels ?? state.abstract?.levels;
      levels?.set(toInteger(attributes['w:ilvl']) ?? state.overridden, state.level);
    },
  },
  'w:start': {
    open({ level }, attributes) {
      level.start = toInteger(attributes[VAL]) ?? 0;
    },
  },
  'w:numFmt': {
    open({ level }, attributes) {
      // A format of one's own is an example: 001, 002, 003, …
      const zeros = /^0*\d/.exec(attributes['w:format'] ?? '')?.[0].length;
      level.format = zeros === undefined ? (attributes[VAL] ?? 'decimal') : zerosFormat(zeros);
    },
  },
  'w:lvlText': {
    open({ level }, attributes) {
      level.text = attributes[VAL];
    },
  },
  'w:lvlRestart': {
    open({ level }, attributes) {
      level.restart = toInteger(attributes[VAL]);
    },
  },
  'w:isLgl': {
    open({ level }, attributes) {
      level.legal = isOn(attributes[VAL]);
    },
  },
  'w:pStyle': {
    open({ level }, attributes) {
      level.style = attributes[VAL];
    },
  },
  'w:pPr': { rules: PARAGRAPH_PROPERTY_RULES },
  'w:rPr': { rules: new Map() },
});

/** Reads numbering.xml; without one no paragraph has an automatic number. */
export function readNumbering(
  pack: Package,
  part: string | undefined,
  listOfNumberingStyle: (style: string) => string | undefined,
): Numbering {
  const state: NumberingState = {
    abstracts: new Map(),
    lists: new Map(),
    abstract: null,
    list: null,
    overridden: 0,
    level: newLevel(),
    paragraphProperties: {},
    runProperties: {},
  };
  if (part !== undefined) readPart(pack, part, NUMBERING_RULES, state);
  linkNumberingStyles(state, listOfNumberingStyle);
  return state;
}

/** A definition that stands for a numbering style has no levels: it takes those of the list the style defines. */
function linkNumberingStyles(state: NumberingState, listOfNumberingStyle: (style: string) => string | undefined): void {
  for (const abstract of state.abstracts.values()) {
    const style = abstract.standsFor;
    if (style === undefined || abstract.levels.size > 0) continue;
    const defining = [...state.abstracts.values()].find(({ defines }) => defines === style);
    const list = state.lists.get(listOfNumberingStyle(style) ?? '');
    const source = defining ?? state.abstracts.get(list?.abstract ?? '');
    for (const [index, level] of source?.levels ?? []) abstract.levels.set(index, level);
  }
}

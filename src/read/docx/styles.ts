import type { Style } from '../../model/document.js';
import { type Package, readPart } from '../ooxml.js';
import { type Rules, rulesOf } from '../xml-rules.js';
import { isOn } from './measures.js';
import {
  type Indents,
  PARAGRAPH_PROPERTY_RULES,
  type ParagraphProperties,
  type PropertyHolder,
  RUN_PROPERTY_RULES,
  type RunProperties,
} from './properties.js';
import { headingLevelOf, kindOf } from './style-kinds.js';

const NOTHING: RunProperties = {};
/** Real chains have a handful of links. */
const LONGEST_CHAIN = 64;

/** A style as it stands in the file. */
export interface WrittenStyle {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn?: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** A style with everything its chain gives it. */
export interface ResolvedStyle {
  readonly id: string;
  readonly style: Style | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** Ids of the chain, from the style itself up, with the list level each names: levels may be linked to styles. */
  readonly chain: readonly { readonly id: string; readonly listLevel: number | undefined }[];
}

export interface Styles {
  paragraph(id: string | undefined): ResolvedStyle;
  /** Run properties of a character style; none for an unknown one. */
  character(id: string | undefined): RunProperties;
  /** The list that a numbering style stands for. */
  listOfNumberingStyle(id: string): string | undefined;
  readonly defaults: RunProperties;
}

/** All styles of a file, by id. */
export interface WrittenStyles {
  readonly written: Map<string, WrittenStyle>;
  readonly defaultParagraph: ParagraphProperties;
  readonly defaultRun: RunProperties;
  defaultStyle: string | undefined;
}

interface StylesState extends WrittenStyles, PropertyHolder {
  current: WrittenStyle | null;
}

const STYLE_RULES: Rules<StylesState> = rulesOf<StylesState>({
  'w:rPrDefault': {
    open(state) {
      state.runProperties = state.defaultRun;
    },
  },
  'w:pPrDefault': {
    open(state) {
      state.paragraphProperties = state.defaultParagraph;
    },
  },
  'w:style': {
    open(state, attributes) {
      const id = attributes['w:styleId'] ?? '';
      const type = attributes['w:type'] ?? 'paragraph';
      const style: WrittenStyle = { id, type, name: id, paragraph: {}, run: {} };
      state.current = style;
      state.paragraphProperties = style.paragraph;
      state.runProperties = style.run;
      if (!state.written.has(id)) state.written.set(id, style);
      if (type === 'paragraph' && attributes['w:default'] !== undefined && isOn(attributes['w:default'])) {
        state.defaultStyle ??= id;
      }
    },
  },
  'w:name': {
    open({ current }, attributes) {
      if (current !== null) current.name = attributes['w:val'] ?? current.name;
    },
  },
  'w:basedOn': {
    open({ current }, attributes) {
      const base = attributes['w:val'];
      if (current !== null && base !== undefined) current.basedOn = base;
    },
  },
  'w:pPr': { rules: PARAGRAPH_PROPERTY_RULES },
  'w:rPr': { rules: RUN_PROPERTY_RULES },
  // Formats of a table's corners and edges are no properties of the style itself.
  'w:tblStylePr': { rules: new Map() },
});

/** Reads styles.xml; without one everything has Word's defaults. */
export function readStyles(pack: Package, part: string | undefined): Styles {
  const state: StylesState = {
    written: new Map(),
    defaultParagraph: {},
    defaultRun: {},
    defaultStyle: undefined,
    current: null,
    paragraphProperties: {},
    runProperties: {},
  };
  if (part !== undefined) readPart(pack, part, STYLE_RULES, state);
  return resolveStyles(state);
}

/** Follows the chains of styles when one is asked for. */
export function resolveStyles(state: WrittenStyles): Styles {
  const paragraphs = new Map<string | undefined, ResolvedStyle>();
  const characters = new Map<string, RunProperties>();
  return {
    defaults: state.defaultRun,
    paragraph(id) {
      const known = paragraphs.get(id);
      if (known !== undefined) return known;
      const resolved = resolveParagraph(state, id);
      paragraphs.set(id, resolved);
      return resolved;
    },
    character(id) {
      if (id === undefined) return NOTHING;
      const known = characters.get(id);
      if (known !== undefined) return known;
      const resolved = mergeRuns(chainOf(state, id));
      characters.set(id, resolved);
      return resolved;
    },
    listOfNumberingStyle: (id) => state.written.get(id)?.paragraph.list ?? undefined,
  };
}

/** From the style itself up to what it is based on in the end; a circle ends where it closes. */
function chainOf({ written }: WrittenStyles, id: string | undefined): readonly WrittenStyle[] {
  const chain: WrittenStyle[] = [];
  for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
    const style = written.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}

function resolveParagraph(state: WrittenStyles, id: string | undefined): ResolvedStyle {
  const known = id !== undefined && state.written.get(id)?.type === 'paragraph';
  const chain = chainOf(state, known ? id : state.defaultStyle);
  const style = nameStyle(chain);
  return {
    id: chain[0]?.id ?? '',
    style,
    paragraph: mergeParagraphs([...chain.map(({ paragraph }) => paragraph), state.defaultParagraph]),
    run: mergeRuns(chain),
    chain: chain.map((link) => ({ id: link.id, listLevel: link.paragraph.listLevel })),
  };
}

function nameStyle(chain: readonly WrittenStyle[]): Style | undefined {
  const name = chain[0]?.name;
  if (name === undefined) return undefined;
  const built = chain.find((link) => kindOf(link.name) !== undefined);
  const kind = built === undefined ? undefined : kindOf(built.name);
  const level = built === undefined ? undefined : headingLevelOf(built.name);
  // A style made from a heading but declared body text is no heading.
  const disowned = kind === 'heading' && built !== chain[0] && outlineLevelBelow(chain, built) === 9;
  if (kind === undefined || disowned) return { name };
  return { name, kind, ...(level === undefined ? {} : { headingLevel: level }) };
}

function outlineLevelBelow(chain: readonly WrittenStyle[], built: WrittenStyle | undefined): number | undefined {
  for (const link of chain) {
    if (link === built) return undefined;
    if (link.paragraph.outlineLevel !== undefined) return link.paragraph.outlineLevel;
  }
  return undefined;
}

/** The nearest value of each property counts, the first link being the nearest. */
function mergeParagraphs(chain: readonly ParagraphProperties[]): ParagraphProperties {
  const merged: ParagraphProperties = {};
  let indents: Indents = {};
  for (const link of [...chain].reverse()) {
    Object.assign(merged, link);
    indents = { ...indents, ...link.indents };
  }
  delete merged.style;
  delete merged.markDeleted;
  delete merged.markHidden;
  return { ...merged, indents };
}

function mergeRuns(chain: readonly WrittenStyle[]): RunProperties {
  const merged: RunProperties = {};
  for (const { run } of [...chain].reverse()) Object.assign(merged, run);
  delete merged.style;
  return merged;
}

import type { Paragraph } from '../../model/document.js';
import { lookOf } from './look.js';
import type { Numbering } from './numbering.js';
import type { ParagraphDraft } from './paragraph-draft.js';
import type { Indents } from './properties.js';
import type { ResolvedStyle, Styles } from './styles.js';

/** What paragraphs are resolved against. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The typeface behind a theme font name; other names are themselves. */
  readonly typeface: (font: string) => string;
}

export type OpenParagraph = { -readonly [K in keyof Paragraph]: Paragraph[K] };

const BODY_TEXT = 9;

/** A finished draft as a block; its place holds the page only. */
export function buildParagraph(
  draft: ParagraphDraft,
  text: string,
  inTextBox: boolean,
  context: Context,
): OpenParagraph {
  const { properties, number } = draft;
  const resolved = context.styles.paragraph(properties.style);
  const outlineLevel = properties.outlineLevel ?? resolved.paragraph.outlineLevel ?? BODY_TEXT;
  const align = properties.align ?? resolved.paragraph.align;
  const look = lookOf(draft.spans, align, indentsOf(draft, resolved), context.typeface);
  const role = roleOf(draft, text, resolved);
  const paragraph: OpenParagraph = { type: 'paragraph', text, place: { block: 0, page: draft.page } };
  if (number?.text != null) paragraph.number = number.text;
  if (number?.text != null || number?.level.format === 'bullet') paragraph.listLevel = number.index + 1;
  if (resolved.style !== undefined) paragraph.style = resolved.style;
  if (outlineLevel < BODY_TEXT) paragraph.outlineLevel = outlineLevel + 1;
  if (look !== undefined) paragraph.look = look;
  if (role !== undefined) paragraph.role = role;
  if (draft.figures.length > 0) paragraph.figures = draft.figures;
  if (inTextBox) paragraph.inTextBox = true;
  return paragraph;
}

/** A list's indents beat those of the style, unless the style itself brings the list; direct ones beat all. */
function indentsOf({ properties, number }: ParagraphDraft, { paragraph }: ResolvedStyle): Indents {
  const list = number?.level.paragraph.indents;
  if (list === undefined && properties.indents === undefined) return paragraph.indents ?? {};
  const byStyle = properties.list === undefined;
  const inherited = byStyle ? { ...list, ...paragraph.indents } : { ...paragraph.indents, ...list };
  return { ...inherited, ...properties.indents };
}

function roleOf(draft: ParagraphDraft, text: string, { style }: ResolvedStyle): Paragraph['role'] {
  if (style?.kind === 'toc') return 'toc';
  if (draft.inContents > 0 && draft.inContents * 2 >= text.length) return 'toc';
  return style?.kind === 'caption' ? 'caption' : undefined;
}

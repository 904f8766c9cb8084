import type { Figure } from '../../model/document.js';
import { readHtmlBlocks } from '../html/read-html.js';
import type { MarkedSpan } from '../marked-text.js';

/** A line of Markdown without its signs. */
export interface Inline {
  readonly spans: readonly MarkedSpan[];
  readonly figures: readonly Figure[];
  /** Names of footnotes that the line refers to. */
  readonly notes: readonly string[];
}

/** Lengths are bounded: signs that nothing closes must not make every other one look for its end through the whole text. */
const CODE = /(?<!`)(`{1,8})(?!`)([\s\S]{0,2000}?[^`])\1(?!`)/g;
const IMAGE = /!\[([^\]]{0,500})\](?:\([^()]*(?:\([^()]*\)[^()]*){0,4}\)|\[[^\]]{0,500}\])/g;
const LINK = /\[([^\]]{0,500})\](?:\([^()]*(?:\([^()]*\)[^()]*){0,4}\)|\[[^\]]{0,500}\])/g;
const NOTE = /\[\^([^\]\s]{1,100})\]/g;
const AUTOLINK = /<((?:https?|ftp|mailto):[^<>\s]+|[\w.+-]+@[\w-]+\.[\w.-]+)>/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const STRONG = /(\*\*|__)(?=\S)([\s\S]{0,2000}?\S)\1/g;
/** Signs between letters or figures are a product or part of a name. */
const EMPHASIS = [
  /(?<![0-9A-Za-z*])\*(?=[^\s*])([^*\n]*?[^\s*])\*(?![0-9A-Za-z*])/g,
  /(?<!\w)_(?=[^\s_])([^_\n]*?[^\s_])_(?!\w)/g,
] as const;
const STRUCK = /~~(?=\S)([\s\S]{0,2000}?\S)~~/g;
const MARKUP = /<[a-z/!][^<>]*>|&[a-z#]\w*;/i;

/** What is put aside while signs are taken away stands in private characters until the end. */
const ASIDE = 0xe000;
const MOST_ASIDE = 0x1800;
const BOLD_ON = '\uf8f0';
const BOLD_OFF = '\uf8f1';

/** Reads the inside of a paragraph: emphasis, links, pictures, code, escapes and plain HTML. */
export function readInline(source: string): Inline {
  const aside: string[] = [];
  const figures: Figure[] = [];
  const notes: string[] = [];
  const putAside = (text: string): string => {
    if (aside.length >= MOST_ASIDE) return text;
    aside.push(text);
    return String.fromCharCode(ASIDE + aside.length - 1);
  };
  const addFigure = (alt: string): string => {
    figures.push(alt.trim() === '' ? {} : { alt: alt.trim() });
    return '';
  };
  const text = source
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(CODE, (_, _ticks, code: string) => putAside(code.replace(/\s+/g, ' ').trim()))
    .replace(ESCAPED, (_, sign: string) => putAside(sign))
    .replace(AUTOLINK, (_, address: string) => putAside(address))
    .replace(NOTE, (_, name: string) => {
      notes.push(name);
      return '';
    })
    .replace(IMAGE, (_, alt: string) => addFigure(alt))
    .replace(LINK, '$1')
    .replace(STRONG, `${BOLD_ON}$2${BOLD_OFF}`)
    .replace(EMPHASIS[0], '$1')
    .replace(EMPHASIS[1], '$1')
    .replace(STRUCK, '$1');
  const plain = MARKUP.test(text) ? withoutHtml(text, figures) : text;
  const restore = (part: string) =>
    part.replace(/[\ue000-\uf7ff]/g, (sign) => aside[sign.charCodeAt(0) - ASIDE] ?? sign);
  return { spans: toSpans(plain).map((span) => ({ ...span, text: restore(span.text) })), figures, notes };
}

/** Tags gone, entities as characters; bold tags count like bold signs. */
function withoutHtml(text: string, figures: Figure[]): string {
  const marked = text.replace(/<(\/?)(?:b|strong)>/gi, (_, end) => (end ? BOLD_OFF : BOLD_ON));
  const blocks = readHtmlBlocks(`<pre>${marked}</pre>`);
  return blocks
    .map((block) => {
      if (block.type === 'table') return '';
      figures.push(...(block.figures ?? []));
      return block.text;
    })
    .join('\n');
}

function toSpans(text: string): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let depth = 0;
  for (const [part] of text.matchAll(/[\uf8f0\uf8f1]|[^\uf8f0\uf8f1]+/g)) {
    if (part === BOLD_ON) depth++;
    else if (part === BOLD_OFF) depth--;
    else spans.push({ text: part, bold: depth > 0 });
  }
  return spans;
}

import { Parser } from 'htmlparser2';
import type { Block, Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import { PageCount } from '../docx/page-count.js';
import { placeBlocks } from '../docx/place-blocks.js';
import { textOf } from '../docx/table-draft.js';
import { explainError, readingOf, unreadableFor } from '../findings.js';
import { decodeText } from '../text/decode-text.js';
import type { HtmlStory } from './html-story.js';
import { HtmlWalk } from './html-walk.js';
import { type ArchivedPage, findPage } from './web-archive.js';

/** The declaration of the encoding stands within so many bytes. */
const HEAD = 4096;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** Reads an HTML page, also one saved with its pictures (MHT): its text in order, with headings, lists and tables. Never throws on bad input. */
export function readHtml(bytes: Uint8Array, file: string): Reading {
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location: { file } });
  const walk = new HtmlWalk();
  const findings: Finding[] = [];
  try {
    parse(decodePage(findPage(bytes) ?? { bytes, charset: undefined }), walk);
  } catch (error) {
    findings.push(explainError('html', file, error));
  }
  placeBlocks(walk.story.blocks, new PageCount());
  return readingOf(toDocument(walk.story, file), findings);
}

function decodePage({ bytes, charset }: ArchivedPage): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return decodeText(bytes, charset ?? CHARSET.exec(head)?.[1]);
}

/** The blocks of a piece of a page; their places are not yet given. Throws LimitExceeded. */
export function readHtmlBlocks(text: string): readonly Block[] {
  const walk = new HtmlWalk();
  parse(text, walk);
  return walk.story.blocks;
}

function parse(text: string, walk: HtmlWalk): void {
  const parser = new Parser({
    onopentag: (name, attributes) => walk.open(name, attributes),
    onclosetag: (name) => walk.close(name),
    ontext: (words) => walk.text(words),
  });
  try {
    parser.end(text);
  } finally {
    walk.end();
  }
}

function toDocument({ blocks, furniture, title }: HtmlStory, file: string): Document {
  const name = title.replace(/\s+/g, ' ').trim();
  const lines = furniture.map((block) => textOf([block]).trim()).filter((line) => line !== '');
  return {
    file,
    format: 'html',
    ...(name === '' ? {} : { title: name }),
    pages: null,
    blocks,
    furniture: [...new Set(lines)],
    notes: [],
    bookmarks: [],
  };
}

import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import { PageCount } from '../docx/page-count.js';
import { placeBlocks } from '../docx/place-blocks.js';
import { explainError, readingOf, unreadableFor } from '../findings.js';
import { decodeText } from '../text/decode-text.js';
import { BlockParser } from './block-parser.js';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TITLE = /^title:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n#]*))/m;

/** Reads Markdown: headings, paragraphs, lists, tables, code, footnotes, and HTML in it. Never throws on bad input. */
export function readMarkdown(bytes: Uint8Array, file: string): Reading {
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location: { file } });
  const text = decodeText(bytes).replace(/\r\n?/g, '\n').replaceAll('\0', '');
  const front = FRONT_MATTER.exec(text);
  const parser = new BlockParser(text.slice(front?.[0].length ?? 0).split('\n'));
  const findings: Finding[] = [];
  try {
    parser.run();
  } catch (error) {
    findings.push(explainError('markdown', file, error));
  }
  placeBlocks(parser.blocks, new PageCount());
  const document = {
    file,
    format: 'markdown' as const,
    ...titleOf(front?.[1] ?? ''),
    pages: null,
    blocks: parser.blocks,
    furniture: [],
    notes: parser.notes(),
    bookmarks: [],
  };
  return readingOf(document, findings);
}

function titleOf(front: string): { title?: string } {
  const [, quoted, single, bare] = TITLE.exec(front) ?? [];
  const title = (quoted ?? single ?? bare ?? '').trim();
  return title === '' ? {} : { title };
}

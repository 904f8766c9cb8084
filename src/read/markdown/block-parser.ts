import type { Block, Note, Paragraph } from '../../model/document.js';
import { readHtmlBlocks } from '../html/read-html.js';
import { demandWithin } from '../limits.js';
import { buildCode, buildParagraph, buildTable, type ParagraphKind } from './build-blocks.js';
import {
  closesFence,
  fenceOf,
  headingOf,
  isDelimiterRow,
  isEmptyHeading,
  isRule,
  itemOf,
  splitRow,
  startsHtml,
  underlineLevel,
} from './lines.js';
import { ListCount } from './list-count.js';

const NOTE_TEXT = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const LINK_TARGET = /^ {0,3}\[[^\]^][^\]]*\]:[ \t]*\S+/;
const CONTENTS = /^\s*\[{1,2}toc\]{1,2}\s*$/i;
/** Elements whose content goes on over blank lines. */
const UNTIL_END = /^ {0,3}<(table|pre|script|style|!--)/i;
const EAST_ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Reads the blocks of a Markdown text, line by line. */
export class BlockParser {
  readonly blocks: Block[] = [];
  readonly #lines: readonly string[];
  #at = 0;
  /** Lines of the paragraph under way. */
  #open: string[] = [];
  #kind: ParagraphKind = {};
  readonly #lists = new ListCount();
  readonly #noted = new Map<string, Paragraph>();
  readonly #noteTexts = new Map<string, string>();

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  run(): void {
    while (this.#at < this.#lines.length) {
      const line = (this.#lines[this.#at] as string).replace(/^ {0,3}(?:> ?)+/, '');
      if (!this.#takeBlock(line)) this.#takeText(line);
    }
    this.#finishParagraph();
  }

  /** Footnotes in the order they are written, with the place of the paragraph that refers to each. */
  notes(): readonly Note[] {
    return [...this.#noteTexts].map(([name, text]) => {
      const place = this.#noted.get(name)?.place;
      return { kind: 'footnote', text, ...(place === undefined ? {} : { place }) };
    });
  }

  /** Blocks that one line, or a sign at its start, shows. Tells whether the line was one. */
  #takeBlock(line: string): boolean {
    const fence = fenceOf(line);
    const heading = headingOf(line);
    if (line.trim() === '') this.#skipLine();
    else if (fence !== null) this.#takeCode(fence);
    else if (heading !== null) this.#takeHeading(heading.text, heading.level);
    else if (this.#open.length > 0 && underlineLevel(line) !== null) this.#underline(line);
    else if (isRule(line) || isEmptyHeading(line) || CONTENTS.test(line)) this.#skipLine();
    else if (startsHtml(line)) this.#takeHtml(line);
    else if (this.#isTable(line)) this.#takeTable();
    else return this.#takeReference(line);
    return true;
  }

  #takeText(line: string): void {
    const item = itemOf(line);
    const isCode = this.#open.length === 0 && !this.#lists.isOpen && /^(?: {4}|\t)/.test(line);
    if (isCode) {
      this.#takeIndentedCode();
    } else {
      if (item !== null) {
        this.#finishParagraph();
        this.#kind = this.#lists.take(item);
      } else if (this.#open.length === 0 && /^\S/.test(line)) this.#lists.close();
      this.#open.push(item === null ? line : item.text.replace(/^\[[ xX]\](?=\s)/, checkMark));
      this.#at++;
    }
  }

  #skipLine(): void {
    this.#finishParagraph();
    this.#at++;
  }

  #takeHeading(text: string, heading: number): void {
    this.#finishParagraph();
    this.#lists.close();
    this.#add(text, { heading });
    this.#at++;
  }

  #underline(line: string): void {
    const text = joinLines(this.#open);
    this.#open = [];
    this.#takeHeading(text, underlineLevel(line) ?? 1);
  }

  #takeCode(fence: string): void {
    this.#finishParagraph();
    const start = ++this.#at;
    while (this.#at < this.#lines.length && !closesFence(this.#lines[this.#at] as string, fence)) this.#at++;
    this.#push(buildCode(this.#lines.slice(start, this.#at++)));
  }

  #takeIndentedCode(): void {
    const start = this.#at;
    while (/^(?: {4}|\t|\s*$)/.test(this.#lines[this.#at] ?? '-')) this.#at++;
    this.#push(buildCode(this.#lines.slice(start, this.#at).map((line) => line.replace(/^(?: {4}|\t)/, ''))));
  }

  /** HTML goes on to the next blank line, or to the end of an element that may hold some. */
  #takeHtml(line: string): void {
    this.#finishParagraph();
    const name = UNTIL_END.exec(line)?.[1]?.toLowerCase();
    const end = name === undefined ? null : name === '!--' ? '-->' : `</${name}`;
    const start = this.#at;
    while (this.#at < this.#lines.length) {
      const next = (this.#lines[this.#at++] as string).toLowerCase();
      if (end === null ? next.trim() === '' : next.includes(end)) break;
    }
    for (const block of readHtmlBlocks(this.#lines.slice(start, this.#at).join('\n'))) this.#push(block);
  }

  #isTable(line: string): boolean {
    const next = this.#lines[this.#at + 1] ?? '';
    return line.includes('|') && isDelimiterRow(next) && splitRow(line).length === splitRow(next).length;
  }

  #takeTable(): void {
    this.#finishParagraph();
    const rows = [splitRow(this.#lines[this.#at] as string)];
    this.#at += 2;
    for (let line = this.#lines[this.#at]; line?.includes('|') === true && line.trim() !== ''; ) {
      rows.push(splitRow(line));
      line = this.#lines[++this.#at];
    }
    this.#push(buildTable(rows));
  }

  /** Texts of footnotes and targets of links stand apart. */
  #takeReference(line: string): boolean {
    const note = NOTE_TEXT.exec(line);
    if (note === null && !LINK_TARGET.test(line)) return false;
    this.#finishParagraph();
    const [, name = '', text = ''] = note ?? [];
    const shown = buildParagraph(text, {})?.paragraph.text ?? '';
    if (note !== null && shown !== '') this.#noteTexts.set(name, shown);
    this.#at++;
    return true;
  }

  #finishParagraph(): void {
    if (this.#open.length > 0) this.#add(joinLines(this.#open), this.#kind);
    this.#open = [];
    this.#kind = {};
  }

  #add(source: string, kind: ParagraphKind): void {
    const built = buildParagraph(source, kind);
    this.#push(built?.paragraph ?? null);
    for (const note of built?.notes ?? []) if (built !== null) this.#noted.set(note, built.paragraph);
  }

  #push(block: Block | null): void {
    if (block === null) return;
    demandWithin('blocks', this.blocks.length + 1);
    this.blocks.push(block);
  }
}

const checkMark = (box: string): string => (/x/i.test(box) ? '☑' : '☐');

/** Lines of one paragraph: a blank between them unless they are Chinese, a line end where it is marked. */
function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let [last, isBroken] = ['', false];
  for (const line of lines) {
    const bare = line.trim();
    const isChinese = EAST_ASIAN.test(last) && EAST_ASIAN.test(bare[0] ?? '');
    if (parts.length > 0) parts.push(isBroken ? '\n' : isChinese ? '' : ' ');
    const isMarked = bare.endsWith('\\');
    parts.push(isMarked ? bare.slice(0, -1) : bare);
    isBroken = isMarked || line.endsWith('  ');
    last = bare.at(-1) ?? '';
  }
  return parts.join('');
}

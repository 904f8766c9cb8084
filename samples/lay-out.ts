import { drawPicture } from './drawings.js';
import { type Heading, type NumberedPart, numberHeadings, shown } from './numbered.js';
import type { Run, Source, TablePart } from './parse-source.js';
import type { Picture } from './picture.js';

/** What stands on a page, in points from the lower left corner. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly bold: boolean;
      readonly text: string;
    }
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly toX: number; readonly toY: number }
  | {
      readonly kind: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly picture: Picture;
    };

export type Page = Mark[];

export const PAPER = { width: 595, height: 842 };
const LEFT = 85;
const RIGHT = PAPER.width - 85;
const TOP = PAPER.height - 96;
const BOTTOM = 80;
const WIDTH = RIGHT - LEFT;

const BODY = 12;
const SMALL = 10.5;
const LEADING = 1.75;
const HEADINGS: readonly number[] = [16, 14, 12];
/** Marks that may not begin a line; they hang over the end of the one before. */
const NOT_FIRST = /^[，。、；：？！）》”〕％%]$/u;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? size / 2 : size), 0);

/** Breaks a text into lines; the first may be narrower by an indent. */
function breakLines(text: string, size: number, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let used = indent;
  for (const sign of text.match(/[A-Za-z0-9.,%-]+|[\s\S]/gu) ?? []) {
    const wide = widthOf(sign, size);
    if (used + wide > width && line !== '' && !NOT_FIRST.test(sign)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += sign;
    used += wide;
  }
  return line === '' ? lines : [...lines, line];
}

/** Puts one thing after another on pages, from the top down. */
class Flow {
  readonly pages: Page[] = [];
  private y = 0;

  newPage(): void {
    this.pages.push([]);
    this.y = TOP;
  }

  /** Makes room for so many points, on a new page if this one is full. */
  private take(height: number): number {
    if (this.pages.length === 0 || this.y - height < BOTTOM) this.newPage();
    this.y -= height;
    return this.y;
  }

  private add(mark: Mark): void {
    this.pages.at(-1)?.push(mark);
  }

  space(height: number): void {
    this.y -= height;
  }

  text(text: string, size: number, bold: boolean, align: 'left' | 'centre' | 'right'): void {
    for (const line of breakLines(text, size, WIDTH)) {
      const y = this.take(size * LEADING);
      const free = WIDTH - widthOf(line, size);
      this.add({
        kind: 'text',
        x: LEFT + (align === 'left' ? 0 : align === 'centre' ? free / 2 : free),
        y,
        size,
        bold,
        text: line,
      });
    }
  }

  /** A paragraph with its first line indented by two characters; a bold lead stays in the first line. */
  paragraph(runs: readonly Run[]): void {
    const [lead, ...rest] = runs[0]?.bold ? [runs[0].text, ...runs.slice(1)] : ['', ...runs];
    const body = rest.map((run) => (typeof run === 'string' ? run : run.text)).join('');
    const indent = 2 * BODY + widthOf(lead, BODY);
    breakLines(body, BODY, WIDTH, indent).forEach((line, index) => {
      const y = this.take(BODY * LEADING);
      if (index === 0 && lead !== '')
        this.add({ kind: 'text', x: LEFT + 2 * BODY, y, size: BODY, bold: true, text: lead });
      this.add({ kind: 'text', x: LEFT + (index === 0 ? indent : 0), y, size: BODY, bold: false, text: line });
    });
  }

  figure(picture: Picture): void {
    const width = Math.min(WIDTH, picture.width * 0.62);
    const height = (width * picture.height) / picture.width;
    const y = this.take(height + 12) + 4;
    this.add({ kind: 'picture', x: LEFT + (WIDTH - width) / 2, y, width, height, picture });
  }

  /** A ruled table; a row is never broken over pages, the head is repeated. */
  table(part: TablePart): void {
    const widths = columnWidths(part.rows);
    const [head = [], ...rows] = part.rows.map((row) =>
      row.map((cell, index) => breakLines(cell, SMALL, (widths[index] ?? 0) - 8)),
    );
    const heightOf = (row: readonly (readonly string[])[]): number =>
      Math.max(1, ...row.map((lines) => lines.length)) * SMALL * 1.5 + 6;
    const put = (row: readonly (readonly string[])[], bold: boolean): void => {
      const height = heightOf(row);
      const y = this.take(height);
      let x = LEFT;
      row.forEach((lines, index) => {
        const width = widths[index] ?? 0;
        lines.forEach((line, place) => {
          this.add({
            kind: 'text',
            x: x + 4,
            y: y + height - (place + 1) * SMALL * 1.5 + 1,
            size: SMALL,
            bold,
            text: line,
          });
        });
        this.add({ kind: 'line', x, y, toX: x, toY: y + height });
        x += width;
      });
      this.add({ kind: 'line', x, y, toX: x, toY: y + height });
      for (const edge of [y, y + height]) this.add({ kind: 'line', x: LEFT, y: edge, toX: x, toY: edge });
    };
    if (this.y - heightOf(head) - heightOf(rows[0] ?? []) < BOTTOM) this.newPage();
    put(head, true);
    for (const row of rows) {
      if (this.y - heightOf(row) < BOTTOM) {
        this.newPage();
        put(head, true);
      }
      put(row, false);
    }
    this.y -= 10;
  }

  /** A heading keeps two lines of what follows on its page. */
  heading(heading: Heading): void {
    const size = HEADINGS[heading.level - 1] ?? BODY;
    if (heading.level === 1) this.newPage();
    else if (this.y - size * LEADING - 3 * BODY * LEADING < BOTTOM) this.newPage();
    else this.y -= 6;
    this.text(shown(heading), size, true, heading.level === 1 ? 'centre' : 'left');
    this.y -= heading.level === 1 ? 10 : 2;
  }
}

/** Shares the width of the text among columns by what stands in them, none narrower than its heading's longest word. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wants = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...rows.map((row) => widthOf(row[column] ?? '', SMALL)));
    return Math.min(Math.max(longest, 2.4 * SMALL), 150) + 9;
  });
  const sum = wants.reduce((total, want) => total + want, 0);
  return wants.map((want) => (want * WIDTH) / sum);
}

function lay(flow: Flow, part: Exclude<NumberedPart, Heading>, itemNumber: number): void {
  if (part.kind === 'paragraph') flow.paragraph(part.runs);
  else if (part.kind === 'item') flow.paragraph([{ text: `（${itemNumber}）${part.text}`, bold: false }]);
  else if (part.kind === 'unit') flow.text(part.text, SMALL, false, 'right');
  else if (part.kind === 'table') {
    if (part.caption !== null) flow.text(part.caption, SMALL, true, 'centre');
    flow.table(part);
  } else {
    flow.figure(drawPicture(part.drawing));
    flow.text(part.caption, SMALL, true, 'centre');
    if (part.legend !== null) flow.text(part.legend, SMALL, false, 'left');
    flow.space(6);
  }
}

/** A line of the table of contents. */
export interface ContentsLine {
  readonly level: number;
  readonly text: string;
  readonly page: number;
}

/** The body on pages, and where each heading came to stand. Pages are counted from the first of the body. */
export function layOutBody(source: Source): { pages: Page[]; contents: ContentsLine[] } {
  const flow = new Flow();
  const contents: ContentsLine[] = [];
  let items = 0;
  for (const part of numberHeadings(source)) {
    items = part.kind === 'item' ? items + 1 : 0;
    if (part.kind !== 'heading') lay(flow, part, items);
    else {
      if (!part.onlyInContents) flow.heading(part);
      contents.push({ level: part.level, text: shown(part), page: flow.pages.length });
    }
  }
  return { pages: flow.pages, contents };
}

function layOutCover(source: Source): Page {
  const flow = new Flow();
  flow.newPage();
  flow.space(150);
  flow.text(source.meta.get('title')?.[0] ?? '', 22, true, 'centre');
  flow.space(20);
  flow.text(source.meta.get('subtitle')?.[0] ?? '', 26, true, 'centre');
  flow.space(220);
  for (const line of source.meta.get('cover') ?? []) flow.text(line, 14, false, 'centre');
  return flow.pages[0] ?? [];
}

function layOutContents(lines: readonly ContentsLine[]): Page[] {
  const flow = new Flow();
  flow.newPage();
  flow.text('目  录', 16, true, 'centre');
  flow.space(8);
  for (const line of lines) {
    const lead = '  '.repeat(line.level - 1) + line.text;
    const dots = Math.floor((WIDTH - widthOf(`${lead}${line.page}`, BODY)) / (BODY / 2)) - 1;
    flow.text(`${lead}${'.'.repeat(Math.max(3, dots))}${line.page}`, BODY, false, 'left');
  }
  return flow.pages;
}

function furnish(page: Page, header: string, number: number): Page {
  const centred = (text: string, y: number, size: number): Mark => ({
    kind: 'text',
    x: (PAPER.width - widthOf(text, size)) / 2,
    y,
    size,
    bold: false,
    text,
  });
  return [
    centred(header, PAPER.height - 62, 9),
    { kind: 'line', x: LEFT, y: PAPER.height - 68, toX: RIGHT, toY: PAPER.height - 68 },
    ...page,
    centred(`- ${number} -`, 48, 9),
  ];
}

/** A whole document on pages: cover, table of contents, body with running header and page numbers. */
export function layOut(source: Source): Page[] {
  const { pages, contents } = layOutBody(source);
  const header = source.meta.get('header')?.[0] ?? '';
  return [
    layOutCover(source),
    ...layOutContents(contents),
    ...pages.map((page, index) => furnish(page, header, index + 1)),
  ];
}

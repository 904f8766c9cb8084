import { type MadePage, type Mark, makePdf, type PdfOptions } from './make-pdf.js';

/** What stands on the pages, from top to bottom. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly indent?: number }
  | { readonly kind: 'centred'; readonly text: string; readonly size?: number; readonly bold?: boolean }
  | { readonly kind: 'contents'; readonly text: string; readonly page: number; readonly leader?: boolean }
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      readonly repeatHeader?: boolean;
    }
  | { readonly kind: 'figure'; readonly height: number }
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'page' };

export interface FlowOptions extends PdfOptions {
  /** Running title, and the page number: `#` stands for it, `##` for the count of pages. */
  readonly header?: string;
  readonly footer?: string;
}

const PAPER = { width: 595, height: 842, left: 90, right: 505, top: 90, bottom: 760 };
const BODY = 12;
const PITCH = 1.6;
const HEADINGS = { 1: 18, 2: 15, 3: 13 } as const;
const NOT_FIRST = '，。、；：？！）》】”’,.;:?!)';

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! < 0x80 ? 0.5 : 1) * size, 0);

/** Breaks as Chinese is broken: anywhere but before a closing sign, and Latin words kept whole. */
export function breakLines(text: string, width: number, size: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  for (const unit of text.match(/[\w.@/-]+|./gu) ?? []) {
    if (widthOf(line + unit, size) > room + 0.01 && line !== '' && !NOT_FIRST.includes(unit)) {
      lines.push(line);
      line = unit === ' ' ? '' : unit;
      room = width;
    } else line += unit;
  }
  return line === '' ? lines : [...lines, line];
}

/** Sets the parts on as many pages as they need. */
export function flowPdf(parts: readonly Part[], options: FlowOptions = {}): Uint8Array {
  return makePdf(flowPages(parts, options), options);
}

export function flowPages(parts: readonly Part[], { header, footer }: FlowOptions = {}): MadePage[] {
  const setter = new Setter();
  for (const part of parts) setter.set(part);
  const count = setter.pages.length;
  return setter.pages.map((marks, at) => ({
    marks: [...frame(header, 50, at + 1, count), ...marks, ...frame(footer, 800, at + 1, count)],
  }));
}

function frame(words: string | undefined, y: number, page: number, of: number): Mark[] {
  if (words === undefined) return [];
  const text = words.replaceAll('##', String(of)).replaceAll('#', String(page));
  return [{ kind: 'text', x: (PAPER.width - widthOf(text, 9)) / 2, y, text, size: 9 }];
}

class Setter {
  readonly pages: Mark[][] = [[]];
  private y = PAPER.top;

  set(part: Part): void {
    if (part.kind === 'page') this.turn();
    else if (part.kind === 'space') this.y += part.height;
    else if (part.kind === 'table') this.table(part.widths, part.rows, part.repeatHeader ?? false);
    else if (part.kind === 'figure') this.figure(part.height);
    else if (part.kind === 'contents') this.contents(part.text, part.page, part.leader ?? true);
    else if (part.kind === 'centred') this.centred(part.text, part.size ?? BODY, part.bold ?? false);
    else if (part.kind === 'heading') this.heading(part.level, part.text);
    else this.text(part.text, part.indent ?? 2 * BODY);
  }

  private turn(): void {
    this.pages.push([]);
    this.y = PAPER.top;
  }

  private need(height: number): void {
    if (this.y + height > PAPER.bottom) this.turn();
  }

  private line(text: string, x: number, size: number, font: 'song' | 'hei'): void {
    this.need(PITCH * size);
    this.y += PITCH * size;
    this.pages.at(-1)!.push({ kind: 'text', x, y: this.y, text, size, font });
  }

  private text(text: string, indent: number): void {
    for (const [at, line] of breakLines(text, PAPER.right - PAPER.left, BODY, indent).entries()) {
      this.line(line, PAPER.left + (at === 0 ? indent : 0), BODY, 'song');
    }
  }

  private heading(level: 1 | 2 | 3, text: string): void {
    const size = HEADINGS[level];
    this.need(4 * size);
    this.y += 0.5 * size;
    for (const line of breakLines(text, PAPER.right - PAPER.left, size)) this.line(line, PAPER.left, size, 'hei');
    this.y += 0.3 * size;
  }

  private centred(text: string, size: number, bold: boolean): void {
    this.line(text, (PAPER.width - widthOf(text, size)) / 2, size, bold ? 'hei' : 'song');
  }

  private contents(text: string, page: number, leader: boolean): void {
    const number = String(page);
    const room = PAPER.right - PAPER.left - widthOf(text, BODY) - widthOf(number, BODY);
    const dots = leader ? '.'.repeat(Math.floor(room / (0.5 * BODY))) : '';
    this.line(text + dots, PAPER.left, BODY, 'song');
    this.pages
      .at(-1)!
      .push({ kind: 'text', x: PAPER.right - widthOf(number, BODY), y: this.y, text: number, size: BODY });
  }

  private figure(height: number): void {
    this.need(height + 10);
    this.pages.at(-1)!.push({ kind: 'picture', x: 150, y: this.y + 8, width: 295, height });
    this.y += height + 10;
  }

  private table(widths: readonly number[], rows: readonly (readonly string[])[], repeatHeader: boolean): void {
    this.y += 8;
    for (const [at, row] of rows.entries()) {
      const cells = row.map((text, column) =>
        text.split('\n').flatMap((part) => breakLines(part, widths[column]! - 8, 10.5)),
      );
      const height = Math.max(...cells.map((cell) => cell.length)) * 15 + 6;
      if (this.y + height > PAPER.bottom) {
        this.turn();
        if (repeatHeader && at > 0)
          this.row(
            widths,
            rows[0]!.map((text) => [text]),
            21,
          );
      }
      this.row(widths, cells, height);
    }
    this.y += 8;
  }

  private row(widths: readonly number[], cells: readonly (readonly string[])[], height: number): void {
    const marks = this.pages.at(-1)!;
    let x = PAPER.left;
    for (const [column, cell] of cells.entries()) {
      marks.push({ kind: 'box', x, y: this.y, width: widths[column]!, height });
      for (const [at, text] of cell.entries())
        marks.push({ kind: 'text', x: x + 4, y: this.y + 14 + 15 * at, text, size: 10.5 });
      x += widths[column]!;
    }
    this.y += height;
  }
}

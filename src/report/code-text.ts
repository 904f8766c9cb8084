import type { CodePage } from '../model/code-page.js';
import type { RenderOptions } from './render.js';
import { rows } from './text/rows.js';
import { indented, sheetOf, spaced } from './text/sheet.js';

/** One finding code, for somebody who met it in a report. */
export function renderCodeText({ code, name, meaning, example, fix }: CodePage, options: RenderOptions): string {
  const sheet = sheetOf(options);
  const { label } = sheet.words;
  const blocks = [
    indented(sheet, 0, `${name} (${code})`, sheet.paint.bold),
    rows(sheet, [
      [label.meaning, meaning],
      [label.example, example],
      [label.fix, fix],
    ]),
  ];
  return `${spaced(blocks).join('\n')}\n`;
}

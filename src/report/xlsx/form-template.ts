import type { Words } from '../../model/words.js';
import { type SheetCell, type SheetContent, writeWorkbook } from './workbook.js';

const FORM_WIDTHS = [5, 10, 30, 20, 14, 6, 9, 26, 26, 32, 32];
const SUMMARY_WIDTHS = [5, 24, 34, 24, 10, 7, 7, 10, 12, 7, 8];

/** The table of a formal review as it comes: a workbook of fields like the user's own. */
export function formTemplate({ office, outcome, verdict }: Words): Uint8Array {
  const outcomes = {
    good: outcome.met,
    bad: outcome.unmet,
    open: outcome.undetermined,
    moot: outcome['not-applicable'],
  };
  const verdicts = { ...outcomes, good: verdict.pass, bad: verdict.fail, open: verdict.undetermined };
  return writeWorkbook([
    { ...summarySheet(office.form), footRows: 1, marked: { column: 4, words: verdicts } },
    { ...formSheet(office.form), footRows: 1, marked: { column: 6, words: outcomes } },
  ]);
}

type FormWords = Words['office']['form'];

const across = (text: string, look: 'title' | 'line', columns: number): readonly SheetCell[] => [
  { text, look, columns },
];

const heads = (texts: readonly string[]): readonly SheetCell[] => texts.map((text) => ({ text, look: 'head' }));

/** A row repeated for each member of a list: its marks stand in the first and the last cell. */
function repeated(list: string, fields: readonly SheetCell[]): readonly SheetCell[] {
  return fields.map((cell, index) => ({
    ...cell,
    text: `${index === 0 ? `{{#${list}}}` : ''}${cell.text}${index === fields.length - 1 ? `{{/${list}}}` : ''}`,
  }));
}

const field = (name: string): SheetCell => ({ text: `{{${name}}}` });
const centred = (name: string): SheetCell => ({ text: `{{${name}}}`, look: 'centre' });

function formSheet({ title, sheet, column, line }: FormWords): SheetContent {
  const width = FORM_WIDTHS.length;
  return {
    name: sheet,
    widths: FORM_WIDTHS,
    headerRow: 4,
    rows: [
      across(title, 'title', width),
      across(line.about, 'line', width),
      across(line.basis, 'line', width),
      across(line.verdict, 'line', width),
      heads([
        column.number,
        column.article,
        column.quote,
        column.requirement,
        column.document,
        column.weight,
        column.outcome,
        column.place,
        column.said,
        column.problem,
        column.fix,
      ]),
      repeated('审查项', [
        centred('序号'),
        field('条款'),
        field('条文'),
        field('要求'),
        field('材料'),
        centred('程度'),
        { text: '{{判定}}', look: 'centre' },
        field('位置'),
        field('原文'),
        field('问题'),
        field('改法'),
      ]),
      across(line.made, 'line', width),
    ],
  };
}

function summarySheet({ summaryTitle, summarySheet: name, column, line }: FormWords): SheetContent {
  const width = SUMMARY_WIDTHS.length;
  return {
    name,
    widths: SUMMARY_WIDTHS,
    headerRow: 2,
    rows: [
      across(summaryTitle, 'title', width),
      across(line.batch, 'line', width),
      heads([
        column.number,
        column.dossier,
        column.project,
        column.unit,
        column.verdict,
        column.errors,
        column.warnings,
        column.undetermined,
        column.person,
        column.met,
        column.notApplicable,
      ]),
      repeated('各份材料', [
        centred('份号'),
        field('材料文件夹'),
        field('项目名称'),
        field('项目单位'),
        { text: '{{结论}}', look: 'centre' },
        centred('错误数'),
        centred('警告数'),
        centred('无法判定数'),
        centred('待人工确认数'),
        centred('符合数'),
        centred('不适用数'),
      ]),
      across(line.made, 'line', width),
    ],
  };
}

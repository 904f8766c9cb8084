import type { Evidence } from '../model/evidence.js';
import type { Extract, ExtractedField, ExtractedSection, ExtractedTable } from '../model/extract.js';
import { excerpt } from './excerpt.js';
import { mergedOnce } from './merged-once.js';
import type { RenderExtract } from './render.js';
import { beside, indented, type Lines, labelled, type Sheet, sheetOf, spaced } from './text/sheet.js';

const shownRows = 3;
const shownCell = 30;

/** What the tool sees in one file: for telling whether headings, labels and tables are read as a person reads them. */
export const renderExtractText: RenderExtract = (extract, options) => {
  const sheet = sheetOf(options);
  const { say } = sheet.words;
  const facts = [
    sheet.words.format[extract.format],
    extract.pages === null ? '' : say.pages(extract.pages),
    say.blocks(extract.blocks),
  ];
  const blocks = [
    [
      ...indented(sheet, 0, say.clauses([extract.file, ...facts]), sheet.paint.bold),
      ...(extract.title === null ? [] : indented(sheet, 0, say.document(extract.title))),
    ],
    remarks(sheet, extract),
    outline(sheet, extract.outline),
    fields(sheet, extract.fields),
    ...tables(sheet, extract.tables),
    instance(sheet, extract.instance),
  ];
  return `${spaced(blocks).join('\n')}\n`;
};

function remarks(sheet: Sheet, { remarks }: Extract): Lines {
  return remarks.flatMap(({ message, fix }) => [
    ...beside(sheet, '! ', message, sheet.paint.yellow),
    ...(fix === undefined ? [] : labelled(sheet, 2, 'fix', fix)),
  ]);
}

const bold = (sheet: Sheet, text: string): Lines => indented(sheet, 0, text, sheet.paint.bold);

const countSections = (sections: readonly ExtractedSection[]): number =>
  sections.reduce((sum, { children }) => sum + 1 + countSections(children), 0);

function outline(sheet: Sheet, sections: readonly ExtractedSection[]): Lines {
  const { say, label } = sheet.words;
  if (sections.length === 0) return indented(sheet, 0, label.noOutline, sheet.paint.yellow);
  return [
    ...bold(sheet, say.counted(label.outline, countSections(sections))),
    ...sections.flatMap((section) => branch(sheet, section, 2)),
  ];
}

function branch(
  sheet: Sheet,
  { number, title, location, characters, children }: ExtractedSection,
  indent: number,
): Lines {
  const { say } = sheet.words;
  const { page, approximate } = location;
  const about = say.clauses([
    ...(page === undefined ? [] : say.place({ page, ...(approximate === undefined ? {} : { approximate }) })),
    characters > 0 ? say.characters(characters) : '',
  ]);
  const name = `${number ?? '-'} ${title}`;
  return [
    ...beside(sheet, ' '.repeat(indent), `${name}${about === '' ? '' : say.recognised(about)}`),
    ...children.flatMap((child) => branch(sheet, child, indent + 2)),
  ];
}

function fields(sheet: Sheet, fields: readonly ExtractedField[]): Lines {
  if (fields.length === 0) return [];
  const { say, label } = sheet.words;
  return [
    ...bold(sheet, say.counted(label.fields, fields.length)),
    ...fields.flatMap(({ label: name, group, value }) => {
      const whole = group === undefined ? name : `${group} > ${name}`;
      return beside(sheet, '  - ', say.labelled(whole) + excerpt(value));
    }),
  ];
}

function tables(sheet: Sheet, tables: readonly ExtractedTable[]): readonly Lines[] {
  if (tables.length === 0) return [];
  const { say, label } = sheet.words;
  const title = bold(sheet, say.counted(label.tables, tables.length));
  return tables.map((table, index) => [...(index === 0 ? title : []), ...tableLines(sheet, table, index + 1)]);
}

function tableLines(
  sheet: Sheet,
  { location, caption, unit, headerRows, rows }: ExtractedTable,
  number: number,
): Lines {
  const { say, label } = sheet.words;
  const { file: _, ...place } = location;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const about = say.clauses([
    caption ?? '',
    unit === null ? '' : say.labelled(label.unit) + unit,
    say.rows(rows.length, columns),
    ...say.place(place),
  ]);
  const seen = mergedOnce(rows);
  const shown = sheet.verbose ? seen : seen.slice(0, Math.max(headerRows, 1) + shownRows);
  return [
    ...beside(sheet, `  ${number}. `, about),
    ...shown.flatMap((row, index) => {
      const cells = row.map((cell) => excerpt(cell, shownCell)).join(' | ');
      return indented(sheet, 5, cells, index < headerRows ? sheet.paint.bold : undefined);
    }),
    ...(shown.length < rows.length ? indented(sheet, 5, '…', sheet.paint.dim) : []),
  ];
}

/** What filled the regulation's schema, a line each; the whole of it is for programs, in JSON. */
function instance(sheet: Sheet, instance: Extract['instance']): Lines {
  if (instance === undefined) return [];
  const { say, label, how } = sheet.words;
  const entries = Object.entries(instance);
  const absent = entries.filter(([, filling]) => filling === null).map(([id]) => id);
  return [
    ...bold(sheet, say.counted(label.instance, entries.length)),
    ...entries.flatMap(([id, filling]) => {
      if (filling === null) return [];
      const { how: by, title = '', location } = filling as Partial<Evidence> & { readonly title?: string };
      const { file: _, section: __, ...place } = location ?? { file: '' };
      return beside(sheet, `  - ${id}  `, say.clauses([by === undefined ? '' : how[by], title, ...say.place(place)]));
    }),
    ...(absent.length === 0 ? [] : indented(sheet, 2, say.labelled(label.notFound) + say.list(absent))),
  ];
}

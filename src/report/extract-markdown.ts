import type { ExtractedField, ExtractedSection, ExtractedTable } from '../model/extract.js';
import type { Words } from '../model/words.js';
import { escapeJson, markdownText } from './escape.js';
import { mergedOnce } from './merged-once.js';
import type { RenderExtract } from './render.js';

/** The outline as a nested list, fields and tables as tables: to paste into a review or a ticket. */
export const renderExtractMarkdown: RenderExtract = (extract, { words }) => {
  const { say, label } = words;
  const blocks = [
    `# ${markdownText(extract.title ?? extract.file)}`,
    say.clauses([
      markdownText(extract.file),
      words.format[extract.format],
      extract.pages === null ? '' : say.pages(extract.pages),
      say.blocks(extract.blocks),
    ]),
    ...extract.remarks.map(({ message }) => `> ${markdownText(message)}`),
    `## ${label.outline}`,
    extract.outline.length === 0
      ? label.noOutline
      : extract.outline.flatMap((section) => branch(words, section, 0)).join('\n'),
    ...(extract.fields.length === 0 ? [] : [`## ${label.fields}`, fieldTable(extract.fields)]),
    ...(extract.tables.length === 0
      ? []
      : [`## ${label.tables}`, ...extract.tables.map((t, i) => table(words, t, i + 1))]),
    ...(extract.instance === undefined ? [] : [`## ${label.instance}`, fenced(extract.instance)]),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function branch(words: Words, section: ExtractedSection, depth: number): readonly string[] {
  const { say } = words;
  const { number, title, location, children } = section;
  const page = location.page === undefined ? '' : say.recognised(say.clauses(say.place({ page: location.page })));
  const line = `${'  '.repeat(depth)}- ${markdownText(number === null ? title : `${number} ${title}`)}${page}`;
  return [line, ...children.flatMap((child) => branch(words, child, depth + 1))];
}

const fieldTable = (fields: readonly ExtractedField[]): string =>
  gridOf([
    ['', ''],
    ...fields.map(({ label, group, value }) => [group === undefined ? label : `${group} > ${label}`, value]),
  ]);

function table(words: Words, { caption, unit, rows, location }: ExtractedTable, number: number): string {
  const { file: _, ...place } = location;
  const { say, label } = words;
  const title = say.clauses([caption ?? '', unit === null ? '' : say.labelled(label.unit) + unit, ...say.place(place)]);
  return `### ${number} ${markdownText(title)}\n\n${gridOf(mergedOnce(rows))}`;
}

/** A pipe table; the first row is its head, because Markdown knows no table without one. */
function gridOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => markdownText(row[index] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n');
}

/** Backquotes are written as escapes: a document must not end the block it stands in. */
const fenced = (value: unknown): string =>
  `\`\`\`json\n${escapeJson(JSON.stringify(value, null, 2)).replaceAll('`', '\\u0060')}\n\`\`\``;

import type { ExtractedField, ExtractedSection, ExtractedTable } from '../model/extract.js';
import type { Words } from '../model/words.js';
import { html, lines, Markup } from './html/markup.js';
import { mergedOnce } from './merged-once.js';
import type { RenderExtract } from './render.js';

const STYLE =
  'body{max-width:60rem;margin:2rem auto;padding:0 1.5rem;color:#1b2330;font:1rem/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;overflow-wrap:anywhere}' +
  'h1{font-size:1.6rem;line-height:1.4;margin:0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid #d8dde4}h3{font-size:1rem;margin:1.5rem 0 .5rem}' +
  '.soft{color:#545f6e}.remark{margin:.5rem 0;padding:.5rem 1rem;background:#fdf3e1;border-left:4px solid #8a5300}' +
  'ul{margin:0;padding-left:1.5rem;list-style:none}.wide{overflow-x:auto}' +
  'table{border-collapse:collapse;font-size:.95rem}td,th{border:1px solid #b9c1cc;padding:.25rem .6rem;text-align:left;vertical-align:top;white-space:pre-line}th{background:#eef0f3}tr.sum td{font-weight:700}' +
  'details{margin-top:2rem}summary{font-size:1.2rem;font-weight:700;cursor:pointer}img{max-width:100%}' +
  '@media print{body{margin:0;max-width:none}details:not([open]){display:none}}';

/** One page that needs nothing but itself: outline, fields, tables; of a DOCX its text below. No script runs, nothing is fetched. */
export const renderExtractHtml: RenderExtract = (extract, { words, preview }) => {
  const { say, label } = words;
  const about = say.clauses([
    extract.file,
    words.format[extract.format],
    extract.pages === null ? '' : say.pages(extract.pages),
    say.blocks(extract.blocks),
  ]);
  const page = html`<!doctype html>
<html lang="${words.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${extract.title ?? extract.file}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<h1>${extract.title ?? extract.file}</h1>
<p class="soft">${about}</p>
${extract.remarks.map(({ message, fix }) => html`<p class="remark">${message}${fix === undefined ? '' : ` ${fix}`}</p>\n`)}
<h2>${label.outline}</h2>
${extract.outline.length === 0 ? html`<p>${label.noOutline}</p>` : tree(words, extract.outline)}
${extract.fields.length === 0 ? null : html`<h2>${say.counted(label.fields, extract.fields.length)}</h2>\n${fieldTable(extract.fields)}`}
${extract.tables.length === 0 ? null : html`<h2>${say.counted(label.tables, extract.tables.length)}</h2>\n${extract.tables.map((table, i) => tableOf(words, table, i + 1))}`}
${extract.instance === undefined ? null : html`<h2>${label.instance}</h2>\n<pre>${lines(JSON.stringify(extract.instance, null, 2).split('\n'))}</pre>`}
${preview === undefined ? null : html`<details open><summary>${label.preview}</summary>\n${new Markup(preview)}\n</details>`}
</body>
</html>
`;
  return page.text;
};

const tree = (words: Words, sections: readonly ExtractedSection[]): Markup =>
  html`<ul>\n${sections.map((section) => branch(words, section))}</ul>\n`;

function branch(words: Words, { number, title, location, children }: ExtractedSection): Markup {
  const { say } = words;
  const { page, approximate } = location;
  const where = page === undefined ? '' : say.clauses(say.place({ page, ...(approximate ? { approximate } : {}) }));
  const name = number === null ? title : `${number} ${title}`;
  const at = where === '' ? null : html` <span class="soft">${say.recognised(where)}</span>`;
  return html`<li>${name}${at}${children.length === 0 ? null : tree(words, children)}</li>\n`;
}

const fieldTable = (fields: readonly ExtractedField[]): Markup =>
  html`<div class="wide"><table>\n${fields.map(
    ({ label, group, value, unit }) =>
      html`<tr><th>${group === undefined ? label : `${group} > ${label}`}</th><td>${cell(value)}${unit === undefined || value === '' || label.includes(unit) ? '' : ` ${unit}`}</td></tr>\n`,
  )}</table></div>\n`;

function tableOf(words: Words, table: ExtractedTable, number: number): Markup {
  const { say, label } = words;
  const { file: _, ...place } = table.location;
  const unit = table.unit === null ? '' : say.labelled(label.unit) + table.unit;
  const title = say.clauses([table.caption ?? '', unit, ...say.place(place)]);
  const rows = mergedOnce(table.rows).map((row, r) => rowOf(row, r < table.headerRows, table.totalRows.includes(r)));
  return html`<h3>${number}. ${title}</h3>\n<div class="wide"><table>\n${rows}</table></div>\n`;
}

const rowOf = (row: readonly string[], isHead: boolean, isSum: boolean): Markup =>
  html`<tr${isSum ? new Markup(' class="sum"') : null}>${row.map((text) => (isHead ? html`<th>${cell(text)}</th>` : html`<td>${cell(text)}</td>`))}</tr>\n`;

/** Lines of a cell stay lines. */
const cell = (text: string): Markup => lines(text.split('\n'));

import type { Words } from '../../model/words.js';
import { leastSurePage, pageRanges } from '../page-ranges.js';

/** “…”, with quotation marks inside turned into the inner kind. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** 《…》, unless the title brings its own. */
export const titled = (title: string): string => (/^《.*》$/u.test(title) ? title : `《${title}》`);

/** Verbatim words of a regulation or a document, left as they are. */
export const verbatim = (text: string): string => `「${text}」`;

// Marked members of a list stand side by side without a comma between them (GB/T 15834).
export const quotedList = (texts: readonly string[]): string => texts.map(quoted).join('');
export const titledList = (titles: readonly string[]): string => titles.map(titled).join('');
export const pageList = (pages: readonly number[]): string => `第${pageRanges(pages).join('、')}页`;
export function leastSure(pages: readonly number[], confidences: readonly number[]): string {
  const least = leastSurePage(pages, confidences);
  return least === null ? '' : `（最低的是第${least.page}页，${least.confidence}%）`;
}
export const inside = (within: string | null): string => (within === null ? '全文' : `${quoted(within)}中`);

const shownTitles = 5;

/** The other names a thing may go by, the first few; empty where there are none. */
export function alsoCalled(titles: readonly string[], except: string): string {
  const others = titles.filter((title) => title !== except).slice(0, shownTitles);
  return others.length === 0 ? '' : `（也可以写作${quotedList(others)}）`;
}

export const zhFormats = {
  docx: 'DOCX',
  pdf: 'PDF',
  xlsx: 'XLSX',
  doc: 'DOC（旧版Word）',
  xls: 'XLS（旧版Excel）',
  ofd: 'OFD',
  pptx: 'PPTX',
  rtf: 'RTF',
  html: '网页（HTML）',
  markdown: 'Markdown',
  text: '纯文本',
  image: '图片',
  zip: '压缩包',
  unknown: '未知格式',
} satisfies Words['format'];
export const formatName = (format: string): string =>
  (zhFormats as Readonly<Record<string, string>>)[format] ?? format.toUpperCase();

/** What a value should look like, where the code names it by a key. */
const expectations: Readonly<Record<string, string>> = {
  number: '数字',
  amount: '金额（写明单位）',
  boolean: 'true（是）或false（否）',
  string: '文字',
  text: '文字',
  '123.45': '数字，如123.45',
  date: '日期，如2026-03-01',
  'YYYY-MM-DD': '日期，如2026-03-01',
  'name=value': '名称=值，如budgetWan=120',
  id: '编号',
  list: '列表',
  object: '键和值',
};
/** Choices come as "a | b | c". */
export function expectation(expected: string): string {
  if (expected.includes(' | ')) return `${expected.split(' | ').join('、')}中的一个`;
  return expectations[expected] ?? expected;
}

import type { Comparison } from '../../model/condition.js';
import type { Phrases } from '../../model/words.js';
import { quoted, titled, titledList, verbatim } from './phrases.js';

const numerals = [...'一二三四五六七八九十', '十一', '十二', '十三', '十四', '十五'];
const comparisons: Readonly<Record<Comparison, string>> = {
  '==': '是',
  '!=': '不是',
  '<': '低于',
  '<=': '不高于',
  '>': '高于',
  '>=': '不低于',
};
const some = (label: string, count: number): string => (count > 0 ? `${label}${count}项` : '');
const list = (items: readonly string[]): string => items.join('、');
const clauses = (items: readonly string[]): string => items.filter(Boolean).join('，');
const yesNo = (value: boolean): string => (value ? '是' : '否');

/** （甲、乙） */
const named = (items: readonly string[] | undefined): string =>
  items === undefined || items.length === 0 ? '' : `（${list(items)}）`;

/** Sentences of the reports. */
export const zhSay: Phrases = {
  list,
  clauses,
  labelled: (label) => `${label}：`,
  verbatim,
  citation: (article, quote) => article + verbatim(quote),
  counted: (label, count) => `${label}（${count}项）`,
  part: (number, title) => `${numerals[number - 1] ?? number}、${title}`,
  tally: (counts) =>
    clauses([
      `错误${counts.error}项`,
      `警告${counts.warning}项`,
      some('提示', counts.info),
      some('无法判定', counts.undetermined),
    ]),
  rest: (counts) =>
    clauses([
      some('符合', counts.met),
      some('不适用', counts.notApplicable),
      some('待人工确认', counts.person),
      some('已豁免', counts.waived),
    ]),
  batch: (counts) =>
    `共${counts.dossiers}份申报材料：通过${counts.pass}份，不通过${counts.fail}份，无法判定${counts.undetermined}份`,
  failOn: (severity) => (severity === 'info' ? '本次检查：警告和提示也算不通过' : '本次检查：警告也算不通过'),
  explainHint: () => '用“dossier explain 编号”可以查看某项要求的条款全文和例子。',
  project: (name, unit) => [name, unit].filter(Boolean).join('，'),
  regulation: (title, documentNumber, stage) =>
    clauses([`${titled(title)}${documentNumber === null ? '' : `（${documentNumber}）`}`, stage ?? '']),
  notTakenOn: (why) => `没能检查，${why}`,
  document: titled,
  place: ({ page, approximate, section, block, sheet, cell, row, column }) => {
    const parts: string[] = [];
    if (page !== undefined) parts.push(`${approximate === true ? '约' : ''}第${page}页`);
    if (section !== undefined && section.length > 0) parts.push(section.join(' > '));
    if (sheet !== undefined) parts.push(`工作表${quoted(sheet)}`);
    if (cell !== undefined) parts.push(`单元格${cell}`);
    else if (row !== undefined) parts.push(`表格第${row + 1}行${column === undefined ? '' : `第${column + 1}列`}`);
    // Nobody counts paragraphs on a page or in a sheet.
    if (block !== undefined && sheet === undefined && (page === undefined || approximate))
      parts.push(`第${block + 1}段`);
    return parts;
  },
  folded: (count) => `另有${count}项要求因此无从判定，补上后再逐项核对`,
  andMore: (count) => `等，还有${count}项（加“--verbose”全部列出）`,
  supplyFacts: () =>
    '请在申报材料文件夹的dossier.yaml里写明下面几行（没有这个文件就新建一个；已有facts:的，接在它下面），再检查一次：',
  factHint: (type) => (type === 'boolean' ? '<true或false>' : type === 'number' ? '<数字>' : '<请填写>'),
  neededBy: (count) => `${count}项要求要用到`,
  factValue: (value) => (value === null ? '不明' : typeof value === 'boolean' ? yesNo(value) : String(value)),
  assumed: () => '按一般情况推定，与实际不符的请在dossier.yaml的facts中写明',
  notApplicableHint: () => '加“--verbose”逐项列出。',
  recognised: (how) => `（${how}）`,
  unsure: (how) => `（${how}，请核对）`,
  unsureHint: () => '认错了的，请在dossier.yaml的documents中指明哪个文件是哪种材料。',
  usedAs: (documents) => `用作${titledList(documents)}`,
  waiver: ({ reason, person, until }) => `豁免理由：${reason}（${person}，有效至${until}）`,
  since: (since) =>
    clauses([
      `已改好${since.mended.length}项${named(since.mendedTitles)}`,
      `仍未改${since.open.length}项`,
      `新出现${since.new.length}项`,
      since.changedFiles.length === 0 ? '文件都没有改动' : `有改动的文件：${list(since.changedFiles)}`,
    ]),
  madeBy: (name, version, asOf) => `${name} ${version}，检查日期${asOf}`,
  edition: (id, effective, digest) =>
    `法规版本：${clauses([id, effective === null ? '' : `${effective}起施行`, digest])}`,
  pages: (count) => `${count}页`,
  blocks: (count) => `${count}个内容块`,
  characters: (count) => `${count}字`,
  rows: (count, columns) => `${count}行${columns}列`,
  compare: (fact, by, value) => `${fact}${comparisons[by]}${value}`,
  isSo: (fact) => `是${quoted(fact)}`,
  isNotSo: (fact) => `不是${quoted(fact)}`,
  not: (condition) => `不符合（${condition}）`,
  and: (a, b) => `${a}，并且${b}`,
  or: (a, b) => `${a}，或者${b}`,
  bracketed: (text) => `（${text}）`,
  packProven: (pack, requirements, problems) =>
    problems === 0
      ? `法规包${quoted(pack)}没有问题，共${requirements}项要求。`
      : `法规包${quoted(pack)}有${problems}处问题。`,
  inForce: (effective, validUntil) =>
    `${effective === null ? '施行日期不详' : `${effective}起施行`}${validUntil === null ? '' : `，有效期至${validUntil}`}`,
  severities: (counts) => clauses([`错误${counts.error}`, `警告${counts.warning}`, `提示${counts.info}`]),
};

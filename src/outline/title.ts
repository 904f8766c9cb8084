import type { Block, Paragraph, Table } from '../model/document.js';
import { isBold, isCentred } from './emphasis.js';
import type { Habits } from './habits.js';
import { type Line, lineOf } from './line.js';
import { endsSentence, textShape } from './text-shape.js';

/** What papers are called, at the end of their title. */
const paper =
  /(?:报告|方案|申请书|申报书|建议书|说明书?|计划书?|规划|任务书|手册|大纲|目录|清单|合同|协议|公告|通知|意见|办法|规定|细则|规范|标准|总结|概要|设计|申请表|申报表|审批表|备案表|登记表|表|书|函|材料|文件|章程|纪要|指南|决算|制度|汇编|凭证|回执|批复|记录)(?:[（(【《].{1,20}[)）】》])?$/u;
const organisation = /(?:公司|局|委员会|中心|大学|学院|小组|部|政府|办公室|厅|院|所|组|处|团队|专业|班)$/u;
const label = /[:：]|^(?:版本|编号|日期|密级|姓名|学号|班级|地址|电话|V\d)/iu;
/** The number a paper was issued under. */
const issue = /令第.{1,6}号$|[〔[（(](?:19|20)\d{2}[)）\]〕].{0,6}号$/u;
/** Names the project a paper is about. */
const project = /(?:项目|工程|系统|平台|服务|建设|采购)$/u;
/** A cover has no more blocks than this, blank ones counted. */
const coverBlocks = 80;
/** In characters: a shorter line has room left. */
const fullLine = 12;
const contents = /^(?:目录|目次|contents)$/iu;
/** Below this nothing on the first page looks like a title. */
const least = 2;

/** 可行性研究报告, 申请书, 合同 … */
export const namesPaper = (text: string): boolean => paper.test(text);

/** The lines before the first heading, with those of tables that only lay out a cover. */
function coverOf(preamble: readonly Block[], bodySize: number | null): readonly Line[] {
  const paragraphs = preamble
    .slice(0, coverBlocks)
    .flatMap((block) => (block.type === 'paragraph' ? [block] : layoutParagraphs(block)))
    .filter(({ role }) => role === undefined);
  return joinWrapped(paragraphs, bodySize)
    .map((paragraph, i) => lineOf(paragraph, i))
    .filter(({ text }) => text !== '');
}

/** A title too long for its line: the first line fills the measure, the rest stands centred below it. */
function wraps(above: Paragraph | undefined, below: Paragraph, bodySize: number | null): boolean {
  if (above?.look?.size === undefined || below.look?.size === undefined) return false;
  return (
    !isCentred(above) &&
    isCentred(below) &&
    isBold(above) === isBold(below) &&
    Math.abs(above.look.size - below.look.size) < 0.5 &&
    (above.look.size > (bodySize ?? 0) || isBold(below)) &&
    above.text.length >= fullLine &&
    above.text.length > below.text.length &&
    !endsSentence(above.text)
  );
}

function joinWrapped(paragraphs: readonly Paragraph[], bodySize: number | null): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const above = joined.at(-1);
    if (wraps(above, paragraph, bodySize))
      joined[joined.length - 1] = { ...paragraph, text: `${above?.text}${paragraph.text}` };
    else joined.push(paragraph);
  }
  return joined;
}

/** A table of one column is a frame, not a table. */
const layoutParagraphs = (table: Table): readonly Paragraph[] =>
  table.rows.every((row) => row.cells.length === 1)
    ? table.rows.flatMap((row) =>
        row.cells.flatMap((cell) => cell.blocks.filter((block) => block.type === 'paragraph')),
      )
    : [];

/** The title a reader sees among the lines before the first heading; several lines in a row may make it up. */
export function titleOf(preamble: readonly Block[], habits: Habits): string | null {
  const page = coverOf(preamble, habits.bodySize);
  const scores = page.map((line, i) => titleScore(line, habits) + (i === 0 ? 1 : 0));
  const best = Math.max(...scores);
  const top = scores.indexOf(best);
  const line = page[top];
  if (line === undefined || best < least) return null;
  let [from, to] = [top, top];
  while (belongs(page[from - 1], line, scores[from - 1])) from--;
  while (belongs(page[to + 1], line, scores[to + 1])) to++;
  const parts = page.slice(from, to + 1).map(({ text }) => text);
  return parts.join('').replace(/^[-—–\s]+/u, '');
}

/** A neighbour belongs to the title where it looks like it, or names the project that the paper is about. */
function belongs(neighbour: Line | undefined, line: Line, score: number | undefined): boolean {
  if (neighbour === undefined || score === undefined || score < least - 1) return false;
  if (neighbour.centred !== line.centred) return false;
  const [one, two] = [neighbour.paragraph.look?.size ?? 0, line.paragraph.look?.size ?? 0];
  return (
    Math.abs(one - two) <= 0.2 * Math.max(one, two) || (neighbour.index < line.index && project.test(neighbour.text))
  );
}

function titleScore(line: Line, habits: Habits): number {
  const { paragraph, text, length } = line;
  const shape = textShape(text);
  if (shape.impossible || shape.ended || shape.sentences || noTitle(text)) return -10;
  const excess = (paragraph.look?.size ?? 0) - (habits.bodySize ?? 0);
  return (
    (paragraph.style?.kind === 'title' ? 3 : 0) +
    (line.declared === 1 ? 1 : 0) +
    Math.max(-1, Math.min(4, excess / 2)) +
    (line.centred ? 1 : 0) +
    (line.bold ? 0.5 : 0) +
    (paper.test(text) ? 2 : 0) +
    (organisation.test(text) ? -2 : 0) +
    (/\p{Script=Han}/u.test(text) ? 0 : -3) +
    (length > 45 || length < 3 ? -2 : 0)
  );
}

const noTitle = (text: string): boolean =>
  contents.test(text.replace(/\s/gu, '')) || label.test(text) || issue.test(text);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Block, Paragraph } from '../../src/model/document.js';
import { readDoc } from '../../src/read/doc/read-doc.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { paragraphsOf } from '../support/read-made.js';

const CORPUS = '../shared/corpus/files';
const FIXTURES = '../shared/fixtures';

interface Extracted {
  getBody(): string;
  getTextboxes(options: { includeHeadersAndFooters: boolean }): string;
}
const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => {
  extract(bytes: Buffer): Promise<Extracted>;
};

/** Text without what either side may write its own way. */
const bare = (text: string): string => text.replace(/[\s\u0000-\u001f\ufffc]/gu, '');

const oursOf = (file: string): string =>
  bare(
    paragraphsOf(readDoc(readFileSync(file), file).document?.blocks ?? [])
      .map(({ text }) => text)
      .join(''),
  );

async function theirsOf(file: string): Promise<string> {
  const extracted = await new WordExtractor().extract(readFileSync(file));
  return bare(extracted.getBody() + extracted.getTextboxes({ includeHeadersAndFooters: false }));
}

describe.skipIf(!existsSync(CORPUS))('a second opinion on text: word-extractor (skipped without ../shared)', () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => /\.(?:doc|wps)$/.test(name)) : [];

  it.each(files)('agrees within half a percent: %s', async (name) => {
    const [ours, theirs] = [oursOf(`${CORPUS}/${name}`), await theirsOf(`${CORPUS}/${name}`)];
    expect(Math.abs(ours.length - theirs.length) / theirs.length).toBeLessThan(0.005);
  });
});

/** What both formats of one document should say of a paragraph. The old one knows no decimal numbers under Chinese ones. */
const summaryOf = ({ text, number, style, outlineLevel, role, look }: Paragraph) => ({
  text,
  number: number?.replace(/^[一二三](?=\.)/, (sign) => String(1 + '一二三'.indexOf(sign))),
  heading: style?.headingLevel,
  outlineLevel,
  role,
  size: look?.size,
  bold: look?.bold,
});

const spansOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? []
      : block.rows.flatMap(({ cells }) =>
          cells.map(({ column, colSpan, rowSpan }) => `${column} ${colSpan} ${rowSpan}`),
        ),
  );

describe.skipIf(!existsSync(FIXTURES))('one document in two formats (skipped without ../shared)', () => {
  const pair = () => {
    const docx = readDocx(readFileSync(`${FIXTURES}/r10.docx`), 'r10.docx').document?.blocks ?? [];
    const doc = readDoc(readFileSync(`${FIXTURES}/w10.doc`), 'w10.doc').document?.blocks ?? [];
    return { docx, doc };
  };

  it('says the same of headings, contents and text', () => {
    const { docx, doc } = pair();
    // Lists of items begin anew in the old file where the converter cut them.
    const all = (blocks: readonly Block[]) =>
      paragraphsOf(blocks)
        .map(summaryOf)
        .map((summary) => (summary.heading === undefined ? { ...summary, number: undefined } : summary));
    expect(all(doc)).toEqual(all(docx));
  });

  it('has the same tables', () => {
    const { docx, doc } = pair();
    expect(spansOf(doc)).toEqual(spansOf(docx));
  });

  it('reads a WPS file as the same document', () => {
    const read = (name: string) => readDoc(readFileSync(`${FIXTURES}/${name}`), 'a.doc').document?.blocks;
    expect(read('w10.wps')).toEqual(read('w10.doc'));
  });
});

describe.skipIf(!existsSync(FIXTURES))('constructs converted from OOXML (skipped without ../shared)', () => {
  it('come out one by one', () => {
    const { document } = readDoc(readFileSync(`${FIXTURES}/features.doc`), 'features.doc');
    const lines = paragraphsOf(document?.blocks ?? []).map(({ number, text }) => `${number ?? ''}|${text}`);
    const marked = lines.filter((text) => /FT\d\d/.test(text)).map((text) => text.replace(/^(.*?)\|/, '$1 '));
    expect(marked).toEqual(FEATURES);
    expect(document?.furniture).toEqual(['FT52 页眉']);
    expect(document?.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['footnote', 'FT50 脚注正文'],
      ['comment', 'FT51 批注正文'],
    ]);
  });
});

/** As the converter left them: it repeats content controls, and knows no decimal numbers under Chinese ones. */
const FEATURES: readonly string[] = [
  '第一章 FT01 总则',
  '一.1 FT02 建设目标',
  '一.2 FT03 附录样式继承',
  ' FT04 直接大纲级别',
  '（三） FT05 直接编号',
  ' FT06 三、建设内容',
  '第二章 FT07 需求分析',
  '二.1 FT08 业务需求',
  ' FT09 是否涉密：☒是☐否',
  ' FT10 老式复选框☑同意',
  ' FT11 符号☑新建☐续建☑',
  ' FT12 块级内容控件',
  ' 块级内容控件FT12 块级内容控件',
  ' FT12 块级内容控件',
  ' FT13 项目名称',
  ' FT14 跨列值',
  ' FT15 纵向合并',
  ' FT17 行级控件',
  ' FT18 格级控件',
  ' 格级控件FT18 格级控件',
  ' FT18 格级控件',
  ' FT19 嵌套表',
  ' FT20 前空一格',
  ' FT21 文本框双份',
  ' FT22 文本框仅DrawingML',
  ' FT23 脚注引用',
  ' FT24 批注锚点',
  ' FT25 修订FT26插入',
  ' FT28 段落标记被删FT29 并入前段',
  ' FT31 移入',
  ' FT32 分页后',
  ' FT33 手动分页后',
  ' FT34 节末',
  ' FT36 智能标记FT37 customXml',
  ' FT40 注音基字',
  ' FT41 样式粗体',
  ' FT42全角　空格\t制表\n软回车',
  '第三章 FT43 第三章自动',
  '三.1 FT44 编号重置',
  ' FT45 样式内置英文名heading',
  ' FT46 bdoFT47 dir',
];

import type { Block, Paragraph } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';

/** What Word, WPS and Excel print where a reference or formula has lost what it points to. */
const BROKEN =
  /错误\s*[!！]\s*(?:未定义书签|未找到引用源|文档中没有指定样式的文字|超级?链接引用无效|链接无效|不能识别的开关参数)|Error!\s*(?:Bookmark not defined|Reference source not found|No text of specified style|Hyperlink reference not valid)|#(?:REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!)/giu;

const isContents = (block: Block): block is Paragraph => block.type === 'paragraph' && block.role === 'toc';

function toFinding(
  paper: Paper,
  text: string,
  all: readonly { readonly text: string; readonly place: Block['place'] }[],
): Finding {
  const first = all[0];
  return {
    code: 'left-over',
    args: { text, kind: 'reference', count: all.length },
    location: first === undefined ? null : locate(paper, first.place),
    quote: quoteAround(first?.text ?? '', text),
  };
}

/** References and formulas that point to nothing any more, in the table of contents too. */
export const brokenReferences = paperByPaper((paper) => {
  const { document } = paper;
  const texts = [...document.blocks.filter(isContents), ...passagesOf(document)];
  const byWording = new Map<string, { readonly text: string; readonly place: Block['place'] }[]>();
  for (const { text, place } of texts)
    for (const [written] of text.matchAll(BROKEN))
      byWording.set(written, [...(byWording.get(written) ?? []), { text, place }]);
  return { compared: texts.length, findings: [...byWording].map(([written, all]) => toFinding(paper, written, all)) };
});

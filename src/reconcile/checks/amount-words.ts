import { Decimal } from 'decimal.js';
import { amountsIn, type WrittenAmount } from '../../formats/amounts-in.js';
import { writeCapitals } from '../../formats/write-capitals.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import type { Place } from '../../model/place.js';
import { fold } from '../../wording/fold.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';

/** What may stand between an amount in words and the same amount in figures. */
const BETWEEN =
  /^[\s()[\]:,.|/、;=]*(?:(?:份|套|年|月|人|台|次|本|人民币|小写|大写|金额|合计|总计|总价|即|计|为|rmb|cny|整|正)[\s()[\]:,.|/、;=]*){0,4}$/u;
/** 小写：1409.50 names no unit: it is 元. */
const BARE =
  /^[\s()[\]:,|]*(?:人民币)?[\s()[\]:,|]*小写[\s()[\]:|]*(?:人民币)?[¥￥]?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d.,]|\s?[万亿千百元])/u;

interface Pair {
  readonly words: WrittenAmount;
  readonly figure: Pick<WrittenAmount, 'yuan' | 'text'>;
}

function bareBehind(text: string): Pair['figure'] | null {
  const digits = BARE.exec(text)?.[1];
  if (digits === undefined) return null;
  const plain = digits.replaceAll(',', '');
  return { yuan: new Decimal(plain), text: digits };
}

/** Each amount in words with the figure that stands beside it, behind it before before it. */
function pairsIn(key: string): readonly Pair[] {
  const amounts = amountsIn(key);
  const gap = (a: WrittenAmount, b: WrittenAmount): string => key.slice(a.at + a.text.length, b.at);
  const taken = new Set<WrittenAmount>();
  return amounts.flatMap((words, i): readonly Pair[] => {
    if (!words.inWords) return [];
    const [before, after] = [amounts[i - 1], amounts[i + 1]];
    const behind = after !== undefined && !after.inWords && BETWEEN.test(gap(words, after)) ? after : undefined;
    const ahead =
      before !== undefined && !before.inWords && !taken.has(before) && BETWEEN.test(gap(before, words))
        ? before
        : undefined;
    const bare = behind === undefined ? bareBehind(key.slice(words.at + words.text.length)) : null;
    const figure = behind ?? bare ?? ahead;
    if (figure === undefined) return [];
    if ('at' in figure) taken.add(figure as WrittenAmount);
    return [{ words, figure }];
  });
}

/** Where both stand side by side neither may be rounded: the one proves the other. */
const agree = ({ words, figure }: Pair): boolean => words.yuan.equals(figure.yuan);

interface Line {
  readonly text: string;
  readonly key: string;
  readonly place: Place;
}

/** Rows of tables as lines: 大写 and 小写 may stand in cells side by side. */
function rowLines({ document }: Paper): readonly Line[] {
  return document.blocks.flatMap((block) =>
    block.type === 'paragraph' || block.confidence !== undefined
      ? []
      : block.rows.map(({ cells }, row) => {
          const text = cells.map((cell) => cell.text).join(' | ');
          return { text, key: fold(text), place: { ...block.place, row } };
        }),
  );
}

function linesOf(paper: Paper): readonly Line[] {
  const paragraphs = passagesOf(paper.document).filter(({ inTable, recognised }) => !inTable && !recognised);
  return [...paragraphs, ...rowLines(paper)];
}

function toFinding(paper: Paper, { text, place }: Line, { words, figure }: Pair): Finding {
  const right = writeCapitals(figure.yuan);
  return {
    code: 'amount-words-differ',
    args: { words: words.text, figure: figure.text, ...(right === null ? {} : { right }) },
    location: locate(paper, place),
    quote: quoteAround(text, words.text),
  };
}

/** 大写 and 小写 that stand side by side say the same amount. */
export const amountWords = paperByPaper((paper) => {
  const pairs = linesOf(paper).flatMap((line) => pairsIn(line.key).map((pair) => ({ line, pair })));
  return {
    compared: pairs.length,
    findings: pairs.filter(({ pair }) => !agree(pair)).map(({ line, pair }) => toFinding(paper, line, pair)),
  };
});

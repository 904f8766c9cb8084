import type { Finding } from '../../model/finding.js';
import type { Paper, Passage } from '../../model/paper.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';

/** Words and signs that a template leaves to be filled in, by what they are. Over the document's own text. */
const LEFT: readonly RegExp[] = [
  // XX市, ××项目: not inside of codes, and no masked number (138XXXX1234)
  /(?<![A-Za-z0-9*＊])[X×✕╳Ｘ]{2,}(?![A-Za-z0-9])[市县区省镇乡局委办厅]?(?:项目|系统|平台|公司|单位|部门|万元|元|年|月|日|号|人|台|套|个)?/gu,
  /(?<![A-Za-z0-9])[xｘ]{2,}(?=[市县区省年月日号局委]|项目|系统|平台|公司|单位|部门|万元|元)/gu,
  /(?:19|20)[xX×]{2}\s?年/gu,
  /【[^】]{0,30}(?:待|填写|填入|补充|请|XX|××)[^】]{0,30}】|\[[^\]]{0,20}(?:待填|待补|填写|插入|请输入)[^\]]{0,20}\]/gu,
  /待(?:补充|填写|测算后补|完善后补)|(?:此处|这里)(?:应|请|需)?(?:填写|补充|插入|说明|描述)|(?:本节|本章)(?:应|请|需)(?:填写|补充|插入|说明|描述)|(?:单击|点击)(?:或点击)?此处|请在此(?:处)?(?:填写|输入|插入)|TBD|TODO/gu,
];
/** Signs without which a text holds none of the first three, or of the fourth. */
const CROSSES = /[xX×✕╳Ｘｘ]{2}/u;
const BRACKET = /[【[]/u;
const CROSSED = 3;
const BLANK_LINE = /[_＿]{3,}/u;
/** A signature stands on a line of underscores by right; so does what the other side fills in. */
const SIGNED = /签字|签名|签章|盖章|公章|日期|年\s*[_＿]*\s*月|代表|授权|甲方|乙方|经办|复核|投标人|供应商/u;
/** Speaks of filling in, and leaves nothing open. */
const ABOUT =
  /(?:用户|系统|界面|页面|点击|按钮|输入框|表单|字段|客户|操作|提示|支持|投标人|供应商|申请人|填报人|应当|必须|须|不得)[^。；;\n]{0,20}$/u;

interface Left {
  readonly passage: Passage;
  readonly written: string;
}

const patternsFor = (text: string): readonly RegExp[] => {
  const [holdsCrosses, holdsBracket] = [CROSSES.test(text), BRACKET.test(text)];
  return LEFT.filter((_, i) => (i < CROSSED ? holdsCrosses : i > CROSSED || holdsBracket));
};

function leftIn(passage: Passage): readonly Left[] {
  const found = patternsFor(passage.text).flatMap((pattern) =>
    [...passage.text.matchAll(pattern)].flatMap(({ index, 0: written }) =>
      /^[待此这本单点请TO]/u.test(written) && ABOUT.test(passage.text.slice(0, index)) ? [] : [written],
    ),
  );
  const lines = BLANK_LINE.test(passage.text) && !SIGNED.test(passage.text) ? ['____'] : [];
  return [...found, ...lines].map((written) => ({ passage, written }));
}

function toFinding(paper: Paper, written: string, all: readonly Left[]): Finding {
  const passage = all[0]?.passage as Passage;
  return {
    code: 'left-over',
    args: { text: written, kind: 'placeholder', count: all.length },
    location: locate(paper, passage.place),
    quote: quoteAround(passage.text, written === '____' ? '___' : written),
  };
}

/** What a template left to be filled in: one finding for each wording in a file, with how often it stands there. */
export const placeholders = paperByPaper((paper) => {
  const passages = passagesOf(paper.document);
  const byWording = new Map<string, Left[]>();
  for (const left of passages.flatMap(leftIn))
    byWording.set(left.written, [...(byWording.get(left.written) ?? []), left]);
  return {
    compared: passages.length,
    findings: [...byWording].map(([written, all]) => toFinding(paper, written, all)),
  };
});

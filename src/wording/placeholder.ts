/** Signs that stand for words still to come. */
const TOKENS =
  /[X×✕╳Ｘ]{2,}[市县区省年月日号人台套项个部门单位元万]*|【[^】]*】|\[[^\]]{0,20}(?:填|补|待|插入)[^\]]*\]|[_＿]{2,}|[—－-]{3,}|…{2,}|\.{4,}|□+|\bT(?:BD|BC|ODO)\b|xxx+|x{2,}(?=[市县区省年月日万元])/giu;

/** Words that put the saying off, or leave it to the template. */
const DEFERRED =
  /待(?:补充|定|测算|完善|确定|填写|填|明确|落实|提供|编写|细化|核实|补)|另行(?:提供|补充|报送|编制|说明)|后续(?:补充|完善|提供)|(?:此处|这里|本节|本章)(?:请)?(?:填写|补充|插入|略)|请(?:在此)?(?:填写|补充|说明|描述|介绍)|暂(?:缺|略)|尚未(?:编写|完成编写)|单击此处|点击此处|\(略\)/u;

const NOTHING = /^[\p{P}\p{S}\s\d]*$/u;
const EMPTY_ANSWERS = new Set(['略', '无', '暂无', '没有', '空', '不详', '同上', '详见附件', '见附件', '', '/']);
/** A deferral inside a longer sentence is a remark about one detail; alone in a short one it is all there is. */
const SHORT = 30;

/** What stands before the colon and the unit behind the blank are the form's words, not the applicant's. */
const LABEL = /^[^:]{1,24}:/u;
const UNIT = /(?:万元|元|年|月|日|人|个|台|套|项|%)/gu;
const CHECKED = /[☑☒√✓✔■]/u;

const withoutTokens = (folded: string): string =>
  folded
    .replace(LABEL, '')
    .replace(TOKENS, '')
    .replace(UNIT, '')
    .replace(/[\p{P}\p{S}\s]/gu, '');

/** What of a folded text is a placeholder; null where it says something of its own. */
export function findPlaceholder(folded: string): string | null {
  const deferred = DEFERRED.exec(folded);
  if (deferred !== null && folded.length <= SHORT) return deferred[0];
  const token = folded.match(TOKENS)?.[0];
  if (token === undefined || CHECKED.test(folded)) return null;
  return withoutTokens(folded).length < 4 ? token : null;
}

/** 略, 无: an answer that says nothing. */
const isEmptyAnswer = (folded: string): boolean => EMPTY_ANSWERS.has(folded.replace(/[。.；;]$/u, ''));

/** Neither words nor an answer: punctuation, numbers alone, 略. */
export const isBlank = (folded: string): boolean => isEmptyAnswer(folded) || NOTHING.test(folded);

/** A label with nothing beside it, or an answer that says nothing: 技术路线：无。 */
export function isBlankAnswer(folded: string): boolean {
  const label = LABEL.exec(folded)?.[0];
  return label !== undefined && isEmptyAnswer(folded.slice(label.length));
}

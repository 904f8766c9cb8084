/** Words before a term that say it is not there, not done or not meant. */
const BEFORE =
  /(?:不(?:再|另|单独|需|予|含|设|涉及|包括|包含|建设|新建|新增|开展|进行|实施|提供|安排|需要|采购|购置|新购|考虑|编制|组织|另设|属于|专门|存在|配备|设置|列)|未(?:设|涉及|包括|包含|建立|编制|开展|进行|提供|安排|考虑|明确|制定|落实|确定|说明|附|绘制|给出|列|建设|形成|新建|新增|采购|购置)|无(?:需|须|法)?|没有|暂(?:不|无|未|缺|时没有)|尚(?:未|无|不)|缺(?:少|乏)?|免(?:除|于)|毋需|省略|取消|避免|禁止|严禁|不得)(?:任何|相应的?|专门的?|独立的?|单独的?|新的?|了|有)?$/u;

/** The same where other objects of the same verb stand between: 不包括系统拓扑图、网络系统设计和…… */
const BEFORE_LIST =
  /(?:不(?:再|另行?|单独|专门)?(?:涉及|包括|包含|含|设|建设|新建|开展|进行|提供|安排|需要|编制|采购|购置|新购|考虑|赘述|展开|详述|论述)|未(?:再|另行?|单独|专门)?(?:涉及|包括|包含|含|编制|开展|进行|提供|安排|考虑|说明|附)|没有|无需|暂无|缺少|缺乏|[尚仍还暂]缺)[^，,；;。：:！!？?]{0,40}$/u;

/** Words behind a term that do the same. */
const AFTER =
  /^[^，,；;。：:！!？?]{0,10}(?:不涉及|不适用|不在|不再|不予|不作|不做|不单独|不需要|暂不|暂缺|暂无|暂未|从略|省略|略去|另行|待补充|待定|尚未|未编制|未提供|未开展|未涉及|未作|没有|无需|缺失|另文|不纳入|不列入|不考虑)/u;

/** The saying put off to a later day, in the next clause: 关于……，将在后续阶段明确。 */
const PUT_OFF =
  /^[^，,；;。：:！!？?]{0,6}[，,]?(?:将|拟|计划|待)?[在于由]?[^，,；;。：:！!？?]{0,10}(?:后续|下一步|下阶段|另行|再行)[^，,；;。：:！!？?]{0,8}(?:明确|补充|补齐|确定|提供|完善|编制|报送)[^，,；;。：:！!？?]{0,4}[。;；]?$/u;

const CLAUSE_END = /[，,；;。：:！!？?]/u;

/** The clause of a sentence before a position. */
function clauseBefore(folded: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 60 && !CLAUSE_END.test(folded[from - 1] ?? '')) from--;
  return folded.slice(from, at);
}

/** Whether the words at [from, to) of a folded sentence are ruled out rather than said. */
export function isRuledOut(folded: string, from: number, to: number): boolean {
  const before = clauseBefore(folded, from);
  const after = folded.slice(to, to + 40);
  return BEFORE.test(before) || BEFORE_LIST.test(before) || AFTER.test(after) || PUT_OFF.test(after);
}

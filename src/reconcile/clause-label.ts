/** What links a label to its value: 为, 共计, 约, brackets. */
const LINK =
  /(?:[：:为是共约计达于在至到自从以\s(（"“]|总额|合计|总计|共计|人民币|大写|小写|不超过|不低于|暂定|[¥￥])+$/u;
const LONGEST = 6;
const SHORTEST = 3;

/** The words a value stands behind in its clause, as compared: 本项目投标截止时间为 gives 投标截止时间. Null: there are none. */
export function clauseLabel(key: string, at: number): string | null {
  const clause = /[^，,。；;！？!?|]*$/u.exec(key.slice(0, at))?.[0] ?? '';
  const words = /[\p{Script=Han}]+$/u.exec(clause.replace(LINK, ''))?.[0] ?? '';
  return words.length < SHORTEST ? null : words.slice(-LONGEST);
}

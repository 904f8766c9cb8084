import type { LeftOver } from '../../model/finding.js';
import type { Location } from '../../model/place.js';
import type { Catalogue } from '../catalogue.js';
import { quoted, verbatim } from './phrases.js';
import { zhSay } from './say.js';

const between = (min: string | null, max: string | null): string =>
  [min === null ? '' : `不少于${min}`, max === null ? '' : `不超过${max}`].filter(Boolean).join('、');

/** 128万元（申报表.docx，第2页） */
const placed = (values: readonly string[], at: readonly (readonly Location[])[] = []): readonly string[] =>
  values.map((value, i) => {
    const places = (at[i] ?? []).map(({ file, ...place }) => [file, ...zhSay.place(place)].join('，'));
    return places.length === 0 ? value : `${value}（${[...new Set(places)].join('；')}）`;
  });

const leftOver: Readonly<
  Record<LeftOver, { says: (text: string, current: string) => string; fix: (current: string) => string }>
> = {
  placeholder: { says: (text) => `还留着待填的内容：${verbatim(text)}`, fix: () => '请换成本项目的实际内容。' },
  reference: {
    says: (text) => `引用已经失效：${verbatim(text)}`,
    fix: () => '请更新目录和交叉引用（在Word里全选后按F9），或改正公式。',
  },
  repealed: {
    says: (text, current) => `引用的标准或文件已经不是现行的：${verbatim(text)}，现行的是${current}`,
    fix: (current) => `请核对后改引${current}。`,
  },
  contents: { says: (text) => `目录里有这一条，正文里没有这个标题：${verbatim(text)}`, fix: () => '请更新目录。' },
  place: { says: (text) => `疑似从其他地方的材料照搬：${verbatim(text)}`, fix: () => '请核对，改成本地的内容。' },
  project: { says: (text) => `疑似其他项目留下的文字：${verbatim(text)}`, fix: () => '请核对，改成本项目的内容。' },
  past: {
    says: (text, current) => `计划的时间早于编制日期（${current}）：${verbatim(text)}`,
    fix: () => '请核对时间，改成本次的安排。',
  },
  comment: { says: (text) => `文件里还留着批注：${verbatim(text)}`, fix: () => '请处理完批注并删去，再定稿报送。' },
};

const reckoned = {
  sum: { name: '合计', way: '各项相加', fix: '请逐项核对金额和单位，改正合计数或分项数。' },
  parts: { name: '分项', way: '所列各项相加', fix: '请逐项核对金额和单位，改正总数或分项数。' },
  written: { name: '', way: '按算式计算', fix: '请核对算式和结果，改正写错的一个。' },
  formula: { name: '单元格的数', way: '按公式计算', fix: '请在表格软件里重新计算后保存。' },
  product: { name: '', way: '单价乘以数量', fix: '请核对单价、数量和合价，改正写错的一个。' },
  share: { name: '', way: '按金额推算', fix: '请核对金额和比例，改正写错的一个。' },
} as const;

/** Numbers, dates, agreement between documents, and what is said of the run itself. */
export const zhValues = {
  'count-too-low': {
    name: '数量不足',
    message: ({ what, actual, limit }) => `${what}不够：现有${actual}，至少要有${limit}。`,
    fix: ({ what, limit }) => `请把${what}补足到${limit}以上。`,
  },
  'count-too-high': {
    name: '数量过多',
    message: ({ what, actual, limit }) => `${what}过多：现有${actual}，最多${limit}。`,
    fix: ({ what, limit }) => `请把${what}减到${limit}以内。`,
  },
  'threshold-exceeded': {
    name: '超出限额',
    message: ({ what, actual, limit }) => `${what}超出限额：现为${actual}，限额${limit}。`,
    fix: ({ what }) => `请核对${what}；确实超出的，请调整或按规定另行报批。`,
  },
  'deadline-missed': {
    name: '超过期限',
    message: ({ what, actual, limit }) => `${what}超过期限：实际${actual}，最迟${limit}。`,
    fix: () => '请核对日期；确已超期的，请书面说明原因，并与受理部门联系。',
  },
  'duration-out-of-range': {
    name: '时长不符',
    message: ({ what, actual, min, max }) => `${what}不符合规定：实际${actual}，应${between(min, max)}。`,
    fix: ({ what }) => `请核对起止日期；确实不符的，请调整${what}的安排或书面说明。`,
  },
  'date-order': {
    name: '日期先后不对',
    message: ({ earlier, earlierDate, later, laterDate, at }) =>
      `日期先后不对：${earlier}（${placed([earlierDate], at).join()}）应当早于${later}（${laterDate}）。`,
    fix: () => '请核对这两个日期，写错的更正；没有写错的，请书面说明情况。',
  },
  'sum-mismatch': {
    name: '合计不符',
    message: ({ what, sum, stated, rounding, by }) =>
      rounding === undefined
        ? `${what}${reckoned[by ?? 'sum'].name}不符：${reckoned[by ?? 'sum'].way}是${sum}，写的是${stated}。`
        : `${what}${reckoned[by ?? 'sum'].name}有尾差：${reckoned[by ?? 'sum'].way}是${sum}，写的是${stated}，相差不超过四舍五入的范围（${rounding}）。`,
    fix: ({ rounding, by }) =>
      rounding === undefined ? reckoned[by ?? 'sum'].fix : '请核对是否只是四舍五入造成的；是的，可在表下注明。',
  },
  'unit-suspect': {
    name: '单位可疑',
    message: ({ what, values, at }) => `${what}的单位可能写错了：${placed(values, at).join('、')}。`,
    fix: () => '请核对是“元”还是“万元”，全文统一。',
  },
  'amount-words-differ': {
    name: '大小写金额不一致',
    message: ({ words, figure }) => `大写金额${quoted(words)}与小写金额${quoted(figure)}不一致。`,
    fix: ({ right }) =>
      right === undefined ? '请核对后改成一致。' : `请核对后改成一致；小写无误的，大写应为${quoted(right)}。`,
  },
  'values-disagree': {
    name: '前后不一致',
    message: ({ field, values, at }) => `各处写的${quoted(field)}不一致：${placed(values, at).join('；')}。`,
    fix: ({ field }) => `请核对${quoted(field)}，各份材料写成一致。`,
  },
  'left-over': {
    name: '漏改漏填',
    message: ({ text, kind, count = 1, current = '' }) =>
      `${leftOver[kind ?? 'project'].says(text, current)}${count > 1 ? `，共${count}处` : ''}。`,
    fix: ({ kind, current = '' }) => leftOver[kind ?? 'project'].fix(current),
  },
  'duplicate-text': {
    name: '内容重复',
    message: ({ text, at = [] }) => `同样的内容重复出现：${placed([verbatim(text)], [at]).join()}。`,
    fix: () => '请核对是否粘贴有误，删去重复的部分。',
  },
  'personal-data': {
    name: '有个人信息',
    message: ({ what, count }) => `文件里有${what === 'identity' ? '身份证号码' : '手机号码'}${count}个。`,
    fix: () => '要公开或转发的，请先删去或遮盖；确需保留的，请注意保管。',
  },
  'promise-unkept': {
    name: '提到的内容没有附上',
    message: ({ what }) => `文中提到${quoted(what)}，但没有找到。`,
    fix: ({ what }) => `请补上${quoted(what)}，或改正文中的提法。`,
  },
  'edition-expired': {
    name: '法规已失效',
    message: ({ date, until }) => `这一版法规有效期到${until}，检查日期是${date}。`,
    fix: () => '请向受理部门确认现行规定；按旧规定办理的项目，请用“--as-of”指明当时的日期。',
  },
  'edition-later': {
    name: '法规尚未施行',
    message: ({ date, from }) => `这一版法规自${from}起施行，检查日期是${date}。`,
    fix: () => '请确认应当适用哪一版规定，必要时用“--regulation”另行指定。',
  },
  'nothing-to-judge': {
    name: '没有可判定的内容',
    message: () => '没有可以判定的内容：这个阶段不要求交材料，或者要交的材料一份也没有找到。',
    fix: () => '请确认文件夹、法规和阶段是否选对（“dossier regulations”可以列出各阶段要交的材料）。',
  },
  'needs-a-person': {
    name: '须人工确认',
    message: ({ what }) => `须由人工确认：${what}。`,
    fix: () => '请由经办人对照条款确认，程序不作判定。',
  },
  'waiver-expired': {
    name: '豁免已到期',
    message: ({ requirement, until }) => `对${requirement}的豁免已于${until}到期，不再有效。`,
    fix: () => '请改正原问题；确需继续豁免的，请重新办理并更新日期。',
  },
  'waiver-unused': {
    name: '豁免没有用上',
    message: ({ requirement }) => `对${requirement}的豁免没有对应的问题。`,
    fix: () => '问题已经解决的，请删去这条豁免。',
  },
  'waiver-malformed': {
    name: '豁免写法有误',
    message: ({ detail }) => `豁免写法有误：${detail}。`,
    fix: () => '请写明四项：问题指纹、理由、批准人、截止日期。',
  },
} satisfies Partial<Catalogue>;

import type { How } from '../../model/evidence.js';
import type { Catalogue } from '../catalogue.js';
import { alsoCalled, expectation, inside, quoted, quotedList, verbatim } from './phrases.js';

const wantedForms: Readonly<Record<How, string>> = {
  heading: '单独成章节并有自己的标题',
  label: '有自己的标题或表格栏目',
  column: '是表格中的一列',
  mention: '在正文中写到',
  table: '用表格列出',
  figure: '附图',
  document: '单独成文',
  value: '填写具体内容',
  given: '另行说明',
};

const foundForms: Readonly<Record<How, string>> = {
  heading: '只有一个小标题',
  label: '只是段首或表格里的一个栏目',
  column: '只是表格中的一列',
  mention: '只在正文里提到',
  table: '只有一张表',
  figure: '只有一张图',
  document: '只是一份单独的文件',
  value: '只填了一个值',
  given: '只作了说明',
};

/** What a document says or leaves out. */
export const zhSections = {
  'section-missing': {
    name: '缺少章节',
    message: ({ title, within }) => `${inside(within)}没有找到${quoted(title)}这一部分。`,
    fix: ({ title, titles }) =>
      `请补写${quoted(title)}，并单列标题${alsoCalled(titles, title)}。已经写了但标题不同的，请改用规定的标题。`,
  },
  'section-empty': {
    name: '章节空白',
    message: ({ title }) => `${quoted(title)}只有标题，没有实际内容。`,
    fix: ({ title }) => `请在${quoted(title)}下写出本项目的具体内容。`,
  },
  'placeholder-text': {
    name: '留有待填内容',
    message: ({ title, sample }) => `${quoted(title)}里还留着待填的内容：${verbatim(sample)}。`,
    fix: () => '请换成本项目的实际内容，全文再查一遍“XX”“待补充”之类的字样。',
  },
  'instruction-copied': {
    name: '照抄编写说明',
    message: ({ title }) => `${quoted(title)}照抄了编写提纲的说明文字，没有写本项目的情况。`,
    fix: () => '请删去说明文字，写出本项目的具体情况。',
  },
  'form-wrong': {
    name: '形式不符',
    message: ({ title, wanted, found }) =>
      `${quoted(title)}写到了，但形式不符：要求${wantedForms[wanted]}；现在${foundForms[found]}。`,
    fix: ({ title, wanted }) => `请整理${quoted(title)}的内容：${wantedForms[wanted]}。`,
  },
  'order-differs': {
    name: '顺序不符',
    message: ({ place }) => `章节顺序与规定不同：从第${place}个开始不一致。`,
    fix: () => '请按规定的先后顺序排列各章节。',
  },
  'item-missing': {
    name: '内容缺项',
    message: ({ title, within }) => `${inside(within)}没有写到${quoted(title)}。`,
    fix: ({ title, titles }) => `请补写${quoted(title)}的内容${alsoCalled(titles, title)}。`,
  },
  'table-missing': {
    name: '缺少表格',
    message: ({ title, within }) => `${inside(within)}没有找到${quoted(title)}表格。`,
    fix: ({ title, columns }) =>
      `请用表格列出${quoted(title)}${columns.length > 0 ? `，表头应有：${columns.join('、')}` : ''}。`,
  },
  'figure-missing': {
    name: '缺少图',
    message: ({ title, within }) => `${inside(within)}没有找到${quoted(title)}。`,
    fix: ({ title }) => `请插入${quoted(title)}，并在图下写明图名。`,
  },
  'column-missing': {
    name: '表格缺列',
    message: ({ column, headers }) =>
      `表格缺少${quoted(column)}一列${headers.length > 0 ? `（现有表头：${headers.join('、')}）` : ''}。`,
    fix: ({ column, titles }) => `请在表格中增加${quoted(column)}一列${alsoCalled(titles, column)}，并逐行填写。`,
  },
  'cell-empty': {
    name: '单元格空着',
    message: ({ column, rows, count }) =>
      `${quoted(column)}一列有${count}处没有填${rows.length > 0 ? `，所在行：${rows.join('、')}${rows.length < count ? '等' : ''}` : ''}。`,
    fix: ({ column }) => `请把${quoted(column)}逐行填写完整；确实没有的，写“无”。`,
  },
  'value-not-listed': {
    name: '不在可选范围',
    message: ({ column, value, allowed }) => `${quoted(column)}填的是${quoted(value)}，只能填${quotedList(allowed)}。`,
    fix: ({ allowed }) => `请改填${quotedList(allowed)}中的一种。`,
  },
  'field-missing': {
    name: '没有填写',
    message: ({ field }) => `没有填写${quoted(field)}。`,
    fix: ({ field }) => `请写明${quoted(field)}。`,
  },
  'field-malformed': {
    name: '填写不规范',
    message: ({ field, value, expected }) =>
      `${quoted(field)}填写不规范：${verbatim(value)}，应为${expectation(expected)}。`,
    fix: ({ field, expected }) => `请核对并更正${quoted(field)}，写成${expectation(expected)}。`,
  },
  'statement-missing': {
    name: '缺少说明',
    message: ({ missing }) => `没有说明：${missing.join('、')}。`,
    fix: ({ missing }) => `请写明${missing.join('、')}。`,
  },
  'prohibited-item': {
    name: '不予批准的内容',
    message: ({ item, term }) => `列入了不予批准的内容：${verbatim(item)}（属于${quoted(term)}）。`,
    fix: () => '请删去这一项，或改用现有资源；如果本来就是利用现有资源，请把话写明白。',
  },
  'prohibited-mention': {
    name: '正文提到不予批准的内容',
    message: ({ term }) => `正文这句话像是要做不予批准的事：${quoted(term)}。只作提醒，不影响结论。`,
    fix: () => '如果不是本项目要建设或采购的内容，请把话写明白；如果是，请删去或改用现有资源。',
  },
  'classified-marking': {
    name: '有密级标志',
    message: ({ marking }) => `材料上有密级标志${quoted(marking)}。`,
    fix: () => '涉密材料不得在非涉密计算机上处理，请立即停止操作并按保密规定办理；不是涉密材料的，请去掉标志。',
  },
} satisfies Partial<Catalogue>;

import type { Block, Document } from '../model/document.js';
import type { Occurrence } from '../model/ledger.js';
import type { Paper } from '../model/paper.js';
import type { Place } from '../model/place.js';
import { nameKey } from '../wording/same-name.js';

/** What papers are called after the name of their project, longest first. */
const PAPERS = [
  '可行性研究报告',
  '可行性报告',
  '可研报告',
  '项目建议书',
  '建议书',
  '初步设计方案',
  '初步设计报告',
  '初步设计',
  '建设方案',
  '实施方案',
  '技术方案',
  '设计方案',
  '总体方案',
  '详细设计',
  '概要设计',
  '申报书',
  '申报表',
  '申请书',
  '申请表',
  '立项申请书',
  '立项申请表',
  '政务信息资源目录',
  '信息资源目录',
  '数据资源目录',
  '资源目录',
  '密码应用方案',
  '等保定级报告',
  '招标文件',
  '采购文件',
  '磋商文件',
  '谈判文件',
  '竞争性磋商文件',
  '竞争性谈判文件',
  '投标文件',
  '验收申请报告',
  '验收申请函',
  '验收申请',
  '验收报告',
  '验收方案',
  '竣工报告',
  '总结报告',
  '工作总结',
  '测试报告',
  '试运行报告',
  '监理报告',
  '初验报告',
  '终验报告',
  '决算报告',
  '绩效自评报告',
  '需求规格说明书',
  '采购合同',
  '合同书',
  '合同',
].sort((a, b) => b.length - a.length);
const DRAFT = /[（(][^（）()]*(?:稿|版|本|修订)[^（）()]*[）)]|[_-]?(?:V|v)\d+(?:\.\d+)*$/gu;
const LINK = /(?:的|之|_|-|—|\s)+$/u;
/** A law or a notice is called by what it is about, not after the project. */
const OFFICIAL = /关于|通知|办法|规定|意见|条例|细则|规范|标准|模板|范本/u;
const SHORTEST = 6;
const SURE = 0.7;

const SEARCHED = 40;

/** The line on the cover that holds most of the title. */
function placeOf({ blocks }: Document, title: string): Place {
  const held = (block: Block): number => {
    const text = block.type === 'paragraph' ? block.text.replace(/\s+/gu, '') : '';
    return text.length > 1 && title.includes(text) ? text.length : 0;
  };
  const first = blocks.slice(0, SEARCHED);
  const best = first.reduce((most, block) => (held(block) > most.length ? { length: held(block), block } : most), {
    length: 0,
    block: blocks[0],
  });
  return best.block?.place ?? { block: 0 };
}

/** The name of the project in the title of a paper: 某某平台 of 某某平台建设方案. */
export function fromTitle({ document, outline }: Paper): readonly Occurrence[] {
  const title = (outline.title ?? '').replace(/\s+/gu, '').replace(DRAFT, '');
  const paper = OFFICIAL.test(title)
    ? undefined
    : PAPERS.find((name) => title.endsWith(name) && title.length > name.length);
  if (paper === undefined) return [];
  const written = title
    .slice(0, -paper.length)
    .replace(LINK, '')
    .replace(/^《|》$/gu, '');
  if (nameKey(written).length < SHORTEST) return [];
  return [
    {
      subject: 'project-name',
      value: nameKey(written),
      written,
      unit: null,
      label: '项目名称',
      location: { file: document.file, ...placeOf(document, title) },
      quote: title,
      sure: SURE,
    },
  ];
}

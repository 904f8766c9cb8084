import type { Keyword } from '../keyword.js';

interface Cites {
  /** Endings of titles of such papers: 意见, 规划 … A law to obey, a standard to keep, a book are none. */
  readonly kinds: readonly string[];
  /** Words of which one must stand beside the citation: what it says for the project. */
  readonly saying?: readonly string[];
}

/** Years and editions in brackets close many titles: 规划（2024—2026年）. */
const EDITION = /[（(〔][^）)〕]*[）)〕]$|\d{1,4}\s*号$/u;

/** Papers that a project itself writes back nothing: 《需求开发计划》, 《可行性研究报告》. */
const OWN_PAPER =
  /^(?:总体|本)?(?:项目|需求|概要|详细|系统|软件|编码|测试|质量|培训|风险|配置|可行性|开发|安装|用户|数据库|进度|验收|运维|实施|部署|工程).{0,8}(?:计划|报告|方案)$/u;

function isOfKind(title: string, kinds: readonly string[]): boolean {
  const bare = title.replace(EDITION, '').trim();
  if (OWN_PAPER.test(bare)) return false;
  return kinds.some((ending) => bare.endsWith(ending)) || /[〔﹝]\s*(?:19|20)\d{2}/u.test(title);
}

const words = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } as const;

/** A paper is cited by title or number, and, where asked, what it says for the project. */
export const cites: Keyword<Cites> = {
  name: 'cites',
  setting: {
    type: 'object',
    required: ['kinds'],
    additionalProperties: false,
    properties: { kinds: words, saying: words },
  },
  check({ kinds, saying }, filling, { requirement, within }) {
    const backing = (filling.citations ?? []).filter(({ title }) => isOfKind(title, kinds));
    const enough =
      saying === undefined ? backing : backing.filter(({ key }) => saying.some((word) => key.includes(word)));
    if (enough.length > 0) return [];
    return [
      {
        code: 'item-missing',
        args: { title: requirement.title, within, titles: [] },
        location: filling.location,
        quote: filling.quote,
      },
    ];
  },
};

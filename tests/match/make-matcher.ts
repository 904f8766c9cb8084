import type { DocumentIndex } from '../../src/match/document-index.js';
import { Matcher } from '../../src/match/match-requirements.js';
import type { Filling } from '../../src/model/filling.js';
import type { Regulation, Requirement } from '../../src/model/regulation.js';
import { makeRequirement } from '../judge/make-filling.js';

const REGULATION: Regulation = {
  id: 'small',
  title: '某区信息化项目管理办法',
  documentNumber: null,
  issuer: null,
  issued: null,
  effective: null,
  validUntil: null,
  digest: '',
  text: '',
  stages: [{ id: 'review', title: '审核', article: '第一条', documents: ['plan', 'report', 'catalogue', 'papers'] }],
  documents: [
    { id: 'plan', title: '建设方案', aliases: [], signs: [], many: false, article: '第一条' },
    { id: 'report', title: '可行性研究报告', aliases: [], signs: [], many: false, article: '第一条' },
    { id: 'catalogue', title: '信息资源目录', aliases: ['数据资源目录'], signs: [], many: false, article: '第一条' },
    { id: 'papers', title: '支持文件', aliases: [], signs: [], many: true, article: '第一条' },
  ],
  facts: [],
  events: [],
  calendars: [],
  uncovered: {},
  requirements: [],
};

type Draft = Partial<Requirement> & { readonly id: string };

/** Fillings of the last of some requirements in a dossier: documents by id. */
export function fill(
  requirements: readonly Draft[],
  documents: Readonly<Record<string, readonly DocumentIndex[]>>,
): readonly Filling[] {
  const all = requirements.map(makeRequirement);
  const matcher = new Matcher({
    regulation: { ...REGULATION, requirements: all },
    requirements: all,
    documents: new Map(Object.entries(documents)),
    all: [...new Set(Object.values(documents).flat())],
    values: {},
  });
  const last = all.at(-1);
  return last === undefined ? [] : matcher.slotOf(last).fillings;
}

/** How each was found, how surely, whether where it was expected, and what it is called. */
export const brief = (fillings: readonly Filling[]) =>
  fillings.map(({ how, sure, inScope, title }) => [how, Math.round(sure * 1000) / 1000, inScope, title] as const);

import type { Filling, FoundItem } from '../../model/filling.js';
import { fold } from '../../wording/fold.js';
import { type DocumentIndex, type IndexedTable, locate, sectionPath } from '../document-index.js';
import { headingsElsewhere } from './headings.js';
import { LONGEST_NAME, listedItems, toItem } from './listed-items.js';
import type { Search } from './search.js';

/** What marks a table or part as a list of things to build or buy, and what marks it as one of things already there. */
const PROPOSED =
  /建设内容|建设任务|建设清单|建设规模|拟建|采购|购置|预算|概算|估算|投资|费用|报价|配置清单|设备清单|软硬件/u;
const EXISTING = /现状|现有|已有|已建|利旧|原有|资源目录|接口|进度|培训|风险|指标/u;
/** Parts that describe what is there already propose nothing. */
const EXISTING_PART = /现状|已有|已建|利旧|现有(?!.*(?:改造|扩建|升级))/u;
const PRICED = /金额|单价|合价|总价|价格|费用|万元|\(元\)|（元）|小计/u;

const NUMBERING = /^[（(]?[\d.,%一二三四五六七八九十]+[)）、.]?$/u;

function isProposal(index: DocumentIndex, table: IndexedTable): boolean {
  const around = [table.caption, ...sectionPath(index, table.section)].join(' ');
  if (EXISTING.test(table.caption) || EXISTING.test(index.sections[table.section]?.title ?? '')) return false;
  return table.headers.some((header) => PRICED.test(header)) || PROPOSED.test(around);
}

function rowsOf(index: DocumentIndex, table: IndexedTable): readonly FoundItem[] {
  return table.rows.map((row, r) => {
    const cells = [...new Set(row)].filter((cell) => cell !== '' && !NUMBERING.test(cell));
    const text = cells.join(' | ');
    // What a row is about stands in its first short cells; a description may name many things it is not.
    const name = cells
      .slice(0, 3)
      .filter((cell) => cell.length <= LONGEST_NAME)
      .join(' | ');
    const place = { ...table.place, row: table.firstRow + r };
    return {
      text,
      key: fold(text),
      name: fold(name),
      kind: 'row' as const,
      location: locate(index, place, table.section),
    };
  });
}

function titlesOf(index: DocumentIndex): readonly FoundItem[] {
  const own =
    index.title === null
      ? []
      : [
          {
            text: index.title,
            key: fold(index.title),
            name: '',
            kind: 'title' as const,
            location: { file: index.file },
          },
        ];
  const sections = index.sections.map((section, at) => ({
    text: section.display,
    key: fold(section.title),
    name: '',
    kind: 'title' as const,
    location: locate(index, section.place, at),
  }));
  return [
    ...own,
    ...sections.filter(({ location }) => !(location.section ?? []).some((title) => EXISTING_PART.test(title))),
  ];
}

/** Every other sentence: it breaks nothing, but may be worth a remark. */
function sentencesOf(index: DocumentIndex): readonly FoundItem[] {
  return index.segments
    .filter(({ kind, says }) => kind === 'sentence' && says === 'words')
    .filter(({ section }) => !sectionPath(index, section).some((title) => EXISTING_PART.test(title)))
    .map((segment) => ({ ...toItem(index, segment.text, segment), kind: 'sentence' as const }));
}

const isExcused = (search: Search): boolean => {
  const titles = (search.setting('unless') as readonly string[] | undefined) ?? [];
  if (titles.length === 0) return false;
  const wanted = { titles, exact: [], top: [], generic: [], mentions: [] };
  return headingsElsewhere({ ...search, wanted, scope: [] }).some(({ characters }) => characters > 0);
};

/**
 * Everything that proposes something: rows of construction and budget lists, items of a content list, titles. Nothing
 * where the documents give the reason that the regulation accepts.
 */
export function lookForItems(search: Search): readonly Filling[] {
  const excused = isExcused(search);
  return [...search.own, ...search.also].map((index) => {
    const rows = index.tables.filter((table) => isProposal(index, table)).flatMap((table) => rowsOf(index, table));
    return {
      how: 'given' as const,
      sure: 1,
      inScope: true,
      title: index.title ?? index.file,
      quote: '',
      location: { file: index.file },
      characters: 1,
      placeholder: null,
      instruction: false,
      key: '',
      tables: [],
      items: excused ? [] : [...rows, ...listedItems(index), ...titlesOf(index), ...sentencesOf(index)],
    };
  });
}

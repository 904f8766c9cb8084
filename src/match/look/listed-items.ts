import type { FoundItem } from '../../model/filling.js';
import { fold } from '../../wording/fold.js';
import { isNumbered, withoutNumber } from '../../wording/run-in.js';
import { type DocumentIndex, type IndexedLabel, locate, type Segment, sectionPath } from '../document-index.js';

const CONTENT_PART = /建设内容|建设任务|建设清单/u;
/** Longer sentences describe; they list nothing. */
const LONGEST_ITEM = 40;
export const LONGEST_NAME = 20;

const inContentPart = (index: DocumentIndex, section: number): boolean =>
  sectionPath(index, section).some((title) => CONTENT_PART.test(title));

export const toItem = (index: DocumentIndex, text: string, { place, section }: Pick<Segment, 'place' | 'section'>) => ({
  text,
  key: fold(text),
  name: text.length <= LONGEST_NAME ? fold(text) : '',
  kind: 'row' as const,
  location: locate(index, place, section),
});

/** （1）新建机房一处；（2）新购服务器4台。 */
const isListLine = ({ kind, text, place }: Segment): boolean =>
  kind === 'sentence' && place.row === undefined && isNumbered(text) && text.length <= LONGEST_ITEM;

/** What a cell on the things to build tells of them: something to build or buy, or a thing by its name. */
const BUILDS = /^(?:本期|拟|计划|将)*(?:新购|购置|采购|购买|新建|新增|建设|开发|研发|搭建|建立|部署|配置)/u;
const NAMES =
  /(?:系统|平台|网站|门户|机房|中心|服务器|设备|存储|网络|专网|app|客户端|应用|模块)(?:建设|开发|采购|购置)?(?:[一二两三四五六七八九十\d]+[套台项个处批])?$/u;
/** What is there already, and what it is joined with. */
const STANDS = /现有|原有|已有|已建|整合|集成|对接|接入|迁移/u;
const ASIDE = /[（(【[][^（()）】\]]*[)）】\]]/gu;

function isProposed(text: string): boolean {
  const key = fold(text.replace(ASIDE, ''));
  return BUILDS.test(key) || (NAMES.test(key) && !STANDS.test(key));
}

/** The clauses of a form's own answer to what is to be built: 建设内容 | 数据采集；开发手机APP。 Sentences that tell more of it are none. */
const answeredItems = (index: DocumentIndex, label: IndexedLabel): readonly FoundItem[] =>
  index.segments.slice(label.first, label.last).flatMap((segment) =>
    segment.text
      .split(/[；;。，,：:\n]/u)
      .map((clause) => withoutNumber(clause.trim()))
      .filter((clause) => clause !== '' && clause.length <= LONGEST_ITEM && isProposed(clause))
      .map((clause) => toItem(index, clause, segment)),
  );

/** The items of a list of things to build: what opens each line of a part that is headed so, its numbered lines, a form's answers. */
export function listedItems(index: DocumentIndex): readonly FoundItem[] {
  const labels = index.labels
    .filter(({ place, section }) => place.row === undefined && inContentPart(index, section))
    .map((label) => toItem(index, label.title, label));
  const lines = index.segments
    .filter((segment) => isListLine(segment) && inContentPart(index, segment.section))
    .map((segment) => toItem(index, withoutNumber(segment.text), segment));
  const named = new Set(labels.map(({ location }) => `${location.block}`));
  const answers = index.labels
    .filter(({ place, title }) => place.row !== undefined && CONTENT_PART.test(title))
    .flatMap((label) => answeredItems(index, label));
  return [...labels, ...lines.filter(({ location }) => !named.has(`${location.block}`)), ...answers];
}

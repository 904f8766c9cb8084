import { isPaperName } from '../../wording/paper-name.js';
import { type DocumentIndex, type IndexedLabel, type IndexedSection, isWithin } from '../document-index.js';
import { bestScore, LEAST, SAME, type SoughtTitles, scoreOf, titleKeys } from './score-titles.js';
import type { ScopePart } from './search.js';

/** A part that was found, in which document, how like what is sought, and whether where it is expected. */
export interface Scored<T> {
  readonly found: T;
  readonly index: DocumentIndex;
  readonly score: number;
  readonly inScope: boolean;
}

/**
 * A heading that names the chapter better than the item is the chapter's own; so is one that names both alike, if it is
 * a compound or has only a general word for the item.
 */
function isOnlyChapter(key: string, { sure = 1 }: ScopePart, score: number, { titles }: SoughtTitles): boolean {
  if (score >= SAME || score > sure) return false;
  return score < sure || key.includes('和') || bestScore(key, titleKeys(titles)) < score;
}

/** From here on a likeness names the item by words of its own, not by a general one. */
const OWN_WORDS = 0.8;

/** A general word in a part that is a sibling's speaks of that one: 各地现状 in the chapter on the background is no 现状. */
function isInsideSibling(section: IndexedSection, part: ScopePart, siblings: SoughtTitles['siblings']): boolean {
  const { sections } = part.index;
  for (let at = section.parent; at >= 0 && at !== part.root; at = sections[at]?.parent ?? -1) {
    const key = sections[at]?.key ?? '';
    if (siblings.some((titles) => bestScore(key, titleKeys(titles)) >= SAME)) return true;
  }
  return false;
}

const loneTops = new WeakMap<DocumentIndex, boolean>();

/** Whether all headings stand below one; every requirement asks it of every heading. */
function hasLoneTop(index: DocumentIndex): boolean {
  const known = loneTops.get(index) ?? index.sections.filter(({ parent }) => parent < 0).length === 1;
  loneTops.set(index, known);
  return known;
}

/** A heading below none, or below the only one, that is then the document's title. */
function isTopLevel(index: DocumentIndex, { parent }: IndexedSection): boolean {
  return parent < 0 || (index.sections[parent]?.parent === -1 && hasLoneTop(index));
}

/** What a whole paper is about is no aspect of it: in a 密码应用方案 the 密码应用需求分析 is the 需求分析. */
const ABOUT = /(?:商用)?密码(?:应用)?/gu;
const LESS_SURE = 0.95;

/** A heading's score, also without the words for what the whole paper is about. */
function scoreIn({ title }: DocumentIndex, key: string, isTop: boolean, sought: SoughtTitles): number {
  const score = scoreOf(key, isTop, sought);
  const plain = title?.includes('密码应用') ? key.replace(ABOUT, '') : key;
  return plain === key || plain === '' ? score : Math.max(score, scoreOf(plain, isTop, sought) * LESS_SURE);
}

/** Sections of one part whose headings are wanted. */
export function findSections(
  part: ScopePart,
  sought: SoughtTitles,
  underChapter: boolean,
): readonly Scored<IndexedSection & { at: number }>[] {
  return part.index.sections.flatMap((section, at) => {
    if (!isWithin(section, part.span)) return [];
    const score = scoreIn(part.index, section.key, isTopLevel(part.index, section), sought);
    if (score < LEAST) return [];
    if (at === part.root && underChapter && isOnlyChapter(section.key, part, score, sought)) return [];
    if (score < OWN_WORDS && isInsideSibling(section, part, sought.siblings)) return [];
    return [{ found: { ...section, at }, index: part.index, score, inScope: true }];
  });
}

/** 建设方案： on the cover is no chapter that lost its heading. */
const isOnCover = ({ index }: ScopePart, label: IndexedLabel): boolean =>
  label.section < 0 && index.sections.length > 0;

/** 设计系统架构： names a step; the title is only what is done there. */
const STEP = /^(?:设计|编写|编制|确定|完成|制定|开展|进行)./u;

/** Labels of one part that are wanted. */
export function findLabelled(
  part: ScopePart,
  sought: SoughtTitles,
  isChapter: boolean,
): readonly Scored<IndexedLabel>[] {
  return part.index.labels.flatMap((label) => {
    if (!isWithin(label, part.span) || isPaperName(label.title) || (isChapter && isOnCover(part, label))) return [];
    const score = scoreOf(label.key, false, sought);
    return score < LEAST || (score < SAME && STEP.test(label.key))
      ? []
      : [{ found: label, index: part.index, score, inScope: true }];
  });
}

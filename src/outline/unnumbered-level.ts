import type { Heading } from './heading.js';
import type { Line } from './line.js';
import { strictFamilies } from './number-scheme.js';
import type { Open } from './open-heading.js';
import { lookDistance, looksSame } from './run.js';
import { type Scale, type Scales, scaleNames } from './scales.js';
import { titleKey } from './text-shape.js';

/** Parts of a document that stand beside its chapters though they have no number. */
const matter = /^(?:前言|序言?|引言|摘要|abstract|参考(?:文献|资料)|致谢|结论|结束语|结语|后记|附录|附件|附表)$/iu;
/** Points by which a larger size is seen to be larger. */
const sizeStep = 0.6;
/** Looks closer than this are one kind of heading. */
const sameLook = 1;

export const isFrontOrBackMatter = (title: string): boolean => matter.test(titleKey(title));

/** A heading without a number: by what the file says of it, otherwise by what it looks like. */
export function unnumberedLevel(heading: Heading, stack: readonly Open[], scales: Scales): number {
  const scale = scaleNames.find((name) => heading.hints[name] !== null);
  if (scale !== undefined) {
    const level = byHint(heading.hints[scale] as number, scale, stack, scales);
    return scale === 'bookmark' ? Math.max(level, levelInChapter(heading, stack)) : level;
  }
  const like = stack.findLast(
    (open) => open.heading.line.mark === null && lookDistance(open.heading.line, heading.line) < sameLook,
  );
  if (like !== undefined) return like.level;
  return isFrontOrBackMatter(heading.title) ? 1 : bySize(heading.line, stack);
}

/** Bookmarks are often all of one level: what doesn't look like a chapter stays inside one. */
function levelInChapter(heading: Heading, stack: readonly Open[]): number {
  if (isFrontOrBackMatter(heading.title)) return 1;
  const chapter = stack.findLast(({ heading: { line } }) => line.mark !== null && strictFamilies.has(line.mark.family));
  return chapter === undefined || looksSame(chapter.heading.line, heading.line) ? 1 : chapter.level + 1;
}

function byHint(hint: number, scale: Scale, stack: readonly Open[], scales: Scales): number {
  const same = stack.findLast(({ heading }) => heading.hints[scale] === hint);
  if (same !== undefined && same.heading.line.mark === null) return same.level;
  const known = scales[scale].get(hint) ?? same?.level;
  if (known !== undefined) return known;
  const parent = stack.findLast(({ heading }) => (heading.hints[scale] ?? Number.POSITIVE_INFINITY) < hint);
  return (parent?.level ?? 0) + 1;
}

/** Chapters hold all that has no number, larger headings hold smaller ones, a number what looks no larger. */
function bySize(line: Line, stack: readonly Open[]): number {
  const size = line.paragraph.look?.size;
  const parent = stack.findLast(({ heading: { line: above } }) => {
    if (above.mark !== null && strictFamilies.has(above.mark.family)) return true;
    const other = above.paragraph.look?.size;
    if (size === undefined || other === undefined) return above.mark !== null;
    return other > size + sizeStep || (above.mark !== null && other > size - sizeStep);
  });
  return (parent?.level ?? 0) + 1;
}

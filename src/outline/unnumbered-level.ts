import type { Learned, Open } from './levels.js';
import { declaredLevel, type Line } from './line.js';
import { lookDistance } from './run.js';
import { titleKey } from './text-shape.js';

/** Parts of a document that stand beside its chapters though they have no number. */
const matter =
  /^(?:前言|序言?|引言|摘要|abstract|修订(?:记录|历史)|参考(?:文献|资料)|致谢|结论|结束语|结语|后记|附录|附件|附表)$/iu;
const sameLook = 1;

export const isFrontOrBackMatter = (title: string): boolean => matter.test(titleKey(title));

/** A heading without a number: by what it declares, otherwise by what it looks like. */
export function unnumberedLevel(line: Line, stack: readonly Open[], learned: Learned): number {
  const declared = declaredLevel(line.paragraph);
  if (declared !== null) return byDeclaration(declared, stack, learned);
  const like = stack.findLast(
    ({ heading }) => heading.line.mark === null && lookDistance(heading.line, line) < sameLook,
  );
  if (like !== undefined) return like.level;
  if (isFrontOrBackMatter(line.title)) return 1;
  return bySize(line, stack);
}

function byDeclaration(declared: number, stack: readonly Open[], learned: Learned): number {
  const same = stack.findLast(({ heading }) => declaredLevel(heading.line.paragraph) === declared);
  if (same !== undefined && same.heading.line.mark === null) return same.level;
  const known = learned.declared.get(declared) ?? same?.level;
  if (known !== undefined) return known;
  const parent = stack.findLast(
    ({ heading }) => (declaredLevel(heading.line.paragraph) ?? Number.POSITIVE_INFINITY) < declared,
  );
  return (parent?.level ?? 0) + 1;
}

function bySize(line: Line, stack: readonly Open[]): number {
  const size = line.paragraph.look?.size;
  const parent = stack.findLast(({ heading }) => {
    const other = heading.line.paragraph.look?.size;
    return heading.line.mark !== null || size === undefined || other === undefined || other > size + 0.6;
  });
  return (parent?.level ?? 0) + 1;
}

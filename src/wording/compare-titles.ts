/** Words that every heading shares: what is left without them is what a title is about. */
const SHARED_WORDS =
  /本项目|项目|工程|建设|系统|平台|总体|主要|具体|相关|有关|目前|情况|说明|分析|概述|描述|介绍|方案|内容|工作|的|本|和/gu;

/** What a title is about, without the words every heading shares. Empty where nothing else is there. */
export const titleCore = (key: string): string => key.replace(SHARED_WORDS, '');

function containedScore(heading: string, title: string): number {
  const share = title.length / heading.length;
  if (title.length >= 4) return share >= 0.25 ? 0.85 : 0.7;
  const atAnEdge = heading.startsWith(title) || heading.endsWith(title);
  if (title.length === 3) return share >= 0.4 || atAnEdge ? 0.75 : 0;
  return title.length === 2 && atAnEdge && share >= 0.3 ? 0.7 : 0;
}

/**
 * How surely a heading is the title looked for: 1 the same, 0.9 the same but for shared words, less where one contains
 * the other, 0 not. Both are title keys.
 */
export function compareTitles(heading: string, title: string): number {
  if (heading === '' || title === '') return 0;
  if (heading === title) return 1;
  // Of a compound the core would be one half: 建设目标和内容 is not 目标.
  const core = title.includes('和') ? title : titleCore(title);
  if (core !== title && core.length >= 2 && titleCore(heading) === core) return 0.9;
  if (core !== '' && heading.includes(title)) return containedScore(heading, title);
  if (core === '' && (heading.endsWith(title) || heading.startsWith(title))) return 0.7;
  const reverse = heading.length / title.length;
  return heading.length >= 4 && reverse >= 0.6 && titleCore(heading).length >= 2 && title.includes(heading) ? 0.7 : 0;
}

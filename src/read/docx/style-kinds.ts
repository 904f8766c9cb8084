import type { Style } from '../../model/document.js';

/** Names of built-in paragraph styles as Word and WPS write them into w:name, in English and in Chinese. */
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;

const KINDS: readonly (readonly [NonNullable<Style['kind']>, RegExp])[] = [
  ['heading', HEADING],
  ['toc', /^(?:toc|contents|(?:WPSOffice手动)?目录)\s*(?:heading|标题)?\s*\d*$/i],
  ['toc', /^(?:table of figures|图表目录|插图目录|表格目录)$/i],
  ['title', /^(?:title|subtitle|(?:封面|副)?标题)$/i],
  ['caption', /^(?:caption|题注|[图表]题)$/i],
  ['list', /^(?:list(?:\s.*)?|列表(?:段落)?(?:\s.*)?|列出段落\s*\d*)$/i],
];

const LONGEST_NAME = 60;

/** What a style's own name says; undefined where it is not a built-in one. */
export function kindOf(name: string): Style['kind'] {
  return name.length > LONGEST_NAME ? undefined : KINDS.find(([, pattern]) => pattern.test(name.trim()))?.[0];
}

/** 1 to 9 for a built-in heading style. */
export function headingLevelOf(name: string): number | undefined {
  const level = HEADING.exec(name.trim())?.[1];
  return level === undefined ? undefined : Number(level);
}

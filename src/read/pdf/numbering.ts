/** How a numbered heading or list item begins, as written in Chinese documents. */
const STARTS: readonly RegExp[] = [
  /^第\s*[零〇一二三四五六七八九十百\d]+\s*[编篇部分章节条款]/,
  /^[一二三四五六七八九十]{1,3}\s*[、.．，]/,
  /^[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]/,
  /^\d{1,2}(?:[.．]\d{1,2}){1,5}(?![\d%％])/,
  /^\d{1,2}\s*[、.．)）](?!\d)/,
  /^[①-⑳]/,
  /^[A-Za-z]\s*[.、)）](?![A-Za-z])/,
  /^(?:附件|附录|附表)\s*[一二三四五六七八九十A-Z\d]/,
  /^[●•·■◆▪➢➤★☆※◇□○◼▶✓\ue000-\uf8ff]/,
];

/** All in one: asked of every line. */
const ANY_START = new RegExp(STARTS.map((pattern) => pattern.source).join('|'));

/** 第一章, 一、, （一）, 1.1, 1., （1）, ①, a. and bullets. */
export const startsNumbered = (text: string): boolean => ANY_START.test(text);

const CHAPTER = /^第\s*[零〇一二三四五六七八九十百\d]+\s*[编篇部章节]/;

export const startsChapter = (text: string): boolean => CHAPTER.test(text);

const CAPTION = /^(?:续?[图表]|附图|Figure|Fig\.|Table)\s*[\dA-Z一二三四五六七八九十]+(?:\s*[-—–.．]\s*\d+)*/;

/** 图 1 系统拓扑图, 表 2-1 … */
export const isCaption = (text: string): boolean => text.length <= 60 && CAPTION.test(text) && !/[。；]$/.test(text);

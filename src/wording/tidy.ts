const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** Blanks between two Chinese characters or signs only spread a short text: 项 目 名 称. */
const SPREAD = /(?<=[\p{Script=Han}、，：；（）《》“”／/])\s+(?=[\p{Script=Han}、，：；（）《》“”／/])/gu;

/** Without any of these there is nothing to take away. */
const ODD = /[\s\u00ad\u200b-\u200f\u2060]/u;

/** A label or header in one line, as it is meant: invisible signs and the blanks that only spread it taken away. */
export const tidy = (text: string): string =>
  ODD.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').replace(SPREAD, '').trim() : text;

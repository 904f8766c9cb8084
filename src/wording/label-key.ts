import { fold } from './fold.js';

const NUMBER =
  /^(?:第[\d一二三四五六七八九十百]+[章节条项]|[(（][\d一二三四五六七八九十]+[)）]|[\d一二三四五六七八九十]+[、.)](?!\d)|[①-⑳⑴-⒇]|[●•◆▪■➢◇·*])\s?/u;
const BRACKETED = /[(（][^()（）]{0,20}[)）]|[〔[【][^〕\]】]{0,20}[〕\]】]/gu;
const EDGES = /^[\s*"“”'(：:,，、.]+|[\s*"“”')：:,，、.。]+$/gu;
const SUBJECT = /^(?:本项目|本工程|项目|工程|系统|本次|本)的?(?:实际)?|^实际/u;
/** What is left of a label once its subject is taken away names something only if it is this long. */
const SHORTEST = 3;

/** A label as compared: folded, without number, brackets (units, hints) and colon. */
export const labelKey = (text: string): string =>
  fold(text).replace(NUMBER, '').replace(BRACKETED, '').replace(EDGES, '');

/** The ways a label of a document may be called in a list of labels: as it stands, and without 项目, 实际 … before it. */
export function labelKeys(text: string): readonly string[] {
  const key = labelKey(text);
  const bare = key.replace(SUBJECT, '');
  return bare !== key && bare.length >= SHORTEST ? [key, bare] : [key];
}

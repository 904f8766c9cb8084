import type { Result } from '../../model/report.js';
import { groupBy } from '../group.js';
import { documentWords } from '../words.js';
import { html, type Markup } from './markup.js';
import { markOf, markWords, type Sheet, signs } from './page.js';

/** A requirement with those that lie within it. */
export interface Branch {
  readonly result: Result;
  readonly children: readonly Branch[];
}

/** One document as the regulation divides it. */
export interface DocumentTree {
  readonly document: string;
  /** Whether the document is there at all; null where nothing asks for it. */
  readonly presence: Result | null;
  /** What is asked of the document as a whole. */
  readonly articles: readonly Branch[];
  /** What has parts of its own: the regulation's chapters. */
  readonly chapters: readonly Branch[];
}

/** The regulation's own order and nesting, by document. */
export function treesOf(results: readonly Result[]): readonly DocumentTree[] {
  return [...groupBy(results, ({ document }) => document)].map(([document, own]) => {
    const presence = own.find(({ kind }) => kind === 'document-present') ?? null;
    const ids = new Set(own.map(({ requirement }) => requirement));
    const children = groupBy(own, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
    const branch = (result: Result): Branch => ({
      result,
      children: result === presence ? [] : (children.get(result.requirement) ?? []).map(branch),
    });
    const top = [
      ...(presence === null ? [] : (children.get(presence.requirement) ?? [])),
      ...(children.get(null) ?? []),
    ]
      .filter((result) => result !== presence)
      .map(branch);
    return {
      document,
      presence,
      articles: top.filter((each) => each.children.length === 0),
      chapters: top.filter((each) => each.children.length > 0),
    };
  });
}

/** All results of a branch, itself first. */
export const resultsIn = ({ result, children }: Branch): readonly Result[] => [result, ...children.flatMap(resultsIn)];

export function treeNav(sheet: Sheet): Markup {
  const { words, dossier } = sheet;
  const { page } = words;
  return html`<nav class="tree" aria-label="${page.requirements}">${treesOf(dossier.results).map((tree) => {
    const name = documentWords(words, dossier, tree.document);
    const presence =
      tree.presence === null ? null : html`<ul><li>${leaf(sheet, tree.presence, tree.presence.title)}</li></ul>`;
    if (tree.articles.length + tree.chapters.length === 0) return html`<div class="document">${presence}</div>\n`;
    const inside = [tree.articles, tree.chapters].map((branches) =>
      branches.length === 0 ? null : html`<ul>${branches.map((each) => item(sheet, each))}</ul>`,
    );
    return html`<details class="document" open><summary>${name}</summary>${presence}${inside}</details>\n`;
  })}</nav>`;
}

function item(sheet: Sheet, { result, children }: Branch): Markup {
  const link = leaf(sheet, result, result.title);
  if (children.length === 0) return html`<li>${link}</li>`;
  return html`<li class="chapter">${link}<ul>${children.map((child) => item(sheet, child))}</ul></li>`;
}

function leaf(sheet: Sheet, result: Result, title: string): Markup {
  const mark = markOf(result);
  const id = sheet.ids.get(result) ?? '';
  return html`<a href="#${id}" class="${mark}"><span class="sign ${mark}" aria-hidden="true">${signs[mark]}</span><span class="hidden">${markWords(sheet.words, mark)} </span>${title}</a>`;
}

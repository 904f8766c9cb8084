import type { Regulation, Requirement } from '../model/regulation.js';
import type { Weighing } from '../model/weighing.js';
import { renderExplainJson } from './explain-json.js';
import { renderExplainText } from './explain-text.js';
import { renderExtractJson } from './extract-json.js';
import { renderExtractMarkdown } from './extract-markdown.js';
import { renderExtractText } from './extract-text.js';
import { renderJson } from './json.js';
import { renderRegulationsJson } from './regulations-json.js';
import { renderRegulationsText } from './regulations-text.js';
import type { Render, RenderExtract, RenderOptions } from './render.js';
import { renderText } from './text.js';
import { renderWhyText } from './why-text.js';

/** Formats of `check`: an import and an entry, nothing else. */
export const renders = { text: renderText, json: renderJson } satisfies Record<string, Render>;
export type RenderName = keyof typeof renders;

/** Formats of `extract`. A preview in HTML is made from the file itself, not from what was extracted. */
export const extractRenders = {
  text: renderExtractText,
  json: renderExtractJson,
  markdown: renderExtractMarkdown,
} satisfies Record<string, RenderExtract>;
/** Formats of `explain --why`. */
export const whyRenders = {
  text: renderWhyText,
  json: (weighing: Weighing) => `${JSON.stringify(weighing, null, 2)}\n`,
};
export type ExtractRenderName = keyof typeof extractRenders;

export const regulationRenders = { text: renderRegulationsText, json: renderRegulationsJson } satisfies Record<
  string,
  (what: Regulation | readonly Regulation[], options: RenderOptions) => string
>;
export const explainRenders = { text: renderExplainText, json: renderExplainJson } satisfies Record<
  string,
  (regulation: Regulation, requirement: Requirement, options: RenderOptions) => string
>;

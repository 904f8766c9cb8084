import { escapeJson } from './escape.js';
import type { RenderExtract } from './render.js';

/** Key order is the extract's own: sections read best as they were built, number and title first. */
export const renderExtractJson: RenderExtract = (extract) => `${escapeJson(JSON.stringify(extract, null, 2))}\n`;

import { escapeJson } from './escape.js';
import { orderKeys } from './key-order.js';
import type { Render } from './render.js';

/** The report as it is, for programs: the same report gives the same bytes. */
export const renderJson: Render = (report) => `${escapeJson(JSON.stringify(orderKeys(report), null, 2))}\n`;

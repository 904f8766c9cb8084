import { escapeJson } from '../escape.js';
import type { Checklist } from './checklist.js';

/** The checklist as it is, for programs. */
export const renderChecklistJson = (checklist: Checklist): string =>
  `${escapeJson(JSON.stringify(checklist, null, 2))}\n`;

import type { Regulation, Requirement } from '../model/regulation.js';
import { escapeJson } from './escape.js';
import { orderKeys } from './key-order.js';
import { quoteContext } from './quote-context.js';

/** The requirement as its pack states it, with the paragraph of the regulation it quotes from. */
export function renderExplainJson({ id, title, text }: Regulation, requirement: Requirement): string {
  const { applies: _, ...stated } = requirement;
  const context = quoteContext(text, requirement.quote);
  const explained = { regulation: { id, title }, requirement: stated, context };
  return `${escapeJson(JSON.stringify(orderKeys(explained), null, 2))}\n`;
}

import type { Regulation } from '../model/regulation.js';
import { escapeJson } from './escape.js';
import { isOne } from './regulations-text.js';
import { severityCounts } from './severity-counts.js';

/** For programs: an object for one regulation, an array for all; the requirements are counted, not listed. */
export function renderRegulationsJson(what: Regulation | readonly Regulation[]): string {
  return `${escapeJson(JSON.stringify(isOne(what) ? brief(what) : what.map(brief), null, 2))}\n`;
}

function brief(regulation: Regulation): object {
  const { text: _, events: __, calendars: ___, requirements, stages, documents, facts, ...rest } = regulation;
  return {
    ...rest,
    requirements: severityCounts(requirements),
    stages: stages.map((stage) => ({
      ...stage,
      requirements: severityCounts(requirements.filter((requirement) => requirement.stage === stage.id)),
    })),
    documents: documents.map(({ id, title, aliases, article }) => ({ id, title, aliases, article })),
    facts: facts.map(({ name, type, title, assume }) => ({ name, type, title, assume })),
  };
}

import type { Excerpts } from '../../model/excerpt.js';
import type { DossierReport, Report, Result } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { isWaived } from '../group.js';
import { forPerson, isDoubtful } from '../select.js';
import type { Markup } from './markup.js';

/** What every part of a page is written with. */
export interface Page {
  readonly words: Words;
  readonly report: Report;
  readonly excerpts: Excerpts;
}

/** One dossier on the page. `key` begins the ids of all that belongs to it. */
export interface Sheet extends Page {
  readonly dossier: DossierReport;
  readonly key: string;
  /** Id of each result's entry. */
  readonly ids: ReadonlyMap<Result, string>;
}

/** A main part of the page; `shut` ones are there for whoever looks for them. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly body: Markup;
  readonly isShut?: boolean;
}

export function sheetOf(page: Page, dossier: DossierReport, index: number): Sheet {
  const key = `d${index}`;
  const all = [...dossier.results, ...dossier.advice];
  return { ...page, dossier, key, ids: new Map(all.map((result, at) => [result, `${key}-${at}`])) };
}

/** What a reader calls a dossier. */
export const nameOf = ({ project, path }: DossierReport): string => project.name ?? path;

/** What a reader tells apart at a glance; also the classes of the style sheet and the values of the filter. */
export type Mark = 'error' | 'warning' | 'info' | 'open' | 'person' | 'doubtful' | 'met' | 'none' | 'waived' | 'folded';

export function markOf(result: Result): Mark {
  if (isWaived(result)) return 'waived';
  if (result.foldedUnder != null) return 'folded';
  switch (result.outcome) {
    case 'met':
      return isDoubtful(result) ? 'doubtful' : 'met';
    case 'not-applicable':
      return 'none';
    case 'undetermined':
      return forPerson(result) ? 'person' : 'open';
    case 'unmet':
      return result.severity;
  }
}

/** Signs that need no colour to be told apart. */
export const signs: Readonly<Record<Mark, string>> = {
  error: '✕',
  warning: '!',
  info: 'i',
  open: '?',
  person: '☐',
  doubtful: '≈',
  met: '✓',
  none: '–',
  waived: '○',
  folded: '↑',
};

/** The mark in words, for those who do not see it. */
export function markWords({ page, severity, outcome, label }: Words, mark: Mark): string {
  switch (mark) {
    case 'error':
    case 'warning':
    case 'info':
      return severity[mark];
    case 'open':
      return outcome.undetermined;
    case 'person':
      return page.person;
    case 'doubtful':
      return page.doubtful;
    case 'met':
      return outcome.met;
    case 'none':
      return outcome['not-applicable'];
    case 'waived':
      return label.waived;
    case 'folded':
      return page.folded;
  }
}

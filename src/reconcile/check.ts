import type { Finding } from '../model/finding.js';
import type { Ledger } from '../model/ledger.js';
import type { Paper } from '../model/paper.js';

/** What the checks of the house pack look at. */
export interface Compared {
  readonly papers: readonly Paper[];
  readonly ledger: Ledger;
  /** ISO date of the check; absent where nobody asks what is past. */
  readonly asOf?: string;
  /** Standards and numbers of documents that no longer hold → what does. */
  readonly repealed: ReadonlyMap<string, string>;
  /** Names of cities, as written in full. */
  readonly places: readonly string[];
}

/** What a check saw: how many things it held against each other, and what did not agree. */
export interface Checked {
  readonly compared: number;
  readonly findings: readonly Finding[];
}

export type Check = (dossier: Compared) => Checked;

/** A check that looks at one paper after another. */
export const paperByPaper =
  (check: (paper: Paper, dossier: Compared) => Checked): Check =>
  (dossier) =>
    together(dossier.papers.map((paper) => check(paper, dossier)));

export const together = (parts: readonly Checked[]): Checked => ({
  compared: parts.reduce((sum, { compared }) => sum + compared, 0),
  findings: parts.flatMap(({ findings }) => findings),
});

import { readForms } from '../../src/forms/index.js';
import { buildLedger } from '../../src/ledger/index.js';
import type { Document } from '../../src/model/document.js';
import type { Finding } from '../../src/model/finding.js';
import { buildOutline } from '../../src/outline/index.js';
import { toPaper } from '../../src/pipeline/papers.js';
import { checks } from '../../src/reconcile/index.js';
import { builtInPacks } from '../../src/regulation/catalogue.js';
import { loadHouse } from '../../src/regulation/load-house.js';
import { makeDocument, type Part } from '../forms/make-document.js';

const { repealed, places } = loadHouse(builtInPacks());

export const paperOf = (document: Document) => toPaper(document, readForms(document), buildOutline(document), []);

/** A dossier of made papers, file name → what it holds. */
export const dossierOf = (files: Readonly<Record<string, readonly Part[]>>) => {
  const papers = Object.entries(files).map(([file, parts]) => paperOf({ ...makeDocument(...parts), file }));
  return { papers, ledger: buildLedger(papers), asOf: '2026-11-20', repealed, places };
};

/** What one check finds in papers. */
export function findIn(check: string, files: Readonly<Record<string, readonly Part[]>>): readonly Finding[] {
  const run = checks[check];
  if (run === undefined) throw new Error(`no check ${check}`);
  return run(dossierOf(files)).findings;
}

/** Code and arguments of what one check finds in one paper. */
export const saidOf = (check: string, ...parts: readonly Part[]): readonly unknown[] =>
  findIn(check, { '申报书.docx': parts }).map(({ code, args, severity }) => [
    code,
    ...Object.values(args),
    ...(severity === undefined ? [] : [severity]),
  ]);

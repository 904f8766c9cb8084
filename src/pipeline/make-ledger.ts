import { readForms } from '../forms/index.js';
import { buildLedger } from '../ledger/index.js';
import type { DossierLedger } from '../model/ledger.js';
import { TOOL } from '../model/tool.js';
import { buildOutline } from '../outline/index.js';
import { openSource } from './dossier-source.js';
import { openReader, type ReadingAsked } from './open-reader.js';
import { toPaper } from './papers.js';
import { readFiles } from './read-dossier.js';

export interface LedgerOptions extends ReadingAsked {
  /** As typed. */
  readonly folder: string;
  readonly cwd: string;
}

/** Everything the papers of a folder state of the project; no regulation is needed. Throws UsageError. */
export async function makeLedger(options: LedgerOptions): Promise<DossierLedger> {
  const source = await openSource(options.folder, options.cwd);
  const files = await readFiles(await source.files(), await openReader(options));
  const papers = files.flatMap(({ reading: { document } }) =>
    document === null ? [] : [toPaper(document, readForms(document), buildOutline(document), [])],
  );
  return {
    ledgerVersion: 1,
    tool: TOOL,
    path: options.folder,
    files: files.flatMap(({ path, ignored, reading }) => (ignored ? [] : [{ path, status: reading.status }])),
    ...buildLedger(papers),
  };
}

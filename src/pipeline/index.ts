import type { AnnotateOptions } from './annotate/annotate-dossier.js';
import type { BatchOptions } from './check-batch.js';
import type { CheckOptions } from './check-dossiers.js';
import type { WhyOptions } from './explain-why.js';
import type { PrintOptions } from './extract-asked.js';
import type { ExtractOptions } from './extract-options.js';
import type { LedgerOptions } from './make-ledger.js';
import type { WaiveOptions } from './waive-finding.js';

export type { Limits } from '../model/limits.js';
export type { AnnotateOptions } from './annotate/annotate-dossier.js';
export type { Batch, BatchOptions } from './check-batch.js';
export type { CheckOptions } from './check-dossiers.js';
export type { PackProof } from './check-pack.js';
export type { WhyOptions } from './explain-why.js';
export type { PrintOptions } from './extract-asked.js';
export type { ExtractOptions } from './extract-options.js';
export type { LedgerOptions } from './make-ledger.js';

// What a command takes is loaded when it runs: an extract needs no validator, a check no preview.

export const annotateDossier = async (options: AnnotateOptions) =>
  (await import('./annotate/annotate-dossier.js')).annotateDossier(options);

export const checkDossiers = async (options: CheckOptions) =>
  (await import('./check-dossiers.js')).checkDossiers(options);

export const checkPack = async (options: Parameters<typeof import('./check-pack.js').checkPack>[0]) =>
  (await import('./check-pack.js')).checkPack(options);

export const compareWith = async (...given: Parameters<typeof import('./compare-with.js').compareWith>) =>
  (await import('./compare-with.js')).compareWith(...given);

export const waiveFinding = async (options: WaiveOptions) => (await import('./waive-finding.js')).waiveFinding(options);

export const explainWhy = async (options: WhyOptions) => (await import('./explain-why.js')).explainWhy(options);

export const listRegulations = async (options: Parameters<typeof import('./list-regulations.js').listRegulations>[0]) =>
  (await import('./list-regulations.js')).listRegulations(options);

export const makeLedger = async (options: LedgerOptions) => (await import('./make-ledger.js')).makeLedger(options);

export const printExtract = async (options: ExtractOptions, print: PrintOptions) =>
  (await import('./print-extract.js')).printExtract(options, print);

export const checkBatch = async (options: BatchOptions) => (await import('./check-batch.js')).checkBatch(options);

export const mergeReports = async (options: { readonly files: readonly string[]; readonly cwd: string }) =>
  (await import('./merge-reports.js')).mergeReports(options);

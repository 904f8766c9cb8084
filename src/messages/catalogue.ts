import type { FindingCode, MessageArgs } from '../model/finding.js';
import type { UsageArgs, UsageCode } from '../model/usage-error.js';

/** The words of one finding code in one language. */
export interface Entry<C extends FindingCode> {
  /** A few words, for places that have no arguments. */
  readonly name: string;
  /** What is wrong. */
  message(args: Readonly<MessageArgs[C]>): string;
  /** What the applicant can do about it. */
  fix(args: Readonly<MessageArgs[C]>): string;
}

export type Catalogue = { readonly [C in FindingCode]: Entry<C> };
export type UsageCatalogue = { readonly [C in UsageCode]: (args: Readonly<UsageArgs[C]>) => string };

/** What is said on stderr. */
export interface Talk {
  waived(written: { file: string; requirement: string; title: string; until: string }): string;
  /** The comment at the top of a file of waivers. */
  waiversHead(): string;
  written(file: string): string;
  cannotWrite(target: string, why: string): string;
  /** A batch: how many dossiers are done. */
  progress(done: number, of: number): string;
  resumed(done: number, of: number): string;
  interrupted(): string;
  cacheCleared(folder: string, entries: number, megabytes: number): string;
  bug(what: string, version: string): string;
  bugHint(): string;
}

export type HelpTopic =
  | 'dossier'
  | 'check'
  | 'init'
  | 'extract'
  | 'regulations'
  | 'explain'
  | 'pack'
  | 'cache'
  | 'merge'
  | 'checklist'
  | 'skeleton'
  | 'ledger'
  | 'waive'
  | 'annotate';
export type HelpTexts = Readonly<Record<HelpTopic, string>>;

/** What can be wrong before anything is judged: exit 2. Words live in the message catalogues. */
export interface UsageArgs {
  'folder-not-found': { folder: string };
  'folder-is-file': { folder: string };
  'file-not-found': { file: string };
  'file-is-folder': { file: string };
  'regulation-needed': { folder: string; known: readonly { id: string; title: string }[] };
  'regulation-unknown': { given: string; known: readonly { id: string; title: string }[]; nearest: string | null };
  'stage-needed': { folder: string; regulation: string; known: readonly { id: string; title: string }[] };
  'stage-unknown': {
    given: string;
    regulation: string;
    known: readonly { id: string; title: string }[];
    nearest: string | null;
  };
  'document-unknown': { given: string; known: readonly { id: string; title: string }[]; nearest: string | null };
  'requirement-unknown': { given: string; nearest: readonly string[] };
  'fact-name-unknown': { given: string; nearest: string | null };
  'fact-value-malformed': { name: string; value: string; expected: string };
  'option-malformed': { option: string; value: string; expected: string };
  'option-together': { option: string; needs: string };
  'option-unknown': { given: string; command: string; nearest: string | null };
  'option-value-missing': { option: string; command: string };
  'option-needed': { option: string; command: string };
  'command-unknown': { given: string; known: readonly string[]; nearest: string | null };
  'argument-missing': { argument: string; command: string };
  'argument-extra': { given: string; command: string };
  'output-in-dossier': { output: string; folder: string };
  /** Two reports of one call would end up in one file. */
  'output-twice': { output: string };
  /** A format that is no text was asked for on a screen. */
  'regulation-option-needed': { command: string; known: readonly { id: string; title: string }[] };
  'stage-option-needed': { command: string; regulation: string; known: readonly { id: string; title: string }[] };
  'output-needed': { command: string };
  'output-exists': { output: string };
  'document-of-stage-unknown': {
    given: string;
    stage: string;
    known: readonly { id: string; title: string }[];
    nearest: string | null;
  };
  'template-unreadable': { file: string; format: string };
  /** `field`: as the template names it. */
  'template-field-unknown': { file: string; field: string; nearest: string | null };
  'template-field-misplaced': { file: string; field: string };
  'template-broken': { file: string; field: string; detail: string };
  'template-table': { file: string; sheet: string };
  'format-needs-file': { format: string };
  'config-unreadable': { file: string; detail: string };
  'config-key-unknown': { file: string; key: string; nearest: string | null };
  'config-value-malformed': { file: string; key: string; expected: string };
  'pack-broken': { pack: string; file: string; entry: string; detail: string };
  'packs-not-found': { folder: string };
  'classified-refused': { folder: string; file: string; marking: string };
  'file-unreadable': { file: string; code: string; why: string };
  /** What `--since` names is no report of this tool. */
  'since-unreadable': { file: string; detail: string };
  /** Regulation and stage, then and now. */
  'since-differs': { file: string; folder: string; earlier: string; now: string };
  /** A folder that has settings, which init does not write over. */
  'settings-there': { file: string };
  /** No finding of the dossier has this print. */
  'fingerprint-unknown': { given: string; folder: string };
  'ocr-engine-missing': Record<never, never>;
  /** A list or a folder of dossiers that holds none. */
  /** Reports that are not the parts of one batch, each once. */
  'shards-do-not-fit': { file: string; why: 'no-report' | 'no-shard' | 'differs' | 'twice' | 'missing' };
  'archive-unreadable': { archive: string; why: string };
  'batch-empty': { source: string };
  /** What kept one dossier of a batch from being judged: a limit of its process, a fault of ours, a person. */
  'dossier-limit': { folder: string; limit: string; value: number };
  'dossier-failed': { folder: string; what: string };
  'dossier-interrupted': { folder: string };
}

export type UsageCode = keyof UsageArgs;
export type Usage = { [C in UsageCode]: { readonly code: C; readonly args: Readonly<UsageArgs[C]> } }[UsageCode];

/** Thrown where a person must correct the call or a file of theirs; `main` turns it into words and exit 2. */
export class UsageError extends Error {
  constructor(readonly usage: Usage) {
    super(usage.code);
    this.name = 'UsageError';
  }
}

/** Thrown when a report could not be written: exit 4. */
export class WriteError extends Error {
  constructor(
    readonly target: string,
    override readonly cause: unknown,
  ) {
    super(`cannot write ${target}`);
    this.name = 'WriteError';
  }
}

import { UsageError } from '../model/usage-error.js';
import { type CheckOptions, checkDossiers } from './check-dossiers.js';
import { openFolder } from './dossier-source.js';
import { writeWaiver } from './write-waiver.js';

export interface WaiveOptions extends Omit<CheckOptions, 'folders' | 'onExcerpts'> {
  readonly folder: string;
  /** Or as many of its first digits as no other finding shares. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly person: string;
  /** ISO date, inclusive. */
  readonly until: string;
  /** The comment at the top of a file that is made. */
  readonly head: string;
}

/** What was written, to be said. */
export interface WrittenWaiver {
  readonly file: string;
  readonly requirement: string;
  readonly title: string;
  readonly until: string;
}

/** Writes a waiver of a finding that the dossier really has. Throws UsageError where it has none of that print. */
export async function waiveFinding(options: WaiveOptions): Promise<WrittenWaiver> {
  const { folder, reason, person, until, head } = options;
  const report = await checkDossiers({ ...options, folders: [folder] });
  const found = report.dossiers
    .flatMap(({ results, advice }) => [...results, ...advice])
    .filter(({ outcome }) => outcome === 'unmet')
    .flatMap(({ requirement, title, findings }) => findings.map((finding) => ({ ...finding, requirement, title })))
    .filter(({ fingerprint }) => fingerprint.startsWith(options.fingerprint));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new UsageError({ code: 'fingerprint-unknown', args: { given: options.fingerprint, folder } });
  const { fingerprint, requirement, title } = only;
  const waiver = { fingerprint, requirement, reason, person, until };
  const file = await writeWaiver(openFolder(folder, options.cwd), waiver, head);
  return { file, requirement, title, until };
}

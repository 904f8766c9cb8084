import type { FoundFile } from '../files/find-files.js';
import { formatByName } from '../files/sniff-format.js';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.js';
import type { Finding } from '../model/finding.js';
import type { Ended } from '../pool/outcome.js';
import { unreadableFor } from '../read/findings.js';
import { useLimits } from '../read/limits.js';
import { leftAside, type Opened, type ReadFile, type ReadHow, readFound } from './read-found.js';
import { runApart, type Workers } from './workers.js';

/** Reads the files of a dossier, one by one or several at once. Its `read` never throws. */
export interface Reader {
  readonly atOnce: boolean;
  read(found: FoundFile): Promise<ReadFile>;
}

/** How files are read. */
export interface ReadingOptions extends ReadHow {
  readonly limits?: Limits;
}

/** Reads in this process, for programs that bring their own isolation, and in the processes of the pool themselves. */
export function readHere({ limits = DEFAULT_LIMITS, ...options }: ReadingOptions = {}): Reader {
  return {
    atOnce: false,
    read(found) {
      useLimits(limits);
      return readFound(found, options);
    },
  };
}

/** Reads each file in a process of the pool, which a bad file may take with it. */
export function readApart(workers: Workers, { limits = DEFAULT_LIMITS, ...options }: ReadingOptions): Reader {
  return {
    atOnce: true,
    async read(found) {
      const { why } = found;
      if (why !== null) return leftAside({ ...found, why });
      const { load, ...file } = found;
      const content = load === undefined ? {} : { content: load() };
      const outcome = await runApart(workers, 'read', { found: file, options, ...content }, limits);
      return outcome.kind === 'answer' ? outcome.answer : lost(found, outcome, limits);
    },
  };
}

/** A file that took its process with it. */
export function lost(found: Pick<FoundFile, 'path' | 'bytes'>, ended: Ended<Opened | null>, limits: Limits): ReadFile {
  const { path, bytes } = found;
  const { sha256 = '', format = null } = ended.step ?? {};
  return { path, bytes, sha256, format, ignored: false, reading: unreadableFor(findingOf(path, ended, limits)) };
}

/** What there is to say of a file that took its process with it. */
export function findingOf(file: string, { why, detail, step }: Ended<Opened | null>, limits: Limits): Finding {
  const location = { file };
  if (why === 'crash')
    return { code: 'file-corrupt', args: { format: step?.format ?? formatByName(file), detail }, location };
  return { code: 'limit-exceeded', args: { limit: why, value: limits[why] }, location };
}

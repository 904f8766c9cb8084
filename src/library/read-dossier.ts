import type { Format } from '../model/document.js';
import type { Extract } from '../model/extract.js';
import type { ReportedFinding } from '../model/report.js';
import type { ReadFile } from '../pipeline/read-found.js';
import type { ReadOptions } from './options.js';
import { cwdOf, readingOf } from './reading.js';
import { withWorkers } from './with-workers.js';

/** One file of a dossier, as the tool sees it. */
export interface DossierFile {
  /** Inside the dossier, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hex; empty where the bytes could not be had. */
  readonly sha256: string;
  /** By content; null where it could not be told. */
  readonly format: Format | null;
  /** `ignored`: no document of a dossier, as a hidden file. */
  readonly status: 'read' | 'partly-read' | 'unreadable' | 'ignored';
  /** Outline, fields and tables; null where nothing could be read. */
  readonly extract: Extract | null;
  /** What was noticed on the way, and why a file could not be read. */
  readonly findings: readonly ReportedFinding[];
}

/**
 * Reads every file of a dossier, a folder or a `.zip` of one, in the order of their paths. A bad file is named with the
 * reason and never harms another. Needs no regulation.
 * @throws UsageError where there is no such folder or its `dossier.yaml` must be corrected.
 */
export async function readDossier(folder: string, options: ReadOptions = {}): Promise<readonly DossierFile[]> {
  const cwd = cwdOf(options);
  const [{ openReader }, { readFiles }, { openSource }] = await Promise.all([
    import('../pipeline/open-reader.js'),
    import('../pipeline/read-dossier.js'),
    import('../pipeline/dossier-source.js'),
  ]);
  return withWorkers(options, async (workers) => {
    const source = await openSource(folder, cwd);
    const { lang = source.settings.lang ?? 'zh' } = options;
    const files = await readFiles(await source.files(), await openReader({ ...readingOf(options), ...workers }));
    return Promise.all(files.map((file) => describe(file, { cwd, lang })));
  });
}

async function describe(
  { path, bytes, sha256, format, reading, ignored }: ReadFile,
  { cwd, lang }: Required<Pick<ReadOptions, 'cwd' | 'lang'>>,
): Promise<DossierFile> {
  const { extractFile } = await import('../pipeline/extract-file.js');
  const { wordFinding } = await import('../pipeline/word-findings.js');
  return {
    path,
    bytes,
    sha256,
    format,
    status: ignored ? 'ignored' : reading.status,
    // Without a regulation no day counts.
    extract: reading.document === null ? null : await extractFile(reading, { file: path, cwd, lang, asOf: '' }),
    findings: reading.findings.map((finding) => wordFinding(finding, lang, '')),
  };
}

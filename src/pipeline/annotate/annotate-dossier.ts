import path from 'node:path';
import { demandCopyTargets } from '../../files/copy-targets.js';
import { type FoundFile, findFiles } from '../../files/find-files.js';
import { makeFolder } from '../../files/make-folder.js';
import { readBytes } from '../../files/read-bytes.js';
import { writeWhole } from '../../files/write-whole.js';
import { wordsOf } from '../../messages/index.js';
import type { Annotated, AnnotatedFile, Remarked, Signature, Unannotated } from '../../model/annotation.js';
import type { Format } from '../../model/document.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import type { Report, ReportedFile } from '../../model/report.js';
import { noteOf } from '../../report/annotate/note.js';
import { type CheckOptions, checkDossiers } from '../check-dossiers.js';
import { openFolder } from '../dossier-source.js';
import { runApart } from '../workers.js';
import type { AnnotateAnswer, AnnotateAsked } from './annotate-asked.js';
import { remarkedIn } from './remarked.js';

export interface AnnotateOptions extends Omit<CheckOptions, 'folders' | 'onExcerpts'> {
  readonly folder: string;
  /** Folder of the copies, as typed. */
  readonly out: string;
}

const isCopied = ({ format, status }: ReportedFile): boolean =>
  status !== 'ignored' && (format === 'docx' || format === 'pdf');

/** Writes copies of a dossier's documents with what was found in them as comments. Throws UsageError, WriteError. */
export async function annotateDossier(options: AnnotateOptions): Promise<Annotated> {
  const { folder, cwd } = options;
  const root = openFolder(folder, cwd);
  const out = path.resolve(cwd, options.out);
  const found = new Map((await findFiles(root)).map((file) => [file.path, file]));
  await demandCopyTargets([...found.keys()], { at: root, name: folder }, { at: out, name: options.out });
  await makeFolder(out);
  const report = await checkDossiers({ ...options, folders: [folder] });
  const [dossier] = report.dossiers;
  const remarked = dossier === undefined ? [] : remarkedIn(dossier);
  const files: AnnotatedFile[] = [];
  for (const file of dossier?.files ?? []) {
    const own = remarked.filter(({ finding }) => finding.location?.file === file.path);
    const source = found.get(file.path);
    const isWritten = source !== undefined && isCopied(file);
    if (isWritten) files.push(await copyFile(file, source, own, { report, out, options }));
    else if (own.length > 0) files.push({ ...about(file), copy: null, notes: 0, why: 'format', left: own });
  }
  const named = new Set(files.map((file) => file.path));
  const nowhere = remarked.filter(({ finding: { location } }) => location === null || !named.has(location.file));
  return { folder, out: options.out, lang: report.lang, files, nowhere };
}

const about = ({ path: file, format }: ReportedFile): Pick<AnnotatedFile, 'path' | 'format'> => ({
  path: file,
  format: format as Format | null,
});

interface Copying {
  readonly report: Report;
  /** Absolute. */
  readonly out: string;
  readonly options: AnnotateOptions;
}

async function copyFile(
  file: ReportedFile,
  { absolute }: FoundFile,
  own: readonly Remarked[],
  { report, out, options }: Copying,
): Promise<AnnotatedFile> {
  const notes = own.map((remarked) => noteOf(remarked, wordsOf(report.lang)));
  const { tool, asOf } = report;
  const signature: Signature = { author: tool.name, initials: 'DC', date: asOf };
  const asked = { absolute, file: file.path, format: file.format as AnnotateAsked['format'], notes, signature };
  const answer = notes.length === 0 ? null : await annotate(asked, file, options);
  const isMarked = answer !== null && 'bytes' in answer;
  const target = path.join(out, ...file.path.split('/'));
  await makeFolder(path.dirname(target));
  await writeWhole(target, isMarked ? answer.bytes : (await readBytes(absolute)).bytes);
  const copied = { ...about(file), copy: path.join(options.out, file.path) };
  if (isMarked) return { ...copied, notes: answer.notes, why: null, left: [] };
  return { ...copied, notes: 0, why: answer?.why ?? 'no-findings', left: own };
}

/** In a process of the pool where there is one: a file that kills it is copied as it is. */
async function annotate(
  asked: AnnotateAsked,
  { reason }: ReportedFile,
  { workers, limits = DEFAULT_LIMITS }: AnnotateOptions,
): Promise<AnnotateAnswer> {
  if (reason === 'file-encrypted') return { why: 'encrypted' };
  if (workers === undefined) return (await import('./annotate-here.js')).annotateHere(asked);
  const outcome = await runApart(workers, 'annotate', asked, limits);
  if (outcome.kind === 'answer') return outcome.answer;
  const why: Unannotated & string = outcome.why === 'crash' ? 'damaged' : 'limit';
  return { why };
}

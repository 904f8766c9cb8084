import { createHash } from 'node:crypto';
import path from 'node:path';
import { folderMark } from '../files/folder-mark.js';
import { Journals } from '../files/journals.js';
import { readSpool, Spool } from '../files/spool.js';
import type { DossierReport, Report } from '../model/report.js';
import { TOOL } from '../model/tool.js';
import { UsageError } from '../model/usage-error.js';
import { reportOn } from './check-dossiers.js';
import { checkEach, languageOf, untaken } from './check-each.js';
import type { CheckOptions } from './check-options.js';
import { packsFolder } from './choose-regulation.js';
import { lazyList } from './lazy-list.js';

export interface BatchOptions extends CheckOptions {
  /** Where what is done is written down, for a run that goes on after this one was killed. In memory where absent. */
  readonly journals?: string;
  /** Takes over what an earlier run of the same call has done. */
  readonly resume?: boolean;
  /** The day was typed, not taken from the clock: a run that goes on another day keeps the first one's. */
  readonly isDayGiven?: boolean;
  /** Hears of each dossier as it is done, and how many are. */
  readonly onDone?: (done: number, of: number) => void;
  /** Gets what holds of all dossiers, then each in the order of the call as soon as those before it are done. */
  readonly stream?: { head(head: Omit<Report, 'dossiers' | 'counts'>): void; dossier(dossier: DossierReport): void };
}

export interface Batch {
  /** Its dossiers are read from the journal when they are looked at. */
  readonly report: Report;
  /** How many an earlier run had done. */
  readonly resumed: number;
  readonly isInterrupted: boolean;
  /** A fault of ours cost at least one dossier. */
  readonly isFaulty: boolean;
  /** Drops the journal, unless the run was interrupted. */
  close(): void;
}

/** What of a dossier is known without looking at its report. */
type Glance = Pick<DossierReport, 'verdict' | 'problem'>;

/** Checks many dossiers, holding none of the reports in memory. Throws UsageError as checkDossiers does. */
export async function checkBatch(asked: BatchOptions): Promise<Batch> {
  const places = asked.journals === undefined ? null : new Journals(asked.journals, await callOf(asked));
  const earlier = asked.resume === true ? (places?.left() ?? []) : [];
  const begun = earlier.map(readSpool).find((spool) => spool !== null);
  const asOf = begun === undefined || asked.isDayGiven === true ? asked.asOf : begun.note;
  const { journals: _, resume: __, isDayGiven: ___, onDone, stream, ...call } = asked;
  const lang = languageOf(asked);
  const options = { ...call, folders: foldersOf(asked), asOf, isBatch: true };
  const spool = new Spool(places?.fresh() ?? null);
  spool.note(asOf);
  const glances: Glance[] = new Array(options.folders.length);
  const dossier = (number: number): DossierReport => JSON.parse(spool.get(number) ?? 'null') as DossierReport;
  const isKnown = (number: number): boolean => glances[number] !== undefined;
  const streamed = inOrder(isKnown, (number) => stream?.dossier(dossier(number)));
  const keep = (number: number, mark: string, { verdict, problem = null }: Glance, text: string): void => {
    spool.put(number, mark, text);
    glances[number] = { verdict, problem };
    if (stream !== undefined) streamed();
  };
  stream?.head(reportOn(options, lang, [], []));
  const marks = await marksOf(asked);
  for (const { number, mark, text } of begun?.lines ?? [])
    if (marks[number] === mark && mark !== '') keep(number, mark, JSON.parse(text) as Glance, text);
  const resumed = spool.numbers.size;
  const missing = [...options.folders.keys()].filter((number) => !isKnown(number));
  let done = resumed;
  await checkEach(options, lang, missing, (report, number) => {
    keep(number, marks[number] ?? '', report, JSON.stringify(report));
    done++;
    onDone?.(done, options.folders.length);
  });
  const isInterrupted = done < options.folders.length;
  if (isInterrupted)
    for (const [number, folder] of options.folders.entries())
      if (!isKnown(number)) {
        // No mark: a run that goes on takes it up.
        const report = untaken(folder, new UsageError({ code: 'dossier-interrupted', args: { folder } }), lang);
        keep(number, '', report, JSON.stringify(report));
      }
  return {
    report: reportOn(
      options,
      lang,
      lazyList(options.folders.length, dossier),
      glances.map(({ verdict }) => verdict),
    ),
    resumed,
    isInterrupted,
    isFaulty: glances.some(({ problem }) => problem === 'dossier-failed'),
    close() {
      spool.close(isInterrupted ? 'keep' : 'remove');
      if (!isInterrupted) places?.remove(earlier);
    },
  };
}

/** One of several parts takes every n-th: neighbours are often alike, and no part gets all that are large. */
const foldersOf = ({ folders, shard }: CheckOptions): readonly string[] =>
  shard === undefined ? folders : folders.filter((_, number) => number % shard.of === shard.index - 1);

/** Hands on the numbers from 0 as far as they are known without a gap, each once. */
function inOrder(isKnown: (number: number) => boolean, take: (number: number) => void): () => void {
  let next = 0;
  return () => {
    while (isKnown(next)) take(next++);
  };
}

/** Marks of the folders by their number. Marks are worth their time only where a run may go on. */
async function marksOf({ journals, cwd, ...call }: BatchOptions): Promise<readonly string[]> {
  const marks: string[] = [];
  if (journals !== undefined)
    for (const folder of foldersOf({ cwd, ...call })) marks.push(await folderMark(path.resolve(cwd, folder)));
  return marks;
}

/** What makes two calls the same but for the files of the dossiers. */
async function callOf(options: BatchOptions): Promise<string> {
  const {
    cwd,
    folders,
    packs,
    ocr,
    asOf,
    isDayGiven,
    workers: _,
    jobs: __,
    signal: ___,
    onDone: ____,
    journals: _____,
    cache: _______,
    resume: ______,
    ...judging
  } = options;
  const call = {
    tool: TOOL.version,
    folders: folders.map((folder) => [folder, path.resolve(cwd, folder)]),
    packs: await folderMark(packsFolder(packs, cwd)),
    day: isDayGiven === true ? asOf : null,
    recognising: ocr !== undefined,
    judging,
  };
  return createHash('sha256').update(JSON.stringify(call)).digest('hex').slice(0, 32);
}

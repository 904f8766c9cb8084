import path from 'node:path';
import { Cache, keyOf } from '../files/cache.js';
import { folderContent } from '../files/folder-digest.js';
import { folderMark } from '../files/folder-mark.js';
import { readBytes } from '../files/read-bytes.js';
import type { FindingCode, Severity } from '../model/finding.js';
import type { DossierReport, Lang } from '../model/report.js';
import { builtInPacks } from '../regulation/catalogue.js';
import { limitsInUse } from '../read/limits.js';
import { packsFolder } from './choose-regulation.js';
import type { JudgingAsked } from './dossier-asked.js';
import { isArchive } from './dossier-source.js';
import type { ReadHow } from './read-found.js';

/** What a report on a dossier depends on besides its files, the packs and the tool. */
export interface ReportAsked {
  readonly folder: string;
  readonly options: JudgingAsked;
  readonly reading: ReadHow;
  readonly failOn: Severity;
  readonly lang: Lang;
}

/** What ends a process may not do so another time. */
const PASSING: ReadonlySet<FindingCode | null | undefined> = new Set([
  'limit-exceeded',
  'file-corrupt',
  'path-ignored',
]);

/** The report that was made of the same files by the same packs for the same call before; else makes it, and keeps it. */
export async function judgeOnce(asked: ReportAsked, judge: () => Promise<DossierReport>): Promise<DossierReport> {
  const { cache: place } = asked.reading;
  const key = place === undefined ? null : await keyFor(asked).catch(() => null);
  if (place === undefined || key === null) return judge();
  const cache = new Cache(path.join(place.folder, 'reports'));
  const known = cache.get(key);
  if (known !== null) return JSON.parse(known.toString('utf8')) as DossierReport;
  const report = await judge();
  const isLasting = report.files.every(({ status, reason }) => status !== 'unreadable' || !PASSING.has(reason));
  if (isLasting) cache.put(key, Buffer.from(JSON.stringify(report)));
  return report;
}

/** How a dossier is judged where, and what is done with its report; or told apart in the key already. */
const NOT_COUNTED = new Set(
  'cwd packs folders isBatch failOn lang workers jobs signal cache ocr limits onExcerpts pictures shard'.split(' '),
);

/** All others, also those that come to be later: an option that is forgotten here costs time, never a wrong report. */
const optionsThatCount = (options: JudgingAsked): readonly (readonly [string, unknown])[] =>
  Object.entries(options)
    .filter(([name]) => !NOT_COUNTED.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));

async function keyFor({ folder, options, reading, failOn, lang }: ReportAsked): Promise<string> {
  const { cwd, packs } = options;
  const absolute = path.resolve(cwd, folder);
  return keyOf(
    reading.cache?.build,
    folder,
    isArchive(folder, cwd) ? (await readBytes(absolute)).sha256 : await folderContent(absolute),
    await folderMark(packsFolder(packs, cwd)),
    await folderMark(builtInPacks()),
    optionsThatCount(options),
    [failOn, lang],
    [reading.ocr?.name, Object.entries(limitsInUse())],
  );
}

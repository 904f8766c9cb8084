import { readTextFile } from '../files/read-text.js';
import type { DossierReport, Report } from '../model/report.js';
import { type UsageArgs, UsageError } from '../model/usage-error.js';

type Why = UsageArgs['shards-do-not-fit']['why'];
type Part = Report & { readonly shard: NonNullable<Report['shard']> };

const refuse = (file: string, why: Why): never => {
  throw new UsageError({ code: 'shards-do-not-fit', args: { file, why } });
};

/** The report that one run over all dossiers would have given, from the JSON reports of its parts. Throws UsageError. */
export function mergeReports({ files, cwd }: { readonly files: readonly string[]; readonly cwd: string }): Report {
  const parts = files.map((file) => partOf(file, readTextFile(file, cwd)));
  const [{ shard: _, ...first }, ...rest] = parts as [Part, ...Part[]];
  const of = parts[0]?.shard.of ?? 0;
  const byIndex = new Map<number, Part>();
  for (const [number, part] of parts.entries()) {
    const file = files[number] ?? '';
    if (headOf(part) !== headOf(parts[0] as Part)) refuse(file, 'differs');
    if (byIndex.has(part.shard.index)) refuse(file, 'twice');
    byIndex.set(part.shard.index, part);
  }
  if (byIndex.size < of) refuse(files.at(-1) ?? '', 'missing');
  const counts = [first, ...rest].reduce(
    (sum, each) => ({
      dossiers: sum.dossiers + each.counts.dossiers,
      pass: sum.pass + each.counts.pass,
      fail: sum.fail + each.counts.fail,
      undetermined: sum.undetermined + each.counts.undetermined,
    }),
    { dossiers: 0, pass: 0, fail: 0, undetermined: 0 },
  );
  const dossiers = Array.from({ length: counts.dossiers }, (_, number) => {
    const dossier = byIndex.get((number % of) + 1)?.dossiers[Math.floor(number / of)];
    return dossier ?? refuse(files.at(-1) ?? '', 'differs');
  });
  return { ...first, dossiers: dossiers satisfies readonly DossierReport[], counts };
}

/** What must be the same in all parts. */
const headOf = ({ reportVersion, tool, lang, asOf, failOn, shard }: Part): string =>
  JSON.stringify([reportVersion, tool.name, tool.version, lang, asOf, failOn, shard.of]);

function partOf(file: string, text: string): Part {
  let report: Partial<Part> | null;
  try {
    report = JSON.parse(text) as Partial<Part> | null;
  } catch {
    return refuse(file, 'no-report');
  }
  if (report?.reportVersion !== 1 || !Array.isArray(report.dossiers)) return refuse(file, 'no-report');
  return report.shard === undefined ? refuse(file, 'no-shard') : (report as Part);
}

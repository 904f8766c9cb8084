import path from 'node:path';
import { nearestWords } from '../model/nearest.js';
import type { Regulation, Stage } from '../model/regulation.js';
import { UsageError } from '../model/usage-error.js';
import { builtInPacks, type CatalogueEntry, listPacks } from '../regulation/catalogue.js';
import { loadRegulation } from '../regulation/load-regulation.js';

const named = ({ id, title }: { readonly id: string; readonly title: string }): { id: string; title: string } => ({
  id,
  title,
});

/** Where packs are looked for: the folder given, or those that come with the tool. */
export const packsFolder = (packs: string | undefined, cwd: string): string =>
  packs === undefined ? builtInPacks() : path.resolve(cwd, packs);

/** Loads the regulation named. Throws UsageError that lists the choices. */
export function chooseRegulation(
  packs: readonly CatalogueEntry[],
  id: string | undefined,
  folder: string,
  loaded: Map<string, Regulation> = new Map(),
): Regulation {
  const known = packs.map(named);
  if (id === undefined) throw new UsageError({ code: 'regulation-needed', args: { folder, known } });
  const entry = packs.find((pack) => pack.id === id);
  if (entry !== undefined) {
    const regulation = loaded.get(entry.folder) ?? loadRegulation(entry.folder);
    loaded.set(entry.folder, regulation);
    return regulation;
  }
  const nearest =
    nearestWords(
      id,
      known.map((pack) => pack.id),
    )[0] ?? null;
  throw new UsageError({ code: 'regulation-unknown', args: { given: id, known, nearest } });
}

/** The stage named. Throws UsageError that lists the choices. */
export function chooseStage(regulation: Regulation, id: string | undefined, folder: string): Stage {
  const used = new Set(regulation.requirements.map(({ stage }) => stage));
  const known = regulation.stages.filter((stage) => used.has(stage.id)).map(named);
  if (id === undefined)
    throw new UsageError({ code: 'stage-needed', args: { folder, regulation: regulation.id, known } });
  const stage = regulation.stages.find((candidate) => candidate.id === id && used.has(id));
  if (stage !== undefined) return stage;
  const nearest =
    nearestWords(
      id,
      known.map((candidate) => candidate.id),
    )[0] ?? null;
  throw new UsageError({ code: 'stage-unknown', args: { given: id, regulation: regulation.id, known, nearest } });
}

/** Every regulation of a packs folder, loaded. */
export function loadAll(folder: string): readonly Regulation[] {
  return listPacks(folder).map((entry) => loadRegulation(entry.folder));
}

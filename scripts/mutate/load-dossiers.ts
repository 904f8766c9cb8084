import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Regulation } from '../../src/model/regulation.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { parseStageDossier, type StageDossier } from './stage-dossier.js';

/** A regulation with the dossiers written for its stages, in its own order. */
export interface WrittenRegulation {
  readonly regulation: Regulation;
  readonly dossiers: readonly StageDossier[];
  /** Stages that have requirements and no dossier. */
  readonly missing: readonly string[];
}

/** `dossiers` serve every requirement in words of their own; `plain` are ordinary ones, short, in the regulation's words. */
export type Shelf = 'dossiers' | 'plain';

/** Reads scripts/mutate/<shelf>/<regulation>/<stage>.md below `root`, the folder of the project. */
export function loadDossiers(root: string, shelf: Shelf = 'dossiers'): readonly WrittenRegulation[] {
  const folder = path.join(root, 'scripts/mutate', shelf);
  return readdirSync(folder)
    .sort()
    .map((id) => {
      const regulation = loadRegulation(path.join(root, 'schemas', id));
      const written = new Set(readdirSync(path.join(folder, id)));
      const stages = regulation.stages.map((stage) => stage.id);
      const dossiers = stages
        .filter((stage) => written.has(`${stage}.md`))
        .map((stage) => parseStageDossier(id, stage, readFileSync(path.join(folder, id, `${stage}.md`), 'utf8')));
      return { regulation, dossiers, missing: stages.filter((stage) => !written.has(`${stage}.md`)) };
    });
}

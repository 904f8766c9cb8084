import path from 'node:path';
import { kindOfPath } from '../files/folder-kind.js';
import type { Severity } from '../model/finding.js';
import type { DossierReport, Lang, Report } from '../model/report.js';
import { TOOL } from '../model/tool.js';
import { UsageError } from '../model/usage-error.js';
import { listPacks } from '../regulation/catalogue.js';
import { checkDossier } from './check-dossier.js';
import { chooseRegulation, chooseStage, packsFolder } from './choose-regulation.js';
import { type DossierSettings, readSettings } from './dossier-settings.js';
import { readDossier } from './read-dossier.js';

export interface CheckOptions {
  /** As typed; the report names them so. */
  readonly folders: readonly string[];
  readonly cwd: string;
  readonly regulation?: string;
  readonly stage?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly failOn: Severity;
  /** ISO date. */
  readonly asOf: string;
  readonly packs?: string;
  readonly lang?: Lang;
}

function openFolder(folder: string, cwd: string): string {
  const absolute = path.resolve(cwd, folder);
  const kind = kindOfPath(absolute);
  if (kind === 'missing') throw new UsageError({ code: 'folder-not-found', args: { folder } });
  if (kind === 'file') throw new UsageError({ code: 'folder-is-file', args: { folder } });
  return absolute;
}

async function checkFolder(
  folder: string,
  options: CheckOptions,
  settings: DossierSettings,
  lang: Lang,
): Promise<DossierReport> {
  const packs = listPacks(packsFolder(options.packs, options.cwd));
  const regulation = chooseRegulation(packs, options.regulation ?? settings.regulation, folder);
  const stage = chooseStage(regulation, options.stage ?? settings.stage, folder);
  const files = await readDossier(openFolder(folder, options.cwd));
  return checkDossier({
    path: folder,
    files,
    regulation,
    stage,
    settings,
    facts: options.facts,
    failOn: options.failOn,
    lang,
  });
}

/** Checks dossiers one after another. Throws UsageError where a person must correct the call, a dossier.yaml or a pack. */
export async function checkDossiers(options: CheckOptions): Promise<Report> {
  const settings = options.folders.map((folder) => readSettings(openFolder(folder, options.cwd)));
  const lang = options.lang ?? settings.find((entry) => entry.lang !== undefined)?.lang ?? 'zh';
  const dossiers: DossierReport[] = [];
  for (const [i, folder] of options.folders.entries())
    dossiers.push(await checkFolder(folder, options, settings[i] as DossierSettings, lang));
  const count = (verdict: DossierReport['verdict']): number =>
    dossiers.filter((dossier) => dossier.verdict === verdict).length;
  return {
    reportVersion: 1,
    tool: TOOL,
    lang,
    asOf: options.asOf,
    dossiers,
    counts: {
      dossiers: dossiers.length,
      pass: count('pass'),
      fail: count('fail'),
      undetermined: count('undetermined'),
    },
  };
}

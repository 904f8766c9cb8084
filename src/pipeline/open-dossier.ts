import path from 'node:path';
import { kindOfPath } from '../files/folder-kind.js';
import { UsageError } from '../model/usage-error.js';
import { listPacks } from '../regulation/catalogue.js';
import { loadHouse } from '../regulation/load-house.js';
import { type AdviceAsked, settleAdvice } from './advice-settings.js';
import { chooseRegulation, chooseStage, packsFolder } from './choose-regulation.js';
import { readSettings } from './dossier-settings.js';
import { fitSettings } from './fit-settings.js';
import { readDossier } from './read-dossier.js';
import { readWaivers } from './read-waivers.js';
import type { Reader } from './reader.js';
import type { DossierInput } from './weigh-dossier.js';

/** What a call says about which dossier is judged by what. */
export interface OpenOptions {
  readonly cwd: string;
  readonly regulation?: string;
  readonly stage?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly packs?: string;
  /** ISO date. */
  readonly asOf?: string;
  /** In this process where absent. */
  readonly reader?: Reader;
  readonly advice?: AdviceAsked;
}

/** The absolute path of a dossier's folder. Throws UsageError. */
export function openFolder(folder: string, cwd: string): string {
  const absolute = path.resolve(cwd, folder);
  const kind = kindOfPath(absolute);
  if (kind === 'missing') throw new UsageError({ code: 'folder-not-found', args: { folder } });
  if (kind === 'file') throw new UsageError({ code: 'folder-is-file', args: { folder } });
  return absolute;
}

/** Reads a dossier with its settings, the regulation and the stage it is judged by. Throws UsageError. */
export async function openDossier(
  folder: string,
  options: OpenOptions,
): Promise<Omit<DossierInput, 'failOn' | 'lang'>> {
  const absolute = openFolder(folder, options.cwd);
  const settings = readSettings(absolute);
  const packs = listPacks(packsFolder(options.packs, options.cwd));
  const regulation = chooseRegulation(packs, options.regulation ?? settings.regulation, folder);
  const stage = chooseStage(regulation, options.stage ?? settings.stage, folder);
  const files = await readDossier(absolute, options.reader);
  fitSettings(settings, regulation, files);
  const { facts, asOf, advice } = options;
  const house =
    advice === undefined || advice.off
      ? null
      : settleAdvice(loadHouse(packsFolder(options.packs, options.cwd)), advice, settings.advice ?? {});
  return {
    path: folder,
    files,
    regulation,
    stage,
    settings,
    waivers: readWaivers(absolute),
    facts,
    house,
    adviceDecides: advice?.decides === true,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

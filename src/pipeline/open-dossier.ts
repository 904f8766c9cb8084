import type { House, Regulation } from '../model/regulation.js';
import { listPacks } from '../regulation/catalogue.js';
import { loadHouse } from '../regulation/load-house.js';
import { settleAdvice } from './advice-settings.js';
import { chooseRegulation, chooseStage, packsFolder } from './choose-regulation.js';
import type { JudgingAsked } from './dossier-asked.js';
import { openSource } from './dossier-source.js';
import { fitSettings } from './fit-settings.js';
import { readFiles } from './read-dossier.js';
import type { Reader } from './reader.js';
import type { DossierInput } from './weigh-dossier.js';

export interface OpenOptions extends JudgingAsked {
  /** In this process where absent. */
  readonly reader?: Reader;
  /** Packs that were loaded before, by their folder; those loaded now are added. */
  readonly regulations?: Map<string, Regulation>;
}

/** Reads a dossier with its settings, the regulation and the stage it is judged by. Throws UsageError. */
export async function openDossier(
  folder: string,
  options: OpenOptions,
): Promise<Omit<DossierInput, 'failOn' | 'lang'>> {
  const source = await openSource(folder, options.cwd);
  const { settings } = source;
  const packs = listPacks(packsFolder(options.packs, options.cwd));
  const regulation = chooseRegulation(packs, options.regulation ?? settings.regulation, folder, options.regulations);
  const stage = chooseStage(regulation, options.stage ?? settings.stage, folder);
  const files = await readFiles(await source.files(), options.reader);
  fitSettings(settings, regulation, files);
  const { facts, asOf, advice } = options;
  const house =
    advice === undefined || advice.off
      ? null
      : settleAdvice(houseOf(packsFolder(options.packs, options.cwd), options), advice, settings.advice ?? {});
  return {
    path: folder,
    files,
    regulation,
    stage,
    settings,
    waivers: source.waivers(),
    facts,
    house,
    adviceDecides: advice?.decides === true,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The house pack of a packs folder, loaded once. */
function houseOf(packs: string, { regulations = new Map() }: OpenOptions): House {
  const key = `${packs}#house`;
  // Under such a key stands nothing else.
  const house = (regulations.get(key) as House | undefined) ?? loadHouse(packs);
  regulations.set(key, house);
  return house;
}

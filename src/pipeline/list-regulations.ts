import type { Regulation } from '../model/regulation.js';
import { loadHouse } from '../regulation/load-house.js';
import { loadAll, packsFolder } from './choose-regulation.js';

/** Every regulation at hand, loaded; the house pack behind them where it is asked for. Throws UsageError. */
export async function listRegulations(options: {
  readonly cwd: string;
  readonly packs?: string;
  readonly house?: boolean;
}): Promise<readonly Regulation[]> {
  const folder = packsFolder(options.packs, options.cwd);
  return options.house === true ? [...loadAll(folder), loadHouse(folder)] : loadAll(folder);
}

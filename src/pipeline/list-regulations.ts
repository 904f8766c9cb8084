import type { Regulation } from '../model/regulation.js';
import { loadAll, packsFolder } from './choose-regulation.js';

/** Every regulation at hand, loaded. Throws UsageError. */
export async function listRegulations(options: {
  readonly cwd: string;
  readonly packs?: string;
}): Promise<readonly Regulation[]> {
  return loadAll(packsFolder(options.packs, options.cwd));
}

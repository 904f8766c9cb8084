import { isAbsolute, join } from 'node:path';
import type { Io } from './io.js';

/** Where this machine keeps what can be made anew, by its own custom; undefined where it says nothing. */
export function cacheFolder({ DOSSIER_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Io['env']): string | undefined {
  if (isPlace(DOSSIER_CACHE)) return DOSSIER_CACHE;
  if (isPlace(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'dossier-check');
  if (isPlace(LOCALAPPDATA)) return join(LOCALAPPDATA, 'dossier-check', 'cache');
  return isPlace(HOME) ? join(HOME, '.cache', 'dossier-check') : undefined;
}

/** Relative ones are to be passed over, says the custom. */
const isPlace = (folder: string | undefined): folder is string => folder !== undefined && isAbsolute(folder);

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the packs that come with the tool lie, and what they share. */
export const builtInPacks = (): string => fileURLToPath(new URL('../../schemas', import.meta.url));

/** The folder that holds a file packs share: the pack's own, the one beside it, else the one that comes with the tool. */
export function homeOfShared(pack: string, file: string): string | undefined {
  return [pack, path.dirname(pack), builtInPacks()].find((place) => existsSync(path.join(place, file)));
}

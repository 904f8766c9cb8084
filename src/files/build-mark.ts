import { readFileSync } from 'node:fs';

/** What tells one build of the tool from another, written when it is built; null where it runs from its sources. */
export function buildMark(): string | null {
  try {
    return readFileSync(new URL('../build-mark.txt', import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

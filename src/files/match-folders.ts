import { resolve, sep } from 'node:path';
import { kindOfPath } from './folder-kind.js';

/**
 * Folders as typed → folders. A pattern (`2026/*`) gives the folders it matches, sorted: not every shell expands one. Each once.
 * What is there under its very name is no pattern, nor is one that matches nothing: it stays as typed, to be named as missing.
 */
export async function matchFolders(typed: readonly string[], cwd: string): Promise<readonly string[]> {
  const matched = await Promise.all(typed.map((folder) => foldersOf(folder, cwd)));
  return [...new Set(matched.flat())];
}

/** Without any of these a name is no pattern: most are none, and what knows patterns takes long to load. */
const SIGNS = /[*?[\]{}()!@+\\]/u;

async function foldersOf(typed: string, cwd: string): Promise<readonly string[]> {
  if (!SIGNS.test(typed)) return [typed];
  const { default: fastGlob } = await import('fast-glob');
  if (!fastGlob.isDynamicPattern(typed) || kindOfPath(resolve(cwd, typed)) !== 'missing') return [typed];
  const pattern = sep === '\\' ? typed.replaceAll('\\', '/') : typed;
  const found = await fastGlob(pattern, { cwd, onlyDirectories: true, followSymbolicLinks: false });
  // By code units: the same on every machine.
  return found.length === 0 ? [typed] : found.sort((a, b) => (a < b ? -1 : 1));
}

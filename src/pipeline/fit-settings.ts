import { nearestWords } from '../model/nearest.js';
import type { Regulation } from '../model/regulation.js';
import { UsageError } from '../model/usage-error.js';
import type { DossierSettings } from './dossier-settings.js';
import type { ReadFile } from './read-found.js';
import { listDateNames } from './settings-names.js';

const FILE = 'dossier.yaml';

function mustBeDate(key: string, known: readonly string[]): void {
  if (known.includes(key)) return;
  throw new UsageError({
    code: 'config-key-unknown',
    args: { file: FILE, key: `dates.${key}`, nearest: nearestWords(key, known)[0] ?? null },
  });
}

function mustBeOneOf(key: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  const expected = nearestWords(value, known)[0] ?? known.join(' | ');
  throw new UsageError({ code: 'config-value-malformed', args: { file: FILE, key: `${key}: ${value}`, expected } });
}

/**
 * Holds a dossier's settings against what they speak of: dates and documents that the regulation knows, files that are
 * there. A misspelt name would be passed over without a word. Throws UsageError with the nearest name.
 */
export function fitSettings(settings: DossierSettings, regulation: Regulation, files: readonly ReadFile[]): void {
  const dates = listDateNames(regulation);
  const documents = regulation.documents.map(({ id }) => id);
  const paths = files.map(({ path }) => path);
  for (const name of Object.keys(settings.dates)) mustBeDate(name, dates);
  for (const { file, document } of settings.documents) {
    mustBeOneOf('document', document, documents);
    mustBeOneOf('file', file, paths);
  }
}

import path from 'node:path';
import { readTextIfThere } from '../files/read-text.js';
import { writeWhole } from '../files/write-whole.js';
import type { FactValue } from '../model/report.js';
import type { SettingsWords } from '../model/settings-words.js';
import { UsageError } from '../model/usage-error.js';
import { builtInPacks } from '../regulation/catalogue.js';
import { NAMES } from './dossier-settings.js';
import { openFolder } from './dossier-source.js';
import { settleFacts } from './settle-facts.js';
import { type SettingsChosen, settingsText } from './settings-text.js';

export interface InitOptions extends Omit<SettingsChosen, 'schema' | 'facts'> {
  readonly folder: string;
  readonly cwd: string;
  /** As typed. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly words: SettingsWords;
}

/** That a folder is there and has no settings yet, unless they may be written over. Throws UsageError. */
export function demandNoSettings(folder: string, cwd: string, force: boolean): void {
  const there = readTextIfThere(openFolder(folder, cwd), NAMES);
  if (there !== null && !force)
    throw new UsageError({ code: 'settings-there', args: { file: path.join(folder, there.file) } });
}

/** Writes the folder's `dossier.yaml`; gives its path. Throws UsageError for facts that do not fit, WriteError. */
export async function initDossier({ folder, cwd, words, ...chosen }: InitOptions): Promise<string> {
  const absolute = openFolder(folder, cwd);
  const facts = settleFacts(chosen.regulation.facts, chosen.facts);
  const name = readTextIfThere(absolute, NAMES)?.file ?? 'dossier.yaml';
  const schema = schemaFrom(absolute);
  await writeWhole(path.join(absolute, name), settingsText({ ...chosen, facts, schema }, words));
  return path.join(folder, name);
}

/** As editors take it: relative with /, or a URL of a file on another drive. */
function schemaFrom(folder: string): string {
  const file = path.join(builtInPacks(), 'dossier-yaml.schema.json');
  const way = path.relative(folder, file);
  const isElsewhere = path.isAbsolute(way);
  const slashed = (isElsewhere ? file : way).replaceAll('\\', '/');
  return isElsewhere ? `file:///${slashed}` : slashed;
}

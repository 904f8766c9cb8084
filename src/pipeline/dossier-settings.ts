import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { readTextIfThere } from '../files/read-text.js';
import { nearestWords } from '../model/nearest.js';
import type { FactValue, Lang } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import { ADVICE_SETTINGS, type AdviceSetting } from './advice-settings.js';

/** `dossier.yaml`: what the applicant may say about a dossier. All of it is optional. */
export interface DossierSettings {
  readonly regulation?: string | undefined;
  readonly stage?: string | undefined;
  readonly lang?: Lang | undefined;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly documents: readonly { readonly file: string; readonly document: string }[];
  readonly dates: Readonly<Record<string, string>>;
  /** Requirements of the house pack by id: another severity, or `off`; false: none of them. */
  readonly advice?: false | Readonly<Record<string, AdviceSetting>> | undefined;
}

export const NAMES = ['dossier.yaml', 'dossier.yml'];
const none: DossierSettings = { facts: {}, documents: [], dates: {} };

const settingsSchema = z.strictObject({
  regulation: z.string().optional(),
  stage: z.string().optional(),
  lang: z.enum(['zh', 'en']).optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  documents: z.array(z.strictObject({ file: z.string(), document: z.string() })).default([]),
  dates: z.record(z.string(), z.iso.date()).default({}),
  advice: z.union([z.literal(false), z.record(z.string(), z.enum(ADVICE_SETTINGS))]).optional(),
});

const KNOWN_KEYS = Object.keys(settingsSchema.shape);
const DOCUMENT_KEYS = ['file', 'document'];

/** YAML reads 2025-10-20 as words or as a date, depending on the schema; we keep the words. */
function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text, { schema: 'core' }) ?? {};
  } catch (error) {
    const detail = error instanceof YAMLParseError ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UsageError({ code: 'config-unreadable', args: { file, detail } });
  }
}

/** What belongs under each key, as it is written. */
const EXPECTED: Readonly<Record<string, string>> = {
  regulation: 'text',
  stage: 'text',
  lang: 'zh | en',
  facts: '{ name: value }',
  documents: '[{ file: text, document: text }]',
  dates: 'YYYY-MM-DD',
  advice: `false | { id: ${ADVICE_SETTINGS.join(' | ')} }`,
};

function toUsageError(file: string, { issues }: z.ZodError): UsageError {
  const unknown = issues.find(({ code }) => code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') {
    const [key = ''] = unknown.keys;
    const known = unknown.path[0] === 'documents' ? DOCUMENT_KEYS : KNOWN_KEYS;
    const nearest = nearestWords(key, known)[0] ?? null;
    return new UsageError({ code: 'config-key-unknown', args: { file, key, nearest } });
  }
  const path = issues[0]?.path ?? [];
  const expected = EXPECTED[String(path[0] ?? '')] ?? '{ key: value }';
  return new UsageError({ code: 'config-value-malformed', args: { file, key: path.join('.'), expected } });
}

/** Reads a dossier's own settings. Throws UsageError that names the file and the key. */
export const readSettings = (folder: string): DossierSettings => parseSettings(readTextIfThere(folder, NAMES));

/** The same of a text found by one of `NAMES`. Throws UsageError that names the file and the key. */
export function parseSettings(found: { readonly file: string; readonly text: string } | null): DossierSettings {
  if (found === null) return none;
  const parsed = settingsSchema.safeParse(parseYaml(found.file, found.text));
  if (!parsed.success) throw toUsageError(found.file, parsed.error);
  return parsed.data;
}

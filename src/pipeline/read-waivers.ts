import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { readTextIfThere } from '../files/read-text.js';
import type { Finding } from '../model/finding.js';
import type { Waiver } from '../model/report.js';

/** One entry of `dossier.waivers.yaml`. */
export interface GivenWaiver extends Waiver {
  readonly requirement: string;
}

/** What people let pass in one dossier, and what is wrong with how they wrote it. */
export interface DossierWaivers {
  readonly file: string;
  readonly given: readonly GivenWaiver[];
  readonly malformed: readonly Finding[];
}

export const WAIVERS_FILE = 'dossier.waivers.yaml';

const said = z.string().trim().min(1);
/** As it is written, where it is not plain text. */
const WRITTEN: Readonly<Record<keyof GivenWaiver, string>> = {
  fingerprint: '0123456789abcdef',
  requirement: 'ID',
  reason: '…',
  person: '…',
  until: 'YYYY-MM-DD',
};
const entrySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/u),
  requirement: said,
  reason: said,
  person: said,
  until: z.iso.date(),
});

export const malformed = (file: string, detail: string): Finding => ({
  code: 'waiver-malformed',
  args: { detail },
  location: { file },
});

/** Reads a dossier's waivers. What is wrong with one is a finding and never keeps the others from counting. */
export const readWaivers = (folder: string): DossierWaivers => parseWaivers(readTextIfThere(folder, [WAIVERS_FILE]));

/** The same of a text found as `WAIVERS_FILE`. */
export function parseWaivers(found: { readonly file: string; readonly text: string } | null): DossierWaivers {
  if (found === null) return { file: WAIVERS_FILE, given: [], malformed: [] };
  const { file } = found;
  try {
    return readEntries(file, entriesOf(found.text));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return { file, given: [], malformed: [malformed(file, error.message.split('\n')[0] ?? '')] };
  }
}

/** The list, as the file or under `waivers`. Every scalar stays text: a print of digits is no number. */
function entriesOf(text: string): readonly unknown[] | null {
  const parsed: unknown = parse(text, { schema: 'failsafe' });
  const list = typeof parsed === 'object' && parsed !== null && 'waivers' in parsed ? parsed.waivers : parsed;
  if (list === null || list === undefined || list === '') return [];
  return Array.isArray(list) ? list : null;
}

function readEntries(file: string, entries: readonly unknown[] | null): DossierWaivers {
  if (entries === null) return { file, given: [], malformed: [malformed(file, 'waivers: [{ … }]')] };
  const read = entries.map((entry) => entrySchema.safeParse(entry));
  return {
    file,
    given: read.flatMap(({ data }) => (data === undefined ? [] : [data])),
    malformed: read.flatMap(({ error }, index) =>
      error === undefined ? [] : [malformed(file, `#${index + 1} ${wrongIn(error)}`)],
    ),
  };
}

function wrongIn({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') return `${issue.keys.join(', ')} ?`;
  const key = String(issue?.path[0] ?? '');
  return key in WRITTEN ? `${key}: ${WRITTEN[key as keyof GivenWaiver]}` : `{ ${Object.keys(WRITTEN).join(', ')} }`;
}

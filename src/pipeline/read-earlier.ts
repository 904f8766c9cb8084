import path from 'node:path';
import { z } from 'zod';
import { readBytes } from '../files/read-bytes.js';
import { UsageError } from '../model/usage-error.js';

const result = z.object({
  requirement: z.string(),
  title: z.string(),
  outcome: z.string(),
  findings: z.array(z.object({ fingerprint: z.string() })),
});
const reportSchema = z.object({
  reportVersion: z.literal(1),
  dossiers: z.array(
    z.object({
      path: z.string(),
      regulation: z.object({ id: z.string() }).nullable(),
      stage: z.string().nullable(),
      files: z.array(z.object({ path: z.string(), sha256: z.string() })),
      results: z.array(result),
      advice: z.array(result),
    }),
  ),
});

interface EarlierResult {
  readonly requirement: string;
  readonly title: string;
  readonly outcome: string;
  readonly findings: readonly { readonly fingerprint: string }[];
}

export interface EarlierDossier {
  readonly path: string;
  readonly regulation: { readonly id: string } | null;
  readonly stage: string | null;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly results: readonly EarlierResult[];
  readonly advice: readonly EarlierResult[];
}

/** As much of a report of an earlier round as is compared. */
export interface EarlierReport {
  /** As typed. */
  readonly file: string;
  /** Hex. */
  readonly sha256: string;
  readonly dossiers: readonly EarlierDossier[];
}

/** Reads what `--format json` wrote in an earlier round. Throws UsageError that names the file. */
export async function readEarlier(file: string, cwd: string): Promise<EarlierReport> {
  const unfit = (detail: string): UsageError => new UsageError({ code: 'since-unreadable', args: { file, detail } });
  const read = await readBytes(path.resolve(cwd, file)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new UsageError({ code: 'file-not-found', args: { file } })
      : unfit(String(error.code));
  });
  const parsed = reportSchema.safeParse(parseJson(new TextDecoder().decode(read.bytes)));
  if (parsed.success) return { file, sha256: read.sha256, dossiers: parsed.data.dossiers };
  throw unfit((parsed.error.issues[0]?.path ?? []).join('.') || 'JSON');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Regulation, type Requirement, WHOLE_DOSSIER } from '../model/regulation.js';
import { brokenPack, readJson } from './broken-pack.js';
import { firstIssue } from './envelope.js';
import { builtInPacks } from './shared-file.js';

const PACK = 'common';
const ENVELOPE = 'house.json';
const TEXT = 'text.txt';

const words = z.string().min(1);

/** `house.json`: what is checked in every dossier, whatever the regulation, and on whose word. */
const houseEnvelope = z.strictObject({
  id: z.literal(PACK),
  title: words,
  requirements: z
    .array(
      z.strictObject({
        id: z.string().regex(/^common-[a-z][a-z0-9-]*$/u, 'common-… in lower-case words joined by hyphens'),
        title: words,
        article: words,
        quote: words,
        severity: z.enum(['error', 'warning', 'info']),
        kind: words,
        /** Name of the check that decides it. */
        check: z.string().regex(/^[a-z][a-z-]*$/u),
        pass: words,
        fail: words,
      }),
    )
    .min(1),
});

type Entry = z.infer<typeof houseEnvelope>['requirements'][number];

const toRequirement = ({ check, pass, fail, ...entry }: Entry, title: string): Requirement => ({
  ...entry,
  stage: '*',
  document: WHOLE_DOSSIER,
  basis: 'practice',
  strength: 'agreement',
  condition: null,
  applies: null,
  parent: null,
  parentAlso: [],
  alsoSearch: [],
  schema: { check },
  path: [title],
  file: ENVELOPE,
  passExample: pass,
  failExample: fail,
});

/**
 * The house pack: what reviewers check in any dossier, quoted from what they publish. One of the packs' folder wins over
 * the one that comes with the tool. Throws UsageError `pack-broken`.
 */
export function loadHouse(packs: string): Regulation {
  const home = [packs, builtInPacks()]
    .map((folder) => path.join(folder, PACK))
    .find((folder) => existsSync(path.join(folder, ENVELOPE)));
  if (home === undefined) throw brokenPack(PACK, ENVELOPE, '(file)', 'missing');
  const parsed = houseEnvelope.safeParse(readJson(home, PACK, ENVELOPE));
  if (!parsed.success) {
    const { entry, detail } = firstIssue(parsed.error);
    throw brokenPack(PACK, ENVELOPE, entry, detail);
  }
  const { id, title, requirements } = parsed.data;
  const text = readFileSync(path.join(home, TEXT), 'utf8');
  const stray = requirements.find(({ quote }) => !text.includes(quote));
  if (stray !== undefined) throw brokenPack(PACK, ENVELOPE, `${stray.id} quote`, 'not in text.txt');
  const hash = createHash('sha256');
  for (const file of [ENVELOPE, TEXT]) hash.update(`${file}\n`).update(readFileSync(path.join(home, file)));
  return {
    id,
    title,
    documentNumber: null,
    issuer: null,
    issued: null,
    effective: null,
    validUntil: null,
    digest: `sha256-${hash.digest('hex')}`,
    text,
    stages: [],
    documents: [],
    facts: [],
    events: [],
    calendars: [],
    uncovered: {},
    requirements: requirements.map((entry) => toRequirement(entry, title)),
  };
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type House, type Requirement, WHOLE_DOSSIER } from '../model/regulation.js';
import { brokenPack, readJson } from './broken-pack.js';
import { firstIssue } from './envelope.js';
import { builtInPacks } from './shared-file.js';

const PACK = 'common';
const ENVELOPE = 'house.json';
const TEXT = 'text.txt';
const REPEALED = 'repealed.json';
const PLACES = 'places.json';

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

const replaced = z.array(z.strictObject({ old: words, current: words }));
/** What no longer holds, and what does. */
const repealedTable = z.strictObject({ source: words, standards: replaced, documents: replaced });
const placesTable = z.strictObject({ source: words, places: z.array(words) });

function readTable<T>(home: string, file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(readJson(home, PACK, file));
  if (parsed.success) return parsed.data;
  const { entry, detail } = firstIssue(parsed.error);
  throw brokenPack(PACK, file, entry, detail);
}

/** GB/T 22239-2008 → gb 22239-2008: compared without the letter for recommended. */
const standardKey = (standard: string): string => standard.toLowerCase().replace(/\/[tz]/u, '');

function readTables(home: string): Pick<House, 'repealed' | 'places'> {
  const { standards, documents } = readTable(home, REPEALED, repealedTable);
  return {
    repealed: new Map([
      ...standards.map(({ old, current }) => [standardKey(old), current] as const),
      ...documents.map(({ old, current }) => [old, current] as const),
    ]),
    places: readTable(home, PLACES, placesTable).places,
  };
}

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
export function loadHouse(packs: string): House {
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
  for (const file of [ENVELOPE, TEXT, REPEALED, PLACES])
    hash.update(`${file}\n`).update(readFileSync(path.join(home, file)));
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
    stages: [{ id: '*', title: '各个阶段', article: title, documents: [] }],
    documents: [],
    facts: [],
    events: [],
    calendars: [],
    uncovered: {},
    requirements: requirements.map((entry) => toRequirement(entry, title)),
    ...readTables(home),
  };
}

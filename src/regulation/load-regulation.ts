import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { factsOf } from '../model/condition.js';
import type { FactSpec, Regulation, Requirement } from '../model/regulation.js';
import { WHOLE_DOSSIER } from '../model/regulation.js';
import { brokenPack, readJson } from './broken-pack.js';
import { checkDerivations } from './check-derivations.js';
import {
  type FactsEnvelope,
  factsEnvelope,
  firstIssue,
  type RegulationEnvelope,
  regulationEnvelope,
} from './envelope.js';
import { loadCalendars } from './load-calendars.js';
import { loadValues } from './load-values.js';
import { EntryError, readNodes } from './read-nodes.js';
import { homeOfShared } from './shared-file.js';

export { brokenPack } from './broken-pack.js';

const ENVELOPE = 'regulation.json';
const TEXT = 'text.txt';
const FACTS = 'facts.json';
const SCHEMA = /^([a-z][a-z0-9-]*)\.schema\.json$/u;
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function readEnvelope(folder: string, pack: string, bytes: Buffer | undefined): RegulationEnvelope {
  const parsed = regulationEnvelope.safeParse(readJson(folder, pack, ENVELOPE, bytes));
  if (parsed.success) return parsed.data;
  const { entry, detail } = firstIssue(parsed.error);
  throw brokenPack(pack, ENVELOPE, entry, detail);
}

/** A pack's own facts.json wins over the one beside it that all packs share. */
function readFacts(folder: string, pack: string, own: RegulationEnvelope['derive'] = {}): readonly FactSpec[] {
  const home = homeOfShared(folder, FACTS);
  if (home === undefined) return [];
  const parsed = factsEnvelope.safeParse(readJson(home, pack, FACTS));
  if (!parsed.success) {
    const { entry, detail } = firstIssue(parsed.error);
    throw brokenPack(pack, FACTS, entry, detail);
  }
  return Object.entries(parsed.data as FactsEnvelope).map(([name, fact]) => ({
    name,
    type: fact.type,
    title: fact.title,
    assume: fact.assume,
    yes: fact.yes ?? [],
    no: fact.no ?? [],
    labels: fact.labels ?? [],
    settles: fact.settles ?? false,
    derive: own[name] ?? fact.derive ?? null,
  }));
}

function readSchema(folder: string, pack: string, file: string, bytes: Buffer): readonly Requirement[] {
  const document = SCHEMA.exec(file)?.[1] ?? file;
  try {
    return readNodes(readJson(folder, pack, file, bytes), document).map((requirement) => ({ ...requirement, file }));
  } catch (error) {
    if (error instanceof EntryError) throw brokenPack(pack, file, error.entry, error.detail);
    throw error;
  }
}

function checkStages(pack: string, { stages, documents }: RegulationEnvelope): void {
  const known = new Set(documents.map((document) => document.id));
  for (const stage of stages)
    for (const document of stage.documents)
      if (!known.has(document))
        throw brokenPack(pack, ENVELOPE, `stages.${stage.id}`, `unknown document "${document}"`);
}

/** Whatever a requirement names must be there. */
function checkReferences(
  pack: string,
  envelope: RegulationEnvelope,
  facts: readonly FactSpec[],
  all: readonly Requirement[],
): void {
  const stages = new Set(envelope.stages.map((stage) => stage.id));
  const documents = new Set([WHOLE_DOSSIER, ...envelope.documents.map((document) => document.id)]);
  const names = new Set(facts.map((fact) => fact.name));
  const ids = new Set(envelope.requirements);
  for (const { id, file = ENVELOPE, stage, document, alsoSearch, parent, parentAlso, applies, condition } of all) {
    const demand = (isKnown: boolean, what: string): void => {
      if (!isKnown) throw brokenPack(pack, file, id, `unknown ${what}`);
    };
    demand(stages.has(stage), `stage "${stage}"`);
    for (const other of [document, ...alsoSearch]) demand(documents.has(other), `document "${other}"`);
    for (const other of [parent, ...parentAlso]) demand(other === null || ids.has(other), `parent "${other}"`);
    for (const fact of applies === null ? [] : factsOf(applies))
      demand(names.has(fact), `fact "${fact}" in "${condition}"`);
  }
}

/** The frozen list gives the order; every id stands in exactly one schema, and every schema's id in the list. */
function inOrder(pack: string, listed: readonly string[], all: readonly Requirement[]): readonly Requirement[] {
  const byId = new Map<string, Requirement>();
  for (const requirement of all) {
    if (byId.has(requirement.id)) throw brokenPack(pack, requirement.file ?? ENVELOPE, requirement.id, 'defined twice');
    byId.set(requirement.id, requirement);
  }
  const ordered = listed.map((id) => {
    const requirement = byId.get(id);
    if (requirement === undefined) throw brokenPack(pack, ENVELOPE, `requirements ${id}`, 'listed, but in no schema');
    byId.delete(id);
    return requirement;
  });
  for (const left of byId.values())
    throw brokenPack(pack, ENVELOPE, left.id, 'in a schema, but not listed under "requirements"');
  return ordered;
}

function digestOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [file, bytes] of files) hash.update(`${file}\n`).update(bytes);
  return `sha256-${hash.digest('hex')}`;
}

/** No regulation is as long; a file that is belongs to something else. */
const LARGEST = 8 << 20;

/** The pack's own files, each read once. */
function readFiles(folder: string, pack: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder)
    .filter((file) => /\.(json|txt)$/u.test(file))
    .sort(byCodeUnits);
  const contents = new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
  for (const [file, bytes] of contents)
    if (bytes.length > LARGEST) throw brokenPack(pack, file, '(file)', `larger than ${LARGEST >> 20} MB`);
  return contents;
}

/** Loads one pack. Throws UsageError `pack-broken`, naming pack, file and entry. */
export function loadRegulation(folder: string): Regulation {
  const pack = path.basename(folder);
  const files = readFiles(folder, pack);
  for (const needed of [ENVELOPE, TEXT]) if (!files.has(needed)) throw brokenPack(pack, needed, '(file)', 'missing');
  const { derive, ...envelope } = readEnvelope(folder, pack, files.get(ENVELOPE));
  const facts = readFacts(folder, pack, derive);
  const all = [...files].flatMap(([file, bytes]) => (SCHEMA.test(file) ? readSchema(folder, pack, file, bytes) : []));
  checkStages(pack, envelope);
  checkReferences(pack, envelope, facts, all);
  const events = loadValues(folder, pack);
  checkDerivations(pack, derive, facts, all, events);
  return {
    ...envelope,
    documents: envelope.documents.map((document) => ({
      ...document,
      signs: document.signs ?? [],
      many: document.many ?? false,
    })),
    digest: digestOf(files),
    text: files.get(TEXT)?.toString('utf8') ?? '',
    facts,
    events,
    calendars: loadCalendars(folder),
    requirements: inOrder(pack, envelope.requirements, all),
  };
}

import type { ValueSource, ValueSpec } from '../model/value-source.js';
import { brokenPack, readJson } from './broken-pack.js';
import { firstIssue } from './envelope.js';
import { homeOfShared } from './shared-file.js';
import { type ValuesEnvelope, valuesEnvelope } from './value-envelope.js';

const FILE = 'events.json';
/** Known without being looked for. */
const TODAY = 'today';

function toSource(source: ValuesEnvelope['values'][string]['sources'][number], notIn: readonly string[]): ValueSource {
  return {
    documents: source.documents ?? [],
    notIn: [...notIn, ...(source.notIn ?? [])],
    labels: source.labels ?? [],
    phrases: source.phrases ?? [],
    columns: source.columns ?? [],
    alone: source.alone ?? false,
    end: source.end ?? false,
    takes: source.takes ?? [],
    between: source.between ?? null,
  };
}

function checkNames(pack: string, values: readonly ValueSpec[]): void {
  const names = new Set(values.map(({ name }) => name));
  const isKnown = (name: string): boolean =>
    name === TODAY || names.has(name) || names.has(name.replace(/^[^.]*\./u, '*.'));
  for (const { name, sources } of values)
    for (const { takes, between } of sources)
      for (const other of [...takes, ...(between === null ? [] : [between.from, between.to])])
        if (!isKnown(other)) throw brokenPack(pack, FILE, name, `unknown value "${other}"`);
}

/** What values there are; a pack's own events.json wins over the one beside it that all packs share. */
export function loadValues(folder: string, pack: string): readonly ValueSpec[] {
  const home = homeOfShared(folder, FILE);
  if (home === undefined) return [];
  const parsed = valuesEnvelope.safeParse(readJson(home, pack, FILE));
  if (!parsed.success) {
    const { entry, detail } = firstIssue(parsed.error);
    throw brokenPack(pack, FILE, entry, detail);
  }
  const { notIn, values } = parsed.data;
  const specs = Object.entries(values).map(([name, { type, title, sources }]) => ({
    name,
    type,
    title,
    sources: sources.map((source) => toSource(source, notIn)),
  }));
  checkNames(pack, specs);
  return specs;
}

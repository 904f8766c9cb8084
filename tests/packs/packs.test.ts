import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/model/regulation.js';
import { checkDossier } from '../../src/pipeline/check-dossier.js';
import { readDocument } from '../../src/read/index.js';
import { builtInPacks, listPacks } from '../../src/regulation/catalogue.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { heading, makeDocx } from '../support/make-docx.js';

const REGISTERS = '../shared/regulations';

interface Entry
  extends Pick<
    Requirement,
    'id' | 'stage' | 'document' | 'kind' | 'severity' | 'strength' | 'basis' | 'parent' | 'article' | 'quote'
  > {
  readonly parentAlso?: string | readonly string[];
  readonly appliesWhen: string | null;
}

/** What binds: a pack may look for a thing by other words, never ask for another thing. */
const binding = (
  entry: Omit<Entry, 'parentAlso' | 'appliesWhen'>,
  also: readonly string[],
  condition: string | null,
) => {
  const { id, stage, document, kind, severity, strength, basis, parent, article, quote } = entry;
  return { id, stage, document, kind, severity, strength, basis, parent, also, condition, article, quote };
};

describe.each(listPacks(builtInPacks()))('$title', ({ id, folder }) => {
  const regulation = loadRegulation(folder);
  const register = `${REGISTERS}/${id}.json`;

  it('quotes its text word for word', () => {
    expect(
      regulation.requirements.filter(({ quote }) => !regulation.text.includes(quote)).map((entry) => entry.id),
    ).toEqual([]);
  });

  it('gives every requirement an example that passes and another that fails', () => {
    expect(
      regulation.requirements
        .filter(({ passExample, failExample }) => passExample === failExample)
        .map((entry) => entry.id),
    ).toEqual([]);
  });

  it.skipIf(!existsSync(register))('agrees with the register, one for one (needs ../shared)', () => {
    const { requirements } = JSON.parse(readFileSync(register, 'utf8')) as { requirements: readonly Entry[] };
    expect(regulation.requirements.map((entry) => binding(entry, entry.parentAlso, entry.condition))).toEqual(
      requirements.map((entry) => binding(entry, [entry.parentAlso ?? []].flat(), entry.appliesWhen)),
    );
  });

  const lines = regulation.text.split('\n').filter((line) => line.trim() !== '');
  const bytes = makeDocx(lines.map((line) => (/^第.{1,3}[章节]/u.test(line) ? heading(1, line) : line)));

  it.each(regulation.stages)(
    'is nobody’s paper: handed in as every document of $id, its text meets nothing',
    async (stage) => {
      const documents = stage.documents.map((document) => ({ file: `${document}.docx`, document }));
      const files = await Promise.all(
        documents.map(async ({ file: path }) => {
          const reading = await readDocument(bytes, path, 'docx');
          return { path, bytes: bytes.length, sha256: '', format: 'docx' as const, ignored: false, reading };
        }),
      );
      const settings = { facts: {}, documents, dates: {} };
      const report = checkDossier({
        path: '',
        files,
        regulation,
        stage,
        settings,
        facts: {},
        failOn: 'error',
        lang: 'zh',
      });
      // A ban is kept by whoever proposes nothing, and dates compare wherever they stand.
      const met = report.results.filter(
        ({ outcome, kind }) => outcome === 'met' && kind !== 'prohibited' && kind !== 'deadline',
      );
      expect(met.map(({ requirement }) => requirement)).toEqual([]);
    },
  );
});

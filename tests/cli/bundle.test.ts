import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../support/source-files.js';

const FOLDER = 'dist/bundle';
/** What scripts/bundle.mjs takes in, with what those are made of. */
const TAKEN_IN = [
  'ansi-regex',
  'chalk',
  'commander',
  'get-east-asian-width',
  'string-width',
  'strip-ansi',
  'yaml',
  'zod',
];

/** As the bundler writes them: in double quotes, at the start of a line or where something is loaded late. */
const IMPORT = /(?:^(?:import|export) (?:[^"\n]* from )?|\bimport\()"([^"]+)"/gmu;

describe.skipIf(!existsSync(FOLDER))('what a call loads (built: npm run build)', () => {
  const licences = (): string => readFileSync(`${FOLDER}/LICENSES.txt`, 'utf8');

  it('carries the licence of each package taken in', () => {
    const named = [...licences().matchAll(/^(\S+) \d+\.\d+\.\d+\n\n.*(?:licen[cs]e|copyright)/gimu)];
    expect(named.map(([, name]) => name)).toEqual(TAKEN_IN);
  });

  it('asks npm only for packages that the tool depends on', () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const known = new Set([...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {})]);
    const asked = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(IMPORT)])
      .map(([, id = '']) => packageOf(id))
      .filter((id) => !id.startsWith('.') && !id.startsWith('node:'));
    expect(asked).toContain('@embedpdf/pdfium');
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
    expect(asked.filter((name) => TAKEN_IN.includes(name))).toEqual([]);
  });
});

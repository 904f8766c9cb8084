import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossiers } from '../src/pipeline/check-dossiers.js';

interface Expected {
  readonly regulation: string;
  readonly stage: string;
  readonly verdict: string;
  readonly why: string;
  readonly advice: readonly (readonly [requirement: string, code: string, file: string])[];
}

const HOME = path.join(import.meta.dirname, 'advice-cases');
const cases = readdirSync(HOME, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const expected = JSON.parse(readFileSync(path.join(HOME, name, 'expect.json'), 'utf8')) as Expected;
    return { name, ...expected };
  });

describe('cases of advice', () => {
  it.each(cases)('$name: $why', async ({ name, regulation, stage, verdict, advice }) => {
    const report = await checkDossiers({
      folders: [path.join(HOME, name, 'dossier')],
      cwd: '/',
      regulation,
      stage,
      facts: { classified: 'false' },
      failOn: 'error',
      asOf: '2026-11-20',
    });
    const [dossier] = report.dossiers;
    const found = (dossier?.advice ?? []).flatMap(({ requirement, findings }) =>
      findings.map(({ code, location }) => `${requirement} ${code} ${location?.file}`),
    );
    expect([dossier?.verdict, ...new Set(found)]).toEqual([verdict, ...advice.map((each) => each.join(' '))]);
  });
});

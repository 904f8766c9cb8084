import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/pipeline/check-pack.js';
import { builtInPacks, listPacks } from '../../src/regulation/catalogue.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';

const packs = listPacks(builtInPacks());

/** A copy of the first pack with one text put in place of another in one file. */
function changed(file: string, from: string, to: string): string {
  const [first] = packs;
  if (first === undefined) throw new Error('no pack');
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'pack-')), first.id);
  cpSync(first.folder, folder, { recursive: true });
  const target = path.join(folder, file);
  const text = readFileSync(target, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(target, text.replace(from, to));
  return folder;
}

const problemsOf = (folder: string) => checkPack({ folder, cwd: '/' }).problems.map(({ usage }) => usage);

describe('checkPack', () => {
  it.each(packs.map(({ id, folder }) => [id, folder]))('finds nothing wrong with %s', (id, folder) => {
    const proof = checkPack({ folder, cwd: '/' });
    expect([proof.pack, proof.requirements > 100, proof.problems]).toEqual([id, true, []]);
  });

  it('names file and entry of a keyword that does not exist', () => {
    const [usage] = problemsOf(changed('application-form.schema.json', '"says"', '"sayz"'));
    expect([usage?.code, usage?.args]).toEqual([
      'pack-broken',
      {
        pack: packs[0]?.id,
        file: 'application-form.schema.json',
        entry: expect.stringMatching(/^[a-z]+-\S+$/u),
        detail: 'unknown keyword "sayz", perhaps "says"',
      },
    ]);
  });

  it('names a quote that the text does not hold', () => {
    const found = problemsOf(changed('application-form.schema.json', '"quote": "', '"quote": "并非原文'));
    expect(found.map(({ code }) => code)).toEqual(['pack-broken']);
    expect(JSON.stringify(found[0]?.args)).toMatch(/not in text\.txt: 并非原文/u);
  });

  it('names an article that no requirement is taken from and that is not accounted for', () => {
    const first = Object.keys(loadRegulation(packs[0]?.folder ?? '').uncovered)[0] ?? '';
    const found = problemsOf(changed('regulation.json', `"${first}":`, '"第九百条":'));
    expect(found).toEqual([
      {
        code: 'pack-broken',
        args: {
          pack: packs[0]?.id,
          file: 'regulation.json',
          entry: first,
          detail: 'no requirement is taken from it, and "uncovered" does not say why',
        },
      },
    ]);
  });

  it.each([
    [
      'a look there is none of',
      '"look": "document"',
      '"look": "documents"',
      /look must be equal to one of the allowed values: text,/u,
    ],
    [
      'a kind there is none of',
      '"kind": "document-present"',
      '"kind": "document"',
      /^Invalid option: expected one of "section-present"/u,
    ],
    [
      'a pattern that can run for ever',
      '"says": {',
      '"not": { "pattern": "^(a+)+$" }, "says": {',
      /^"pattern" is not taken/u,
    ],
  ])('names %s', (_, from, to, detail) => {
    const [usage] = problemsOf(changed('application-form.schema.json', from, to));
    expect([usage?.code, usage?.args]).toEqual([
      'pack-broken',
      {
        pack: packs[0]?.id,
        file: 'application-form.schema.json',
        entry: expect.any(String) as string,
        detail: expect.stringMatching(detail) as string,
      },
    ]);
  });
});

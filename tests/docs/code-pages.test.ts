import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writePages } from '../../scripts/code-pages/write-pages.js';
import { codePage, findingCodes } from '../../src/messages/code-page.js';
import { findingArgs } from '../messages/sample-args.js';

it('docs/codes/ says what the catalogues say (npm run docs:codes)', () => {
  const written = readdirSync('docs/codes').map((name) => [name, readFileSync(`docs/codes/${name}`, 'utf8')]);
  expect(Object.fromEntries(written)).toEqual(writePages());
});

it('has a page for every code there is, with something to say in both languages', () => {
  expect(findingCodes.toSorted()).toEqual(Object.keys(findingArgs).sort());
  const silent = findingCodes.filter((code) =>
    (['zh', 'en'] as const).some((lang) => Object.values(codePage(code, lang)).some((text) => text.length < 2)),
  );
  expect(silent).toEqual([]);
  const unlike = findingCodes.filter((code) => /[一-鿿]/u.test(codePage(code, 'en').name));
  expect(unlike).toEqual([]);
});

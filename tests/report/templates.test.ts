import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtTemplates } from '../../scripts/build-templates.js';

it('templates/ holds what `npm run templates` writes', () => {
  const built = builtTemplates();
  const stored = readdirSync('templates').map((file) => [file, new Uint8Array(readFileSync(`templates/${file}`))]);
  expect(Object.fromEntries(stored)).toEqual(built);
});

/**
 * Part of `npm run build`: what tells this build from every other, so that nothing an earlier one has read or judged is
 * taken for its own. Writes dist/build-mark.txt.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const code = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.c?js$/u.test(name))
  .sort()
  .map((name) => join('dist', name));
const hash = createHash('sha256');
for (const name of ['package.json', ...code]) hash.update(`${name}\0`).update(readFileSync(join(root, name)));
writeFileSync(join(root, 'dist', 'build-mark.txt'), hash.digest('hex'));

/** npm run docs:codes: writes docs/codes/ from the message catalogues; a test holds it against them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './write-pages.js';

// From .build/scripts/code-pages/ the project is three folders up.
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../docs/codes');
const pages = Object.entries(writePages());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
console.log(`${path.relative(process.cwd(), folder)}: ${pages.length}`);

import { readFile } from 'node:fs/promises';
import { fileAsked, headingOf, print } from './heading.js';

// node with-bookmarks.js extract FILE --format json: what the file itself says its headings are.
type Reader = typeof import('../../src/read/index.js');
const reader = (await import(new URL('../../../dist/read/index.js', import.meta.url).href)) as Reader;
const { document } = await reader.readDocument(await readFile(fileAsked()), fileAsked(), 'pdf');
print((document?.bookmarks ?? []).map(({ title, level }) => headingOf(level, title)));

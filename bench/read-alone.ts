import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

// node read-alone.js FILE: our reader and nothing else.
type Reader = typeof import('../src/read/index.js');
const file = process.argv[2] ?? '';
const { readDocument } = (await import(new URL('../../dist/read/index.js', import.meta.url).href)) as Reader;
const reading = await readDocument(await readFile(file), file, extname(file).slice(1) as 'pdf');
if (reading.status !== 'read') process.exitCode = 1;

import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';

// node read-with-hucre.js FILE
const { sheets } = await readXlsx(await readFile(process.argv[2] ?? ''));
if (sheets.every(({ rows }) => rows.length === 0)) process.exitCode = 1;

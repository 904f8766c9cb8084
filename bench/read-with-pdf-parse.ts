import { readFile } from 'node:fs/promises';
import { PDFParse } from 'pdf-parse';

// node read-with-pdf-parse.js FILE
const parser = new PDFParse({ data: new Uint8Array(await readFile(process.argv[2] ?? '')) });
const { text } = await parser.getText();
await parser.destroy();
if (text === '') process.exitCode = 1;

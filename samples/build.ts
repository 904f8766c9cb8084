import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeSamples } from './samples.js';

// npm run samples: writes the folders of the samples anew from samples/sources.
for (const [path, bytes] of makeSamples((source) => readFileSync(`samples/sources/${source}`, 'utf8'))) {
  mkdirSync(dirname(`samples/${path}`), { recursive: true });
  writeFileSync(`samples/${path}`, bytes);
  console.log(`samples/${path}  ${bytes.length}`);
}

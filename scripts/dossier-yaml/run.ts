/** npm run schema: writes schemas/dossier-yaml.schema.json from the packs; a test holds it against them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPacks } from '../../src/regulation/catalogue.js';
import { loadHouse } from '../../src/regulation/load-house.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { writeSchema } from './make-schema.js';

// From .build/scripts/dossier-yaml/ the project is three folders up.
const schemas = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../schemas');
const file = path.join(schemas, 'dossier-yaml.schema.json');
writeFileSync(
  file,
  writeSchema(
    listPacks(schemas).map(({ folder }) => loadRegulation(folder)),
    loadHouse(schemas),
  ),
);
console.log(path.relative(process.cwd(), file));

/**
 * Part of `npm run build`: the validator of a requirement's node as plain code, so that loading a pack compiles nothing.
 * Writes dist/judge/node-validator.cjs; where it is missing or of another schema, the same is compiled on the way.
 */
import { writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { nodeSchema } from '../dist/judge/node-schema.js';

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  ownProperties: true,
  code: { source: true },
});
const code = standalone.default(ajv, ajv.compile(nodeSchema));
writeFileSync(
  new URL('../dist/judge/node-validator.cjs', import.meta.url),
  `${code}\nmodule.exports = { validate: module.exports, schema: ${JSON.stringify(JSON.stringify(nodeSchema))} };\n`,
);

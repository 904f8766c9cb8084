import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { nodeSchema } from './node-schema.js';

const require = createRequire(import.meta.url);

interface Validator {
  (node: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** What `npm run build` writes beside this file: the validator, and the schema it was made of. */
interface Built {
  readonly validate: Validator;
  readonly schema: string;
}

/** ajv and its compiler, loaded where nothing was built or a schema goes beyond our vocabulary. */
export const loadAjv = (): typeof Ajv2020 =>
  (require('ajv/dist/2020.js') as { readonly Ajv2020: typeof Ajv2020 }).Ajv2020;

export const compileNodeSchema = (): Validator =>
  new (loadAjv())({ strict: true, strictTypes: false, strictRequired: false, ownProperties: true }).compile(nodeSchema);

/** What was built; null where nothing was, or of another schema than this one. */
export function loadBuilt(): Validator | null {
  try {
    const { validate, schema } = require('./node-validator.cjs') as Built;
    return schema === JSON.stringify(nodeSchema) ? validate : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

let validator: Validator | undefined;

function inWords({ instancePath, message = 'is malformed', params }: ErrorObject): string {
  const named: unknown = params.additionalProperty ?? params.allowedValues;
  const where = instancePath.slice(1).replaceAll('/', '.');
  return `${where} ${message}${named === undefined ? '' : `: ${String(named)}`}`.trim();
}

const builtOrCompiled = (): Validator => {
  validator ??= loadBuilt() ?? compileNodeSchema();
  return validator;
};

/** What is wrong with the settings of a node that speaks our vocabulary alone; null: nothing. */
export function faultOfNode(node: unknown, validate: Validator = builtOrCompiled()): string | null {
  if (validate(node)) return null;
  const [first] = validate.errors ?? [];
  return first === undefined ? 'malformed' : inWords(first);
}

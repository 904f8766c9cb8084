import type { Filling } from '../model/filling.js';
import type { Requirement } from '../model/regulation.js';
import { compileSchema } from './compile-schema.js';
import type { Complaint, JsonSchema, KeywordContext } from './keyword.js';
import { annotations, keywords } from './keywords/index.js';
import { faultOfNode } from './validate-node.js';

/** A pack's schema that does not compile; the caller adds the pack. */
export class SchemaError extends Error {
  constructor(
    readonly requirement: string,
    readonly detail: string,
  ) {
    super(`${requirement}: ${detail}`);
  }
}

/** What a filling lacks; empty: the requirement is met by it. */
export type Check = (filling: Filling, context: KeywordContext) => readonly Complaint[];

const OWN: ReadonlySet<string> = new Set(['type', ...Object.keys(annotations), ...keywords.map(({ name }) => name)]);

/** Of a node that speaks our vocabulary alone: its keywords one after the other, as a validator would apply them. */
function compileOwn(schema: JsonSchema): Check {
  const used = keywords.filter(({ name }) => Object.hasOwn(schema, name));
  return (filling, context) =>
    used.flatMap((keyword) => keyword.check(schema[keyword.name] as never, filling, context));
}

function compile(schema: JsonSchema): Check {
  if (!Object.keys(schema).every((name) => OWN.has(name))) return compileSchema(schema);
  const fault = faultOfNode(schema);
  if (fault !== null) throw new Error(fault);
  return compileOwn(schema);
}

/** Compiles one requirement's schema, by itself. Throws SchemaError. */
export function compileRequirement({ id, schema }: Requirement): Check {
  try {
    return compile(schema);
  } catch (error) {
    throw new SchemaError(id, error instanceof Error ? error.message : String(error));
  }
}

import { Ajv2020, type FuncKeywordDefinition, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Filling } from '../model/filling.js';
import type { Requirement } from '../model/regulation.js';
import type { Complaint, Keyword, KeywordContext } from './keyword.js';
import { annotations, keywords } from './keywords/index.js';

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

interface Validate {
  (this: KeywordContext, setting: never, filling: Filling): boolean;
  errors?: { keyword: string; params: { complaint: Complaint } }[];
}

function toDefinition(keyword: Keyword<never>): FuncKeywordDefinition {
  const validate: Validate = function (setting, filling) {
    const complaints = keyword.check(setting, filling, this);
    validate.errors = complaints.map((complaint) => ({ keyword: keyword.name, params: { complaint } }));
    return complaints.length === 0;
  };
  return {
    keyword: keyword.name,
    type: 'object',
    metaSchema: keyword.setting,
    errors: 'full',
    validate: validate as unknown as NonNullable<FuncKeywordDefinition['validate']>,
  };
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    passContext: true,
  });
  for (const [keyword, metaSchema] of Object.entries(annotations)) ajv.addKeyword({ keyword, metaSchema, valid: true });
  for (const keyword of keywords) ajv.addKeyword(toDefinition(keyword));
  return ajv;
}

let shared: Ajv2020 | undefined;

/** Complaints in the keywords' own order, whatever order the schema names them in. */
function complaintsOf(validate: ValidateFunction): readonly Complaint[] {
  const order = new Map(keywords.map(({ name }, i) => [name, i]));
  const errors = (validate.errors ?? []) as readonly {
    keyword: string;
    params: Record<string, unknown>;
    message?: string;
  }[];
  return [...errors]
    .sort((a, b) => (order.get(a.keyword) ?? 99) - (order.get(b.keyword) ?? 99))
    .map(
      ({ keyword, params, message }) =>
        (params.complaint as Complaint | undefined) ?? standardComplaint(keyword, message ?? ''),
    );
}

/** A keyword of JSON Schema's own that failed: said plainly, ajv's words never reach a user alone. */
const standardComplaint = (keyword: string, detail: string): Complaint => ({
  code: 'field-malformed',
  args: { field: keyword, value: '', expected: detail },
});

/** Compiles one requirement's schema, by itself. Throws SchemaError. */
export function compileRequirement(requirement: Requirement): Check {
  shared ??= createAjv();
  let validate: ValidateFunction;
  try {
    validate = shared.compile(requirement.schema);
  } catch (error) {
    throw new SchemaError(requirement.id, error instanceof Error ? error.message : String(error));
  }
  return (filling, context) => (validate.call(context, filling) ? [] : complaintsOf(validate));
}

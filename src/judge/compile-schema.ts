import type { Ajv2020, FuncKeywordDefinition, ValidateFunction } from 'ajv/dist/2020.js';
import { nearestWords } from '../model/nearest.js';
import type { Filling } from '../model/filling.js';
import type { Complaint, JsonSchema, Keyword, KeywordContext } from './keyword.js';
import { annotations, keywords } from './keywords/index.js';
import { demandBounded } from './demand-bounded.js';
import { loadAjv } from './validate-node.js';

/** A check of the filling alone; the context is `this` of our own keywords. */
export type SchemaCheck = (filling: Filling, context: KeywordContext) => readonly Complaint[];

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
  const ajv = new (loadAjv())({
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

/** What a maker of packs can act on. */
function explain(message: string): string {
  const unknown = /unknown keyword: "([^"]*)"/u.exec(message)?.[1];
  if (unknown === undefined) return message;
  const [nearest] = nearestWords(unknown, [...keywords.map(({ name }) => name), ...Object.keys(annotations)]);
  return `unknown keyword "${unknown}"${nearest === undefined ? '' : `, perhaps "${nearest}"`}`;
}

/** Compiles a schema that uses JSON Schema's own keywords beside ours. Throws Error that says what is wrong with it. */
export function compileSchema(schema: JsonSchema): SchemaCheck {
  demandBounded(schema);
  shared ??= createAjv();
  let validate: ValidateFunction;
  try {
    validate = shared.compile(schema);
  } catch (error) {
    throw new Error(explain(error instanceof Error ? error.message : String(error)), { cause: error });
  }
  return (filling, context) => (validate.call(context, filling) ? [] : complaintsOf(validate));
}

import { z } from 'zod';
import { KINDS } from '../model/vocabulary.js';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'an ISO date (2021-08-18)');
const id = z.string().regex(/^[a-z][a-z0-9-]*$/u, 'lower-case words joined by hyphens');
const words = z.string().min(1);

/** How a fact follows from values and comparisons: in facts.json for all packs, in regulation.json for one. */
const derivation = z
  .strictObject({
    kept: z.array(id).min(1).optional(),
    broken: z.array(id).min(1).optional(),
    holds: z.record(z.string(), z.unknown()).optional(),
    known: z.array(words).min(1).optional(),
    present: z.array(id).min(1).optional(),
  })
  .refine((ways) => Object.keys(ways).length === 1, 'one of kept, broken, holds, known, present');

/** `regulation.json`: what the pack says about the regulation as a whole. */
export const regulationEnvelope = z.strictObject({
  id,
  title: words,
  documentNumber: words.nullable(),
  issuer: words.nullable(),
  issued: isoDate.nullable(),
  effective: isoDate.nullable(),
  validUntil: isoDate.nullable(),
  stages: z.array(
    z.strictObject({ id, title: words, article: words, documents: z.array(id), note: z.string().optional() }),
  ),
  documents: z.array(
    z.strictObject({
      id,
      title: words,
      aliases: z.array(words),
      /** Headings, labels or columns that only this document has: tell it apart where title and name do not. */
      signs: z.array(words).optional(),
      /** Several files of it are no surprise. */
      many: z.boolean().optional(),
      article: words,
    }),
  ),
  /** Articles that hold nothing to check, each with the reason. */
  uncovered: z.record(words, words).default({}),
  /** Facts that follow from this regulation's own comparisons. */
  derive: z.record(z.string(), derivation).optional(),
  /** Ids of all requirements in the regulation's order: frozen, ids are added and never removed. */
  requirements: z.array(id).min(1),
});

/** `facts.json`, shared by all packs of a folder. */
export const factsEnvelope = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*$/u),
  z.strictObject({
    type: z.enum(['number', 'string', 'boolean']),
    title: words,
    assume: z.union([z.boolean(), z.number(), z.string()]).nullable(),
    /** Words that state the fact of this project, and words that rule it out. */
    yes: z.array(words).optional(),
    no: z.array(words).optional(),
    /** Labels beside which the value stands. */
    labels: z.array(words).optional(),
    /** What a document states against what is assumed is so; otherwise it is asked. */
    settles: z.boolean().optional(),
    derive: derivation.optional(),
  }),
);

/** The `requirement` keyword of a schema node. */
export const requirementEnvelope = z.strictObject({
  id,
  article: words,
  quote: words,
  title: words.optional(),
  stage: id.optional(),
  document: id.optional(),
  kind: z.enum(KINDS),
  severity: z.enum(['error', 'warning', 'info']),
  basis: z.enum(['submission', 'limit', 'conduct', 'agency', 'inferred']),
  strength: z.enum(['heading', 'label', 'column', 'mention', 'table', 'figure', 'document', 'value', 'attestation']),
  when: words.optional(),
  parent: id.nullable().optional(),
  parentAlso: z.array(id).optional(),
  alsoSearch: z.array(id).optional(),
  pass: words,
  fail: words,
});

export type RegulationEnvelope = z.infer<typeof regulationEnvelope>;
export type FactsEnvelope = z.infer<typeof factsEnvelope>;
export type RequirementEnvelope = z.infer<typeof requirementEnvelope>;

/** The first thing zod found wrong, as `path` and plain words. */
export function firstIssue(error: z.ZodError): { readonly entry: string; readonly detail: string } {
  const issue = error.issues[0];
  return { entry: issue?.path.join('.') || '(root)', detail: issue?.message ?? 'malformed' };
}

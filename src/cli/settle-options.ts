import { z } from 'zod';
import { UsageError } from '../model/usage-error.js';
import { extractRenders, renders } from '../report/index.js';

const keys = <K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(table) as [K, ...K[]];

const name = z.string().min(1, 'id').optional();
const shared = {
  lang: z.enum(['zh', 'en']).optional(),
  color: z.boolean().default(true),
};

const check = z.object({
  ...shared,
  regulation: name,
  stage: name,
  fact: z.array(z.string().regex(/^[^=\s]+=/u, 'name=value')).default([]),
  format: z.enum(keys(renders)).default('text'),
  output: name,
  failOn: z.enum(['error', 'warning', 'info']).default('error'),
  asOf: z.iso.date('date').optional(),
  packs: name,
  ocr: z.boolean().default(false),
  verbose: z.boolean().default(false),
});

const extract = z.object({
  ...shared,
  regulation: name,
  document: name,
  format: z.enum([...keys(extractRenders), 'html']).default('text'),
  output: name,
  packs: name,
  ocr: z.boolean().default(false),
  verbose: z.boolean().default(false),
});

const look = z.object({ ...shared, format: z.enum(['text', 'json']).default('text'), packs: name });

const why = z.object({
  ...look.shape,
  regulation: name,
  stage: name,
  fact: check.shape.fact,
});

export type CheckSettings = Readonly<z.infer<typeof check>>;
export type ExtractSettings = Readonly<z.infer<typeof extract>>;
export type LookSettings = Readonly<z.infer<typeof look>>;
export type WhySettings = Readonly<z.infer<typeof why>>;

/** What a person typed → what a command may rely on, frozen. Throws UsageError for the first that is wrong. */
export const settleCheck = (typed: unknown): CheckSettings => settle(check, typed);
export const settleExtract = (typed: unknown): ExtractSettings => settle(extract, typed);
export const settleLook = (typed: unknown): LookSettings => settle(look, typed);
export const settleWhy = (typed: unknown): WhySettings => settle(why, typed);

function settle<T extends z.ZodType>(schema: T, typed: unknown): Readonly<z.infer<T>> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return Object.freeze(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], typed);
  throw new UsageError({
    code: 'option-malformed',
    args: { option: flagOf(String(path[0])), value: String(value), expected: expectedBy(issue) },
  });
}

/** failOn → --fail-on */
const flagOf = (key: string): string => `--${key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  return issue?.code === 'invalid_value' ? issue.values.map(String).join(' | ') : (issue?.message ?? '');
}

/** name=value → an object; the last word on a fact wins. */
export function factsFrom(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map((pair) => splitOnce(pair, '=')));
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

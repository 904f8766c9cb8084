import { DEFAULT_LIMITS } from '../model/limits.js';
import { UsageError } from '../model/usage-error.js';
import { checklistRenders, extractRenders, ledgerRenders, type RenderName, renders } from '../report/index.js';
import { count, date, flag, name, names, type Option, oneOf, shard } from './option-kinds.js';
import { isLimit } from './reading.js';

type Options = Readonly<Record<string, Option<unknown>>>;
type Settled<O> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

const facts: Option<readonly string[]> = {
  expected: 'name=value',
  wrongIn: (typed) => (typed as readonly string[]).find((pair) => !/^[^=\s]+=/u.test(pair)),
  otherwise: [],
};

const limits: Option<readonly string[]> = {
  expected: Object.entries(DEFAULT_LIMITS)
    .map(([limit, value]) => `${limit}=${value}`)
    .join(' | '),
  wrongIn: (typed) => (typed as readonly string[]).find((pair) => !isLimit(pair)),
  otherwise: [],
};

const SETTINGS: readonly string[] = ['error', 'warning', 'info', 'off'];

/** false: none of it; else id=severity. */
const advice: Option<false | readonly string[]> = {
  expected: `id=${SETTINGS.join('|')}`,
  wrongIn: (typed) =>
    typed === false || typed === true
      ? undefined
      : (typed as readonly string[]).find((pair) => !SETTINGS.includes(splitOnce(pair, '=')[1])),
  otherwise: [],
};

const reports: Option<readonly string[]> = {
  expected: Object.keys(renders)
    .map((format) => `${format}=FILE`)
    .join(' | '),
  wrongIn: (typed) =>
    (typed as readonly string[]).find((pair) => {
      const [format, file] = splitOnce(pair, '=');
      return !isRenderName(format) || file === '';
    }),
  otherwise: [],
};

const templates: Option<readonly string[]> = {
  expected: Object.entries(renders)
    .flatMap(([format, entry]) => ('prove' in entry ? [`${format}=FILE`] : []))
    .join(' | '),
  wrongIn: (typed) =>
    (typed as readonly string[]).find((pair) => {
      const [format, file] = splitOnce(pair, '=');
      return !isRenderName(format) || !('prove' in renders[format]) || file === '';
    }),
  otherwise: [],
};

const isRenderName = (given: string): given is RenderName => Object.hasOwn(renders, given);

const keys = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[];

const shared = { lang: oneOf(['zh', 'en'], undefined), color: flag(true) };

/** What a dossier is judged by. */
const judging = { ...shared, regulation: name, stage: name, fact: facts, asOf: date, packs: name };

const check = {
  ...judging,
  format: oneOf(keys(renders), 'text'),
  output: name,
  report: reports,
  template: templates,
  office: name,
  failOn: oneOf(['error', 'warning', 'info'], 'error'),
  failOnAdvice: flag(false),
  refuseClassified: flag(false),
  advice,
  since: name,
  pictures: flag(false),
  ocr: flag(false),
  limit: limits,
  each: names,
  fromFile: name,
  jobs: count,
  shard,
  resume: flag(false),
  cache: flag(true),
  verbose: flag(false),
};

const waive = { ...judging, reason: name, person: name, until: date, ocr: flag(false) };

const annotate = { ...judging, out: name, advice, limit: limits };

const extract = {
  ...shared,
  regulation: name,
  document: name,
  format: oneOf(keys(extractRenders), 'text'),
  output: name,
  packs: name,
  ocr: flag(false),
  limit: limits,
  cache: flag(true),
  verbose: flag(false),
};

const look = { ...shared, format: oneOf(['text', 'json'], 'text'), packs: name };

const why = { ...look, regulation: name, stage: name, fact: facts, ocr: flag(false), limit: limits };

const stageOf = { ...shared, regulation: name, stage: name, packs: name, output: name };
const checklist = { ...stageOf, format: oneOf(keys(checklistRenders), 'text') };
const ledger = {
  ...shared,
  format: oneOf(keys(ledgerRenders), 'text'),
  output: name,
  ocr: flag(false),
  limit: limits,
  cache: flag(true),
  verbose: flag(false),
};
const init = { ...shared, regulation: name, stage: name, fact: facts, packs: name, force: flag(false) };
const skeleton = { ...stageOf, document: name };

export type ChecklistSettings = Settled<typeof checklist>;
export type LedgerSettings = Settled<typeof ledger>;
export type InitSettings = Settled<typeof init>;
export type SkeletonSettings = Settled<typeof skeleton>;
export type CheckSettings = Settled<typeof check>;
export type ExtractSettings = Settled<typeof extract>;
export type AnnotateSettings = Settled<typeof annotate>;
export type WaiveSettings = Settled<typeof waive>;
export type LookSettings = Settled<typeof look>;
export type WhySettings = Settled<typeof why>;

/** What a person typed → what a command may rely on, frozen. Throws UsageError for the first that is wrong. */
export const settleCheck = (typed: unknown): CheckSettings => settle(check, typed);
export const settleAnnotate = (typed: unknown): AnnotateSettings => settle(annotate, typed);
export const settleWaive = (typed: unknown): WaiveSettings => settle(waive, typed);
export const settleExtract = (typed: unknown): ExtractSettings => settle(extract, typed);
export const settleLook = (typed: unknown): LookSettings => settle(look, typed);
export const settleChecklist = (typed: unknown): ChecklistSettings => settle(checklist, typed);
export const settleLedger = (typed: unknown): LedgerSettings => settle(ledger, typed);
export const settleInit = (typed: unknown): InitSettings => settle(init, typed);
export const settleSkeleton = (typed: unknown): SkeletonSettings => settle(skeleton, typed);
export const settleWhy = (typed: unknown): WhySettings => settle(why, typed);

/** What a command cannot do without. Throws UsageError. */
export function demanded<T>(value: T | undefined, option: string, command: string): T {
  if (value === undefined) throw new UsageError({ code: 'option-needed', args: { option, command } });
  return value;
}

function settle<O extends Options>(options: O, typed: unknown): Settled<O> {
  const given = typed as Readonly<Record<string, unknown>>;
  const settled = Object.entries(options).map(([key, { expected, wrongIn, otherwise }]) => {
    const value = given[key];
    const wrong = value === undefined ? undefined : wrongIn(value);
    if (wrong !== undefined)
      throw new UsageError({ code: 'option-malformed', args: { option: flagOf(key), value: String(wrong), expected } });
    return [key, value ?? otherwise] as const;
  });
  return Object.freeze(Object.fromEntries(settled)) as Settled<O>;
}

/** failOn → --fail-on */
const flagOf = (key: string): string => `--${key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** name=value → an object; the last word on a fact wins. */
export function factsFrom(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map((pair) => splitOnce(pair, '=')));
}

/** format=file, as settled → both: of reports and of templates. */
export function reportFrom(pair: string): { readonly format: RenderName; readonly file: string } {
  const [format, file] = splitOnce(pair, '=');
  return { format: format as RenderName, file };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** What the call says about the house pack. Commander gives true where `--no-advice` was not said, nor any other. */
export function adviceFrom({
  advice,
  failOnAdvice = false,
}: Pick<CheckSettings, 'advice'> & Partial<Pick<CheckSettings, 'failOnAdvice'>>): AdviceCall {
  const pairs = Array.isArray(advice) ? (advice as readonly string[]) : [];
  return { off: advice === false, settings: factsFrom(pairs) as AdviceCall['settings'], decides: failOnAdvice };
}

interface AdviceCall {
  readonly off: boolean;
  readonly settings: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  readonly decides: boolean;
}

import path from 'node:path';
import { kindOfPath } from '../files/folder-kind.js';
import { compileRequirement, SchemaError } from '../judge/compile-requirement.js';
import type { Regulation, Requirement } from '../model/regulation.js';
import { UsageError } from '../model/usage-error.js';
import { openArticles } from '../regulation/articles.js';
import { loadRegulation } from '../regulation/load-regulation.js';
import { unknownNames } from './prove-names.js';

/** What a pack's proof shows: empty problems, or each with file, entry and what is wrong. */
export interface PackProof {
  readonly pack: string;
  /** How many requirements were looked at. */
  readonly requirements: number;
  readonly problems: readonly UsageError[];
}

function problem(regulation: Regulation, requirement: Requirement, entry: string, detail: string): UsageError {
  const file = requirement.file ?? 'regulation.json';
  return new UsageError({
    code: 'pack-broken',
    args: { pack: regulation.id, file, entry: `${requirement.id} ${entry}`.trim(), detail },
  });
}

function compileProblem(regulation: Regulation, requirement: Requirement): readonly UsageError[] {
  try {
    compileRequirement(requirement);
    return [];
  } catch (error) {
    if (error instanceof SchemaError) return [problem(regulation, requirement, '', error.detail)];
    throw error;
  }
}

/** The schema compiles, the quote is the regulation's own, what it compares there is, examples show both outcomes. */
function proveRequirement(regulation: Regulation, requirement: Requirement): readonly UsageError[] {
  const { quote, passExample, failExample } = requirement;
  const isVerbatim = regulation.text.includes(quote);
  return [
    ...compileProblem(regulation, requirement),
    ...(isVerbatim ? [] : [problem(regulation, requirement, 'quote', `not in text.txt: ${quote.slice(0, 40)}`)]),
    ...unknownNames(regulation, requirement).map((name) => problem(regulation, requirement, name, 'no such value')),
    ...(passExample === failExample ? [problem(regulation, requirement, 'pass, fail', 'the same example')] : []),
  ];
}

function proveCoverage(regulation: Regulation): readonly UsageError[] {
  const detail = 'no requirement is taken from it, and "uncovered" does not say why';
  return openArticles(regulation).map(
    (entry) =>
      new UsageError({ code: 'pack-broken', args: { pack: regulation.id, file: 'regulation.json', entry, detail } }),
  );
}

/** Proves one pack. Throws UsageError where the folder is none. */
export function checkPack(options: { readonly folder: string; readonly cwd: string }): PackProof {
  const folder = path.resolve(options.cwd, options.folder);
  if (kindOfPath(folder) !== 'folder')
    throw new UsageError({ code: 'packs-not-found', args: { folder: options.folder } });
  try {
    const regulation = loadRegulation(folder);
    const problems = [
      ...regulation.requirements.flatMap((requirement) => proveRequirement(regulation, requirement)),
      ...proveCoverage(regulation),
    ];
    return { pack: regulation.id, requirements: regulation.requirements.length, problems };
  } catch (error) {
    if (error instanceof UsageError) return { pack: path.basename(folder), requirements: 0, problems: [error] };
    throw error;
  }
}

import { type Check, compileRequirement, SchemaError } from '../judge/compile-requirement.js';
import type { Regulation, Requirement } from '../model/regulation.js';
import { brokenPack } from '../regulation/load-regulation.js';

const compiled = new WeakMap<Requirement, Check>();

/** The check of a requirement, compiled once. Throws UsageError `pack-broken` naming pack, file and entry. */
export function checkOf(regulation: Regulation, requirement: Requirement): Check {
  const known = compiled.get(requirement);
  if (known !== undefined) return known;
  try {
    const check = compileRequirement(requirement);
    compiled.set(requirement, check);
    return check;
  } catch (error) {
    if (error instanceof SchemaError)
      throw brokenPack(regulation.id, requirement.file ?? requirement.document, error.requirement, error.detail);
    throw error;
  }
}

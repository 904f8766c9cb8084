import { comparedNames } from '../judge/compared-names.js';
import type { Regulation, Requirement } from '../model/regulation.js';

/**
 * Names a requirement compares by that nothing goes by: a value that is never found would make it not applicable for
 * good, and nobody would know.
 */
export function unknownNames(regulation: Regulation, requirement: Requirement): readonly string[] {
  const { values, documents, facts } = comparedNames(requirement.schema);
  const events = new Set(regulation.events.map(({ name }) => name));
  const kinds = new Set(regulation.documents.map(({ id }) => id));
  const known = new Set(regulation.facts.map(({ name }) => name));
  const isValue = (name: string): boolean => {
    const [document, field] = name.split('.');
    if (events.has(name) || known.has(name)) return true;
    return field !== undefined && kinds.has(document ?? '') && events.has(`*.${field}`);
  };
  return [
    ...values.filter((name) => !isValue(name)),
    ...documents.filter((id) => !kinds.has(id)),
    ...facts.filter((name) => !known.has(name)),
  ];
}

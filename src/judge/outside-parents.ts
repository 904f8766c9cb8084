import type { Requirement, Stage } from '../model/regulation.js';

/**
 * The parents of a stage's requirements that belong to another stage and are looked for all the same: where the stage
 * names their document, or a requirement of severity error hangs on them. With their own parents, first things first.
 */
export function outsideParents(all: readonly Requirement[], stage: Stage): readonly Requirement[] {
  const byId = new Map(all.map((requirement) => [requirement.id, requirement]));
  const found = new Set<Requirement>();
  const add = (requirement: Requirement): void => {
    if (requirement.stage === stage.id || found.has(requirement)) return;
    for (const id of [requirement.parent, ...requirement.parentAlso]) {
      const parent = id === null ? undefined : byId.get(id);
      if (parent !== undefined) add(parent);
    }
    found.add(requirement);
  };
  for (const requirement of all) {
    if (requirement.stage !== stage.id) continue;
    for (const id of [requirement.parent, ...requirement.parentAlso]) {
      const parent = id === null ? undefined : byId.get(id);
      if (parent === undefined || parent.stage === stage.id) continue;
      if (requirement.severity === 'error' || stage.documents.includes(parent.document)) add(parent);
    }
  }
  return [...found];
}

import { factsOf } from '../model/condition.js';
import type { FactSpec, Regulation, Stage } from '../model/regulation.js';

/** The facts that switch requirements of a stage on, first those nothing is taken for granted of; each once. */
export function askedFacts(regulation: Regulation, stage: Stage): readonly FactSpec[] {
  const own = regulation.requirements.filter((requirement) => requirement.stage === stage.id);
  const names = new Set(own.flatMap(({ applies }) => (applies === null ? [] : factsOf(applies))));
  const specs = regulation.facts.filter(({ name }) => names.has(name));
  return [...specs.filter(({ assume }) => assume === null), ...specs.filter(({ assume }) => assume !== null)];
}

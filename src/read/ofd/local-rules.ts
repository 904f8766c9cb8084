import type { Rule, Rules } from '../xml-rules.js';

/** Rules by the name of an element without its prefix: files in the wild name wrong namespaces or none. */
class LocalRules<S> extends Map<string, Rule<S>> {
  override get(name: string): Rule<S> | undefined {
    return super.get(name.slice(name.indexOf(':') + 1));
  }
}

export function localRulesOf<S>(rules: Readonly<Record<string, Rule<S>>>): Rules<S> {
  return new LocalRules(Object.entries(rules));
}

import type { FoundValue } from '../model/filling.js';
import type { FactSpec } from '../model/regulation.js';
import type { FactValue, ReportedFact } from '../model/report.js';
import { fold } from '../wording/fold.js';
import { isRuledOut } from '../wording/negation.js';
import { sentencesWith } from './search-sentences.js';
import type { Sentence } from './sentences.js';

interface Statement {
  readonly value: FactValue;
  readonly sentence: Sentence;
}

/** A paper's title, an article quoted, a principle: said of others, not of this project. */
const QUOTED = /《[^》]*》|“[^”]*”/gu;
const PRINCIPLE = /原则上|凡|应当|必须|不得|如(?:涉及|有|需)|若|的项目[，,、]|项目应/u;

function findStatement(
  spec: FactSpec,
  words: readonly string[],
  value: boolean,
  sentences: readonly Sentence[],
): Statement | null {
  for (const word of words.map(fold))
    for (const sentence of sentencesWith(word, sentences)) {
      const at = sentence.key.indexOf(word);
      if (PRINCIPLE.test(sentence.key)) continue;
      const own = sentence.key.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
      if (!own.includes(word)) continue;
      const ruledOut = value && isRuledOut(sentence.key, at, at + word.length);
      if (!ruledOut) return { value, sentence };
      if (spec.type === 'boolean') return { value: false, sentence };
    }
  return null;
}

/** A word of choice beside one of the labels. */
function findLabelled(spec: FactSpec, sentences: readonly Sentence[]): Statement | null {
  if (spec.type !== 'boolean') return null;
  for (const label of spec.labels.map(fold))
    for (const sentence of sentences) {
      if (sentence.value === null || !sentence.key.startsWith(label)) continue;
      const value = yesOrNo(sentence.value);
      if (value !== null) return { value, sentence };
    }
  return null;
}

function yesOrNo(text: string): boolean | null {
  const key = fold(text);
  if (/☑\s*是|√\s*是|^是|^有|^涉及/u.test(key) && !/☑\s*否/u.test(key)) return true;
  return /☑\s*否|√\s*否|^否|^无|^不/u.test(key) ? false : null;
}

const reported = (spec: FactSpec, found: Statement): ReportedFact => ({
  name: spec.name,
  title: spec.title,
  value: found.value,
  source: 'extracted',
  location: found.sentence.location,
  quote: found.sentence.text.slice(0, 120),
});

const without = (spec: FactSpec, source: 'assumed' | 'unknown', value: FactValue | null): ReportedFact => ({
  name: spec.name,
  title: spec.title,
  value,
  source,
  location: null,
});

/** A number is one of the values that documents state. */
function resolveNumber(spec: FactSpec, found: FoundValue | undefined): ReportedFact {
  if (found === undefined) return without(spec, spec.assume === null ? 'unknown' : 'assumed', spec.assume);
  const { value, quote, location } = found;
  return { ...without(spec, 'unknown', Number(value)), source: 'extracted', location, quote };
}

function resolveFact(
  spec: FactSpec,
  given: FactValue | undefined,
  sentences: readonly Sentence[],
  found: FoundValue | undefined,
): ReportedFact {
  if (given !== undefined) return { ...without(spec, 'unknown', given), source: 'given' };
  if (spec.type === 'number') return resolveNumber(spec, found);
  const labelled = findLabelled(spec, sentences);
  if (labelled !== null) return reported(spec, labelled);
  const denied = findStatement(spec, spec.no, false, sentences);
  if (denied !== null) return reported(spec, denied);
  const stated = findStatement(spec, spec.yes, true, sentences);
  if (spec.assume === null) return stated === null ? without(spec, 'unknown', null) : reported(spec, stated);
  if (stated === null || stated.value === spec.assume) return without(spec, 'assumed', spec.assume);
  if (spec.settles === true) return reported(spec, stated);
  // Something speaks against what would be taken for granted: no longer assumed, but asked.
  return { ...reported(spec, stated), value: null, source: 'unknown' };
}

/** Each fact asked for: as given, else as a document states it, else as the pack allows it to be assumed, else unknown. */
export function resolveFacts(
  specs: readonly FactSpec[],
  given: Readonly<Record<string, FactValue>>,
  sentences: readonly Sentence[],
  values: Readonly<Record<string, FoundValue>>,
): readonly ReportedFact[] {
  return specs.map((spec) => resolveFact(spec, given[spec.name], sentences, values[spec.name]));
}

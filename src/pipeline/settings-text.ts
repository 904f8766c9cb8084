import { stringify } from 'yaml';
import type { FactSpec, Regulation, Stage } from '../model/regulation.js';
import type { FactValue, Lang } from '../model/report.js';
import type { SettingsWords } from '../model/settings-words.js';
import type { ValueSpec } from '../model/value-source.js';

export interface SettingsChosen {
  readonly regulation: Regulation;
  readonly stage: Stage;
  /** Those that are known. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Those worth a line, known or not. */
  readonly asked: readonly FactSpec[];
  readonly lang?: Lang | undefined;
  /** Where an editor finds the file's schema, seen from the dossier. */
  readonly schema: string;
}

/** A `dossier.yaml` with comments that say what may stand in it. */
export function settingsText(chosen: SettingsChosen, words: SettingsWords): string {
  const { regulation, stage, lang, schema } = chosen;
  const blocks = [
    [`# yaml-language-server: $schema=${schema}`, ...words.head.map(comment)],
    [comment(regulation.title), entry('regulation', regulation.id)],
    [comment(stage.title), entry('stage', stage.id)],
    ...(lang === undefined ? [] : [[entry('lang', lang)]]),
    facts(chosen, words),
    [...words.documents.map(comment), ...documents(regulation, stage)],
    [comment(words.dates), '# dates:', `#   ${regulation.events.find(isDate)?.name ?? 'DATE'}: 2027-01-04`],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const comment = (text: string): string => `# ${text.replace(/\s+/gu, ' ').trim()}`;
const entry = (key: string, value: FactValue): string => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
const isDate = ({ type, name }: ValueSpec): boolean => type === 'date' && /^\w+$/u.test(name);

function facts({ facts: known, asked, regulation }: SettingsChosen, words: SettingsWords): readonly string[] {
  const others = regulation.facts.filter(({ name }) => name in known && !asked.some((spec) => spec.name === name));
  const lines = [...others, ...asked].flatMap((spec) => {
    const { name, title, type } = spec;
    const value = known[name];
    const example = { boolean: 'true', number: '100', string: '' }[type];
    return [
      `  ${comment(`${title}: ${words.kindOf(spec)}`)}`,
      value === undefined ? `  # ${name}: ${example}`.trimEnd() : `  ${entry(name, value)}`,
    ];
  });
  if (lines.length === 0) return [];
  // A key with nothing below it would say that the facts are null.
  const isKnown = Object.keys(known).length > 0;
  return [comment(words.facts), isKnown ? 'facts:' : '# facts:', ...lines];
}

function documents({ documents: kinds }: Regulation, stage: Stage): readonly string[] {
  const titled = stage.documents.map((id) => `#   ${id}  ${kinds.find((kind) => kind.id === id)?.title ?? id}`);
  return [
    ...titled,
    '# documents:',
    '#   - file: 1.pdf',
    `#     document: ${stage.documents[0] ?? kinds[0]?.id ?? ''}`,
  ];
}

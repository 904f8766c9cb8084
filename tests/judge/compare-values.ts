import { compileRequirement } from '../../src/judge/compile-requirement.js';
import type { Complaint } from '../../src/judge/keyword.js';
import type { CalendarYear } from '../../src/model/calendar.js';
import type { Filling, FoundValue } from '../../src/model/filling.js';
import type { Requirement } from '../../src/model/regulation.js';

/** A requirement that has this schema and nothing else. */
const requirementOf = (schema: Readonly<Record<string, unknown>>): Requirement => ({
  id: 'sample-1',
  article: '第一条',
  quote: '第一条',
  title: '比较',
  stage: 'review',
  document: 'plan',
  kind: 'deadline',
  severity: 'error',
  basis: 'limit',
  strength: 'value',
  condition: null,
  applies: null,
  parent: null,
  parentAlso: [],
  alsoSearch: [],
  schema: { type: 'object', ...schema },
  path: [],
  passExample: '',
  failExample: '',
});

const found = (name: string, value: string): FoundValue => ({ value, quote: name, location: { file: `${name}.docx` } });

export interface Given {
  /** Absent values are left out. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly documents?: readonly string[];
  readonly calendars?: readonly CalendarYear[];
}

const fillingOf = ({ values, documents, calendars }: Given): Filling => ({
  how: 'value',
  sure: 1,
  inScope: true,
  title: '',
  quote: '',
  location: { file: '' },
  characters: 1,
  placeholder: null,
  instruction: false,
  key: '',
  tables: [],
  values: Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, found(name, value)]])),
  ),
  ...(documents === undefined ? {} : { documents }),
  ...(calendars === undefined ? {} : { calendars }),
});

/** What a schema says of values: compiled as in a check, so that its setting is checked as well. */
export function complaintsOf(schema: Readonly<Record<string, unknown>>, given: Given): readonly Complaint[] {
  const requirement = requirementOf(schema);
  return compileRequirement(requirement)(fillingOf(given), { requirement, within: null, said: '' });
}

/** The outcome in one word: the reason or code of the first complaint, `met` where there is none. */
export function outcomeOf(schema: Readonly<Record<string, unknown>>, given: Given): string {
  const [first] = complaintsOf(schema, given);
  if (first === undefined) return 'met';
  return 'code' in first ? first.code : first.reason;
}

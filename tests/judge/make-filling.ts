import { compileRequirement } from '../../src/judge/compile-requirement.js';
import type { Complaint } from '../../src/judge/keyword.js';
import type { Filling, FoundTable } from '../../src/model/filling.js';
import type { Requirement } from '../../src/model/regulation.js';
import { fold, titleKey } from '../../src/wording/fold.js';

export const AT = { file: '建设方案.docx', block: 7 } as const;

/** A requirement of which only what is given matters. */
export const makeRequirement = (part: Partial<Requirement> = {}): Requirement => ({
  id: 'r-1',
  article: '第一条',
  quote: '人员培训',
  title: '人员培训',
  stage: 'review',
  document: 'plan',
  kind: 'section-present',
  severity: 'error',
  basis: 'submission',
  strength: 'heading',
  condition: null,
  applies: null,
  parent: null,
  parentAlso: [],
  alsoSearch: [],
  schema: {},
  path: [],
  passExample: '有',
  failExample: '无',
  ...part,
});

/** A heading that says a sentence, unless told otherwise. */
export const makeFilling = (part: Partial<Filling> = {}): Filling => ({
  how: 'heading',
  sure: 1,
  inScope: true,
  title: '人员培训',
  quote: '分四期培训帮办员。',
  location: AT,
  characters: 20,
  placeholder: null,
  instruction: false,
  key: '分四期培训帮办员。',
  tables: [],
  ...part,
});

/** A table as found: its first row heads the columns. */
export function makeTable([headers = [], ...rows]: readonly (readonly string[])[], caption = '表1'): FoundTable {
  return { caption, headers, headerKeys: headers.map(titleKey), rows, firstRow: 1, location: AT };
}

/** What a schema finds wrong with a filling. */
export function complaintsOf(
  schema: Readonly<Record<string, unknown>>,
  filling: Partial<Filling>,
  said = '',
): readonly Complaint[] {
  const requirement = makeRequirement({ schema: { type: 'object', ...schema } });
  return compileRequirement(requirement)(makeFilling(filling), {
    requirement,
    within: '第五章 组织管理',
    said: fold(said),
  });
}

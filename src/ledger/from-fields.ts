import type { Occurrence } from '../model/ledger.js';
import type { Paper } from '../model/paper.js';
import { labelKey, labelKeys } from '../wording/label-key.js';
import { readStatement } from './read-statement.js';
import { SUBJECTS, type SubjectSpec } from './subjects.js';

const BY_LABEL: ReadonlyMap<string, SubjectSpec> = new Map(
  SUBJECTS.flatMap((spec) => spec.labels.map((label) => [labelKey(label), spec] as const)),
);
const SURE = 0.95;
/** Under these words stand other projects. */
const OTHERS = /业绩|类似项目|已建|既有|原有|关联|依托|案例|经验/u;
const LONGEST_QUOTE = 120;

const isRecognised = ({ document }: Paper, block: number): boolean => document.blocks[block]?.confidence !== undefined;

/** What the labelled cells and lines of a paper state. */
export function fromFields(paper: Paper): readonly Occurrence[] {
  return paper.forms.fields.flatMap((field): readonly Occurrence[] => {
    const { label, value, unit, group, options, place } = field;
    const spec = labelKeys(label).flatMap((key) => BY_LABEL.get(key) ?? [])[0];
    if (spec === undefined || value.trim() === '' || options !== undefined || isRecognised(paper, place.block))
      return [];
    const section = paper.sectionAt(place);
    if (OTHERS.test(`${group ?? ''}${section.join()}`)) return [];
    const stated = readStatement(spec.kind, value, unit ?? null, spec.subject === 'leader');
    if (stated === null) return [];
    return [
      {
        subject: spec.subject,
        ...stated,
        label: labelKeys(label).find((key) => BY_LABEL.has(key)) ?? label,
        location: { file: paper.document.file, ...place, ...(section.length === 0 ? {} : { section }) },
        quote: `${label}：${value}`.replace(/\s+/gu, ' ').slice(0, LONGEST_QUOTE),
        sure: SURE,
      },
    ];
  });
}

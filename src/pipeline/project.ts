import type { DocumentIndex } from '../match/document-index.js';
import type { Field } from '../model/forms.js';
import type { DocumentKind } from '../model/regulation.js';
import type { DossierReport } from '../model/report.js';
import { fold } from '../wording/fold.js';

const NAME_LABELS = ['项目名称'];
const UNIT_LABELS = ['项目建设单位', '建设单位', '项目单位', '申报单位', '申请单位', '编制单位'];
const CLOSERS = /[（(].*?[）)]$|[_\-—\s]+$/u;

const LONGEST = 80;

/** The first value that stands beside one of the labels, the first label first. */
function labelled(fields: readonly Field[], labels: readonly string[]): string | null {
  for (const label of labels) {
    const found = fields.find((field) => field.value !== '' && fold(field.label).startsWith(label));
    if (found !== undefined) return (found.value.split('\n')[0] ?? '').slice(0, LONGEST);
  }
  return null;
}

/** 某某系统升级项目建设方案 is the plan of 某某系统升级项目. */
function fromTitle(indexes: readonly DocumentIndex[], kinds: readonly DocumentKind[]): string | null {
  const names = kinds.flatMap(({ title, aliases }) => [title, ...aliases]).sort((a, b) => b.length - a.length);
  for (const { title } of indexes) {
    const bare = (title ?? '').replace(/\s+/gu, '').replace(CLOSERS, '');
    const name = names.find((candidate) => bare.endsWith(candidate) && bare.length > candidate.length + 3);
    if (name !== undefined) return bare.slice(0, -name.length);
  }
  return null;
}

/** Name and unit of the project as the dossier states them. */
export function findProject(
  fields: readonly Field[],
  indexes: readonly DocumentIndex[],
  kinds: readonly DocumentKind[],
): DossierReport['project'] {
  return {
    name: labelled(fields, NAME_LABELS) ?? fromTitle(indexes, kinds),
    unit: labelled(fields, UNIT_LABELS),
  };
}

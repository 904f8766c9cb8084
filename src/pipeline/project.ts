import { sentencesOf } from '../facts/sentences.js';
import type { DocumentIndex } from '../match/document-index.js';
import type { Document } from '../model/document.js';
import type { DocumentKind } from '../model/regulation.js';
import type { DossierReport } from '../model/report.js';
import { fold } from '../wording/fold.js';

const NAME_LABELS = ['项目名称'];
const UNIT_LABELS = ['项目建设单位', '建设单位', '项目单位', '申报单位', '申请单位', '编制单位'];
const CLOSERS = /[（(].*?[）)]$|[_\-—\s]+$/u;

/** Several label lines of a cover may be one paragraph: the value ends where the next label begins. */
const firstValue = (text: string): string =>
  (text.split(/[\n\t]|\s{2,}|(?=[\p{Script=Han}]{2,8}[：:])/u)[0] ?? '').trim().slice(0, 80);

function labelled(documents: readonly Document[], labels: readonly string[]): string | null {
  for (const label of labels)
    for (const document of documents) {
      const found = sentencesOf(document).find(
        ({ key, value }) => value !== null && value !== '' && key.startsWith(fold(label)),
      );
      if (found?.value != null) return firstValue(found.value);
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
  documents: readonly Document[],
  indexes: readonly DocumentIndex[],
  kinds: readonly DocumentKind[],
): DossierReport['project'] {
  return {
    name: labelled(documents, NAME_LABELS) ?? fromTitle(indexes, kinds),
    unit: labelled(documents, UNIT_LABELS),
  };
}

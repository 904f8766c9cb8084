import type { DocumentKind } from '../model/regulation.js';
import type { ReportedDocument } from '../model/report.js';
import { titleKey } from '../wording/fold.js';
import type { DocumentIndex } from './document-index.js';

type AssignedHow = NonNullable<ReportedDocument['how']>;

/** One file taken for one document, and why. */
export interface Assignment {
  readonly file: string;
  readonly document: string;
  readonly how: AssignedHow;
  /** 0 to 1. */
  readonly sure: number;
}

/** What the applicant said in dossier.yaml. */
export interface GivenAssignment {
  readonly file: string;
  readonly document: string;
}

/** Blocks at the top that may name the document where no title line was seen. */
const COVER_SEGMENTS = 12;
const LONGEST_TITLE_LINE = 60;

const namesOf = ({ title, aliases }: DocumentKind): readonly string[] =>
  [title, ...aliases].map(titleKey).filter((key) => key.length >= 2);

interface Hit {
  readonly document: string;
  readonly length: number;
  readonly end: number;
}

/** The documents a title names. The name that ends last, then the longest, is what the paper is: 关于…建设方案的审核意见. */
function hitsIn(text: string, kinds: readonly DocumentKind[]): readonly Hit[] {
  const key = titleKey(text);
  const hits = kinds.flatMap((kind) => {
    const found = namesOf(kind).flatMap((name) => {
      const at = key.lastIndexOf(name);
      return at < 0 ? [] : [{ document: kind.id, length: name.length, end: at + name.length }];
    });
    const [best] = found.sort((a, b) => b.end - a.end || b.length - a.length);
    return best === undefined ? [] : [best];
  });
  return hits.sort((a, b) => b.end - a.end || b.length - a.length);
}

const pick = (
  file: string,
  text: string,
  kinds: readonly DocumentKind[],
  how: AssignedHow,
  sure: number,
): Assignment | null => {
  const [hit] = hitsIn(text, kinds);
  return hit === undefined ? null : { file, document: hit.document, how, sure };
};

/** A title or cover line that is short enough to be a name and no sentence. */
function coverLines(index: DocumentIndex): readonly string[] {
  return index.segments
    .slice(0, COVER_SEGMENTS)
    .filter(
      ({ kind, text }) =>
        kind !== 'cell' && text.length <= LONGEST_TITLE_LINE && !/[。；，]/u.test(text) && !/[：:]/u.test(text),
    )
    .map(({ text }) => text);
}

function byCover(index: DocumentIndex, kinds: readonly DocumentKind[]): Assignment | null {
  for (const line of coverLines(index)) {
    const found = pick(index.file, line, kinds, 'cover', 0.85);
    if (found !== null) return found;
  }
  return null;
}

/** The document most of whose own headings, labels or columns stand here; at least half of them and two. */
function bySigns(index: DocumentIndex, kinds: readonly DocumentKind[]): Assignment | null {
  const headings = [...index.sections.map(({ key }) => key), ...index.labels.map(({ key }) => key)];
  const columns = index.tables.flatMap((table) => table.headers.map(titleKey));
  const scored = kinds.flatMap((kind) => {
    const hits = kind.signs
      .map(titleKey)
      .filter((sign) => [...headings, ...columns].some((key) => key.includes(sign))).length;
    return kind.signs.length > 0 && hits >= 2 && hits >= kind.signs.length / 2
      ? [{ kind, share: hits / kind.signs.length }]
      : [];
  });
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best === undefined
    ? null
    : { file: index.file, document: best.kind.id, how: 'outline', sure: 0.6 * best.share + 0.1 };
}

const baseName = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/u, '');

/** Numbers and letters that only order the attachments: 附件3-, 03_ */
const ORDERING = /^(?:附件|附)?\s*[\d一二三四五六七八九十]*\s*[-—_.、:：）)]?\s*/u;

export const assignByName = (file: string, kinds: readonly DocumentKind[]): Assignment | null =>
  pick(file, baseName(file).replace(ORDERING, ''), kinds, 'name', 0.7) ??
  pick(file, file.split('/').slice(0, -1).join(' '), kinds, 'name', 0.5);

/**
 * Which document a file is: what the applicant says, its title line, its cover, its name, its outline. Agreement of
 * title and name makes it surer, contradiction less sure.
 */
export function assignDocument(
  index: DocumentIndex,
  kinds: readonly DocumentKind[],
  given: readonly GivenAssignment[],
): readonly Assignment[] {
  const said = given.filter(({ file }) => file === index.file);
  if (said.length > 0) return said.map(({ file, document }) => ({ file, document, how: 'given', sure: 1 }));
  const byName = assignByName(index.file, kinds);
  const byTitle = index.title === null ? null : pick(index.file, index.title, kinds, 'title', 0.95);
  const inside = byTitle ?? byCover(index, kinds);
  if (inside !== null) {
    const agrees = byName === null || byName.document === inside.document;
    return [{ ...inside, sure: agrees ? inside.sure : inside.sure - 0.25 }];
  }
  const found = byName ?? bySigns(index, kinds);
  return found === null ? [] : [found];
}

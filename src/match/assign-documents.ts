import type { DocumentKind } from '../model/regulation.js';
import type { ReportedDocument } from '../model/report.js';
import { titleKey } from '../wording/fold.js';
import type { DocumentIndex } from './document-index.js';
import { documentsNamed } from './documents-named.js';

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

const pick = (
  file: string,
  text: string,
  kinds: readonly DocumentKind[],
  how: AssignedHow,
  sure: number,
  atEnd = true,
): readonly Assignment[] => documentsNamed(text, kinds, atEnd).map((document) => ({ file, document, how, sure }));

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

const firstFound = (ways: readonly (() => readonly Assignment[])[]): readonly Assignment[] => {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
};

const byCover = (index: DocumentIndex, kinds: readonly DocumentKind[]): readonly Assignment[] =>
  firstFound(coverLines(index).map((line) => () => pick(index.file, line, kinds, 'cover', 0.85)));

/** The document most of whose own headings, labels or columns stand here; at least half of them and two. */
function bySigns(index: DocumentIndex, kinds: readonly DocumentKind[]): readonly Assignment[] {
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
    ? []
    : [{ file: index.file, document: best.kind.id, how: 'outline', sure: 0.6 * best.share + 0.1 }];
}

const baseName = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/u, '');

/** Numbers and letters that only order the attachments: 附件3-, 03_ */
const ORDERING = /^(?:附件|附)?\s*[\d一二三四五六七八九十]*\s*[-—_.、:：）)]?\s*/u;

/** The documents a file's name, or else its folder's, speaks of. */
export function assignByName(file: string, kinds: readonly DocumentKind[]): readonly Assignment[] {
  const base = baseName(file).replace(ORDERING, '');
  const folder = file.split('/').slice(0, -1).join(' ');
  return firstFound([
    () => pick(file, base, kinds, 'name', 0.7),
    () => pick(file, base, kinds, 'name', 0.6, false),
    () => pick(file, folder, kinds, 'name', 0.5, false),
  ]);
}

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
  const { title } = index;
  const byTitle = title === null ? [] : pick(index.file, title, kinds, 'title', 0.95);
  const inside = byTitle.length > 0 ? byTitle : byCover(index, kinds);
  if (inside.length > 0) {
    const agrees =
      byName.length === 0 || byName.some(({ document }) => inside.some((found) => found.document === document));
    return agrees ? inside : inside.map((found) => ({ ...found, sure: found.sure - 0.25 }));
  }
  return firstFound([
    () => byName,
    () => (title === null ? [] : pick(index.file, title, kinds, 'title', 0.5, false)),
    () => bySigns(index, kinds),
  ]);
}

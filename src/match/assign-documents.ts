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

/** 关于项目延期验收的申请 is an 延期验收申请. */
const nameKey = (text: string): string => titleKey(text).replaceAll('的', '');

const namesOf = ({ title, aliases }: DocumentKind): readonly string[] =>
  [title, ...aliases].filter((name) => titleKey(name).length >= 2);

/** What may follow the name of a document in its own title. More, and the paper only speaks of such documents. */
const TAIL =
  /^(?:表|书|函|单|稿|文本|报告|报告书|送审稿|报批稿|评审稿|初稿|终稿|正式稿|定稿|修订版|修订稿|正文|正本|副本|(?:盖章|签字)?(?:版|件)|扫描件|复印件|登记|记录|回执|凭证|证明|材料|附件\d*|v?\d+)*$/u;
/** The same for a name that is only spoken of somewhere in a title: a guide to writing such a paper is none. */
const ABOUT_SUCH = /^.{0,6}(?:编制|编写|指南|提纲|办法|规定|通知|模板|范本)/u;

interface Stretch {
  readonly at: number;
  readonly length: number;
  readonly end: number;
}

interface Hit extends Stretch {
  readonly document: string;
}

/** Where a name stands last. Of 同意申报的审核意见 both halves: what is consented to may stand between them. */
function lastOf(key: string, title: string): Stretch | null {
  const name = nameKey(title);
  const at = key.lastIndexOf(name);
  if (at >= 0) return { at, length: name.length, end: at + name.length };
  const [subject = '', thing = ''] = titleKey(title).split('的');
  const [first, last] = [key.indexOf(subject), key.lastIndexOf(thing)];
  if (subject.length < 2 || thing.length < 2 || first < 0 || last < first + subject.length) return null;
  return { at: first, length: name.length, end: last + thing.length };
}

/** The documents a title names. The name that ends last, then the longest, is what the paper is: 关于…建设方案的审核意见. */
function hitsIn(text: string, kinds: readonly DocumentKind[], atEnd: boolean): readonly Hit[] {
  const key = nameKey(text);
  const hits = kinds.flatMap((kind) => {
    const all = namesOf(kind).flatMap((name) => {
      const found = lastOf(key, name);
      if (found === null) return [];
      const tail = key.slice(found.end);
      return (atEnd ? !TAIL.test(tail) : ABOUT_SUCH.test(tail)) ? [] : [{ document: kind.id, ...found }];
    });
    const [best] = all.sort((a, b) => b.end - a.end || b.length - a.length);
    return best === undefined ? [] : [best];
  });
  return hits.sort((a, b) => b.end - a.end || b.length - a.length);
}

/** （送审稿）, （2025年） */
const EDITION = /[（(][^（()）]{1,12}[)）]\s*$/u;
/** 「X（代Y）」 is X: whether it may stand for Y is for the regulation to say. */
const STANDS_FOR = /[（(]\s*(?:代|兼作|含代)[^）)]*[）)]/gu;
/** What joins the names of papers merged in one, in a title key: 可行性研究报告及初步设计方案. */
const JOINED = '和';

/** Documents of different stages may go by one name: 备案回执. */
const namesakes = (hits: readonly Hit[], { at, end }: Hit): readonly string[] =>
  hits.filter((other) => other.at === at && other.end === end).map(({ document }) => document);

/** The documents a title names together: the last one, and those joined to it. */
function named(text: string, kinds: readonly DocumentKind[], atEnd: boolean): readonly string[] {
  const bare = text.replace(STANDS_FOR, '').replace(EDITION, '');
  const key = nameKey(bare);
  const documents: string[] = [];
  let hits = hitsIn(bare, kinds, atEnd);
  let next = hits[0];
  while (next !== undefined && !documents.includes(next.document)) {
    const { at } = next;
    documents.push(...namesakes(hits, next));
    hits = key[at - 1] === JOINED ? hitsIn(key.slice(0, at - 1), kinds, true) : [];
    next = hits.find(({ end }) => end === at - 1);
  }
  return documents;
}

const pick = (
  file: string,
  text: string,
  kinds: readonly DocumentKind[],
  how: AssignedHow,
  sure: number,
  atEnd = true,
): readonly Assignment[] => named(text, kinds, atEnd).map((document) => ({ file, document, how, sure }));

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

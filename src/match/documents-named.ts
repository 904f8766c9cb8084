import type { DocumentKind } from '../model/regulation.js';
import { titleKey } from '../wording/fold.js';

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

/** 变更备案表 is a 变更备案 in the form of a 表, though 备案表 ends later: of names that share words the first, where only a tail follows. */
const sharesWords = (first: Stretch, last: Stretch, key: string): boolean =>
  first.at < last.at && last.at < first.end && first.end < last.end && TAIL.test(key.slice(first.end, last.end));

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
  return hits
    .filter((hit) => !hits.some((other) => sharesWords(other, hit, key)))
    .sort((a, b) => b.end - a.end || b.length - a.length);
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

/** The documents a title names together, by id: the last one, and those joined to it. */
export function documentsNamed(text: string, kinds: readonly DocumentKind[], atEnd: boolean): readonly string[] {
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

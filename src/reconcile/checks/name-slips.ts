import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Paper, Passage } from '../../model/paper.js';
import type { Location } from '../../model/place.js';
import { fold } from '../../wording/fold.js';
import { passagesOf } from '../../wording/passages.js';
import { isSlip } from '../../wording/same-name.js';
import type { Check } from '../check.js';
import { locate, quoteAround } from '../locate.js';

/** A shorter name is found by chance in other words. */
const SHORTEST = 6;
/** A wrong name stands once or twice; one that stands often is another thing's. */
const MOST = 2;
/** What tells one of several things from the next is no slip: 一期 and 二期, 市 and 县, 子系统. */
const TELLS_APART =
  /[\d一二三四五六七八九十甲乙丙丁子总分省市区县镇乡村东南西北上下前后新旧老大小主副内外的及和与、()《》“”"'\-—/]/u;

interface Name {
  readonly label: string;
  readonly key: string;
  readonly written: string;
}

interface Slip {
  readonly paper: Paper;
  readonly passage: Passage;
  readonly written: string;
}

const UNIT = /(?:有限公司|公司|局|委员会|中心|大学|学院|学校|医院|银行|分行|办公室|政府|集团|项目|系统|平台|工程)$/u;
const LONGEST = 40;
/** A name that so many passages hold is one that the dossier deals with. */
const OFTEN = 2;

/** Whether so many lines of a text hold a name. */
function standsOften(text: string, name: string): boolean {
  let at = text.indexOf(name);
  for (let count = 1; count < OFTEN && at >= 0; count++) {
    const end = text.indexOf('\n', at);
    at = end < 0 ? -1 : text.indexOf(name, end);
  }
  return at >= 0;
}

/** Units and projects that fill a line, a cell or a field of their own, and stand in further passages. */
function standingNames(papers: readonly Paper[]): readonly Name[] {
  const keys = papers.flatMap(({ document }) => passagesOf(document).map(({ key }) => key));
  const values = papers.flatMap(({ forms }) => forms.fields.map(({ value }) => fold(value.split('\n')[0] ?? '')));
  const standing = new Set(
    [...keys, ...values].filter(
      (key) =>
        key.length >= SHORTEST && key.length <= LONGEST && UNIT.test(key) && /^[\p{Script=Han}a-z()“”"]+$/u.test(key),
    ),
  );
  // No folded text holds a line end.
  const text = keys.join('\n');
  return [...standing].filter((name) => standsOften(text, name)).map((key) => ({ label: key, key, written: key }));
}

/** The names that a dossier gives itself and its units, as they are written most. */
function namesOf(entries: readonly LedgerEntry[], papers: readonly Paper[]): readonly Name[] {
  const names = entries
    .filter(({ subject }) => ['project-name', 'client', 'contractor', 'supervisor'].includes(subject))
    .flatMap(({ label, values }) => {
      const written = values[0]?.written ?? '';
      return [{ label, written, key: fold(written).replace(/(?:采购|招标|建设)?(?:项目|工程)$/u, '') }];
    });
  const seen = new Set<string>();
  return [...names, ...standingNames(papers)].filter(
    ({ key }) => key.length >= SHORTEST && !seen.has(key) && seen.add(key) !== undefined,
  );
}

/** Where one character tells the two apart. */
function differing(a: string, b: string): string {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return a.slice(start, a.length - end) + b.slice(start, b.length - end);
}

const isHan = (text: string): boolean => /^[\p{Script=Han}a-z]+$/u.test(text);

/** A stretch that is the name but for one character in its midst. */
function slipAt(key: string, from: number, name: string): string | null {
  for (const length of [name.length, name.length + 1, name.length - 1]) {
    const stretch = key.slice(from, from + length);
    if (stretch.length !== length || !isSlip(stretch, name)) continue;
    const signs = differing(stretch, name);
    const isInside = stretch.at(-1) === name.at(-1) && stretch[0] === name[0];
    if (isInside && isHan(signs) && ![...signs].every((sign) => TELLS_APART.test(sign))) return stretch;
  }
  return null;
}

/** A slip leaves one half of the name whole. */
function slipsIn(key: string, name: string): readonly string[] {
  const middle = Math.floor(name.length / 2);
  const found: string[] = [];
  for (const [half, offset] of [
    [name.slice(0, middle), 0],
    [name.slice(middle), middle],
  ] as const)
    for (let at = key.indexOf(half); at >= 0; at = key.indexOf(half, at + 1))
      for (const shift of offset === 0 ? [0] : [0, -1, 1]) {
        const from = at - offset + shift;
        if (from < 0 || key.startsWith(name, from)) continue;
        const slip = slipAt(key, from, name);
        if (slip !== null) found.push(slip);
      }
  return [...new Set(found)].filter((slip) => !slip.includes(name));
}

function findSlips(papers: readonly Paper[], { key: name }: Name): ReadonlyMap<string, readonly Slip[]> {
  const slips = new Map<string, Slip[]>();
  for (const paper of papers)
    for (const passage of passagesOf(paper.document))
      for (const written of passage.recognised ? [] : slipsIn(passage.key, name))
        slips.set(written, [...(slips.get(written) ?? []), { paper, passage, written }]);
  return slips;
}

/** Right places that are shown beside a slip. */
const SHOWN = 2;

/** The first places where a name stands as it should, to be held beside the slip. */
function placesOf(papers: readonly Paper[], name: string): readonly Location[] {
  const places: Location[] = [];
  for (const paper of papers)
    for (const { key, place } of passagesOf(paper.document)) {
      if (!key.includes(name)) continue;
      places.push(locate(paper, place));
      if (places.length === SHOWN) return places;
    }
  return places;
}

const countOf = (papers: readonly Paper[], name: string): number =>
  papers.reduce((sum, { document }) => sum + passagesOf(document).filter(({ key }) => key.includes(name)).length, 0);

/** A name that one character tells from the name the dossier goes by, where it stands but once or twice. */
export const nameSlips: Check = ({ papers, ledger }) => {
  const names = namesOf(ledger.entries, papers);
  const findings = names.flatMap((name) => {
    const found = findSlips(papers, name);
    if (found.size === 0) return [];
    const right = countOf(papers, name.key);
    const rightPlaces = placesOf(papers, name.key);
    return [...found].flatMap(([written, slips]): readonly Finding[] =>
      slips.length > MOST || right <= slips.length
        ? []
        : slips.map(({ paper, passage }) => ({
            code: 'values-disagree',
            args: {
              field: name.label,
              values: [name.written, written],
              at: [rightPlaces, [locate(paper, passage.place)]],
            },
            location: locate(paper, passage.place),
            quote: quoteAround(passage.text, written),
          })),
    );
  });
  return { compared: names.length, findings };
};

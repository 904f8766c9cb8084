import type { DocumentKind, Regulation, Requirement } from '../../model/regulation.js';
import type { Words } from '../../model/words.js';
import { titleKey } from '../../wording/fold.js';
import { withoutNumber } from '../../wording/run-in.js';
import { nested } from '../checklist/nested.js';

/** A document before anything is written: the chapters and items a regulation asks for, its words beside them. */
export interface Skeleton {
  readonly id: string;
  readonly title: string;
  /** What the regulation says of the document as a whole, and what it forbids. */
  readonly about: readonly Guidance[];
  /** Labels of a form: what is filled in, not written. */
  readonly fields: readonly string[];
  readonly parts: readonly SkeletonPart[];
}

/** The regulation's words for one thing, and when it applies. */
export interface Guidance {
  readonly requirement: Requirement;
}

export type SkeletonPart =
  | { readonly kind: 'heading'; readonly level: number; readonly title: string; readonly quote: string | null }
  | { readonly kind: 'guidance'; readonly guidance: Guidance }
  | { readonly kind: 'table'; readonly title: string; readonly columns: readonly string[] };

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** What is written down as a chapter or an item; everything else is judged on what stands there anyway. */
const WRITTEN = new Set(['section-present', 'item-covered']);
/** Said in words, not compared. */
const isStatement = ({ kind, strength, schema }: Requirement): boolean =>
  kind === 'consistency' && strength === 'mention' && schema.look === undefined;
const isWritten = (each: Requirement): boolean =>
  (WRITTEN.has(each.kind) && each.strength !== 'column') || isStatement(each);

const FILLED = new Set(['field-present', 'field-format']);
/** As long as a title in a register gets. */
const CUT = '…';
const LONGEST_HEADING = 20;

/** What an item is headed: its own title where that is one it goes by there, else the likest of those it goes by anywhere. */
export function headingText({ title, schema, parent, stage }: Requirement, all: readonly Requirement[]): string {
  const own = withoutNumber(title).trim();
  const names = [...strings(schema.titles), ...strings(schema.exact), ...strings(schema.top)];
  const inside = all.some((each) => each.id === parent && each.stage === stage) ? strings(schema.generic) : [];
  const key = titleKey(own);
  const isKnown = [...names, ...inside].some((name) => key === titleKey(name) || isShortFor(key, titleKey(name)));
  const [nearest] = (names.length > 0 ? names : inside).toSorted((a, b) => likeness(b, own) - likeness(a, own));
  return isKnown || (nearest === undefined && !own.endsWith(CUT)) ? own : (nearest ?? own);
}

/** How many characters of a name stand in a title. */
const likeness = (name: string, title: string): number => [...name].filter((each) => title.includes(each)).length;

/** A title that says a little more than a name it goes by. */
const isShortFor = (key: string, name: string): boolean => key.includes(name) && key.length < LONGEST_HEADING;

/** Columns a requirement asks a table for, each by the first of its names. */
function columnsOf({ schema }: Requirement): readonly string[] {
  const column = schema.column as { readonly names?: unknown } | undefined;
  const table = schema.table as { readonly columns?: unknown } | undefined;
  const named = strings(column?.names).slice(0, 1);
  const listed = Array.isArray(table?.columns) ? table.columns.flatMap((names) => strings(names).slice(0, 1)) : [];
  return [...named, ...listed];
}

const hasChildren = (requirement: Requirement, all: readonly Requirement[]): boolean =>
  all.some(({ parent }) => parent === requirement.id);

/** Said of the whole document, not of one of its chapters: what is good to say somewhere. */
const isAside = (requirement: Requirement, all: readonly Requirement[], hasChapters: boolean): boolean =>
  hasChapters &&
  requirement.path.length === 1 &&
  requirement.severity !== 'error' &&
  requirement.strength === 'mention' &&
  !hasChildren(requirement, all);

/** The document of one kind. `requirements`: those of this document but that it be there, in the regulation's order. */
export function buildSkeleton(
  id: string,
  title: string,
  requirements: readonly Requirement[],
  { office }: Words,
): Skeleton {
  const hasChapters = requirements.some(({ strength }) => strength === 'heading' || strength === 'label');
  const asked = requirements.filter(({ kind, schema }) => FILLED.has(kind) && schema.look === undefined);
  // A form of a line or two is none.
  const fields = asked.length > 2 ? asked : [];
  const written = requirements.filter((each) => isWritten(each) || (asked.includes(each) && fields.length === 0));
  const aside = new Set(written.filter((each) => isAside(each, requirements, hasChapters)));
  const headed = written.filter((each) => !aside.has(each));
  const tabled = requirements.filter((each) => columnsOf(each).length > 0);
  const about = requirements.filter((each) => !written.includes(each) && !fields.includes(each));
  const closing: readonly SkeletonPart[] =
    aside.size === 0 ? [] : [{ kind: 'heading', level: 1, title: office.skeleton.other, quote: null }];
  return {
    id,
    title,
    about: about.map((requirement) => ({ requirement })),
    fields: [...new Set(fields.map((each) => headingText(each, requirements)))],
    parts: [
      ...tableFor(null, title, tabled),
      ...nested(headed).flatMap((entry) => [
        ...headingParts(entry.level, entry.title, entry.requirement, requirements),
        ...tableFor(entry.requirement, entry.title, tabled),
      ]),
      ...closing,
      ...[...aside].flatMap((requirement) => headingParts(2, requirement.title, requirement, requirements)),
    ],
  };
}

function headingParts(
  level: number,
  title: string,
  requirement: Requirement | null,
  all: readonly Requirement[],
): readonly SkeletonPart[] {
  if (requirement === null) return [{ kind: 'heading', level, title: withoutNumber(title).trim(), quote: null }];
  return [
    { kind: 'heading', level, title: headingText(requirement, all), quote: requirement.quote },
    { kind: 'guidance', guidance: { requirement } },
  ];
}

/** The table asked for inside one item; of a document that is a table itself, its own. */
function tableFor(within: Requirement | null, title: string, tabled: readonly Requirement[]): readonly SkeletonPart[] {
  const own = tabled.filter((each) => (within === null ? each.path.length <= 1 : isInside(each, within)));
  const columns = [...new Set(own.flatMap(columnsOf))];
  return columns.length === 0 ? [] : [{ kind: 'table', title: withoutNumber(title).trim(), columns }];
}

const isInside = (inner: Requirement, outer: Requirement): boolean =>
  inner.parent === outer.id ||
  inner.id === outer.id ||
  (inner.path.length > 1 && inner.path.at(-1) === outer.title && inner.document === outer.document);

/** The skeleton of one document: all that any stage says of it, for it is written once. */
export function skeletonFor({ requirements }: Regulation, { id, title }: DocumentKind, words: Words): Skeleton {
  return buildSkeleton(
    id,
    title,
    requirements.filter(({ document, path }) => document === id && path.length > 0),
    words,
  );
}

import type { FoundValue, Slot } from '../model/filling.js';
import type { Location } from '../model/place.js';
import { type Regulation, type Requirement, WHOLE_DOSSIER } from '../model/regulation.js';
import type { LookName } from '../model/vocabulary.js';
import type { DocumentIndex } from './document-index.js';
import { looks } from './look/index.js';
import type { Around, ScopePart, Search } from './look/search.js';
import { filePart, partsOf } from './scope-parts.js';

/** What the matcher works on. */
export interface MatchInput {
  readonly regulation: Regulation;
  /** The requirements to fill, in the regulation's order. */
  readonly requirements: readonly Requirement[];
  /** The files taken for each document id. */
  readonly documents: ReadonlyMap<string, readonly DocumentIndex[]>;
  readonly all: readonly DocumentIndex[];
  readonly values: Readonly<Record<string, FoundValue>>;
}

interface Filled {
  readonly slot: Slot;
  readonly parts: readonly ScopePart[];
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** Requirements that are a part of a document: without it there is nothing to look in. */
const SECTION_STRENGTHS = new Set(['heading', 'label']);

/** Fills every requirement, parents before children. */
export class Matcher {
  private readonly filled = new Map<string, Filled>();
  private readonly byId: ReadonlyMap<string, Requirement>;

  constructor(private readonly input: MatchInput) {
    this.byId = new Map(input.requirements.map((requirement) => [requirement.id, requirement]));
  }

  slotOf(requirement: Requirement): Slot {
    return this.fill(requirement).slot;
  }

  private documentsOf(ids: readonly string[]): readonly DocumentIndex[] {
    if (ids.includes(WHOLE_DOSSIER)) return this.input.all;
    return [...new Set(ids.flatMap((id) => this.input.documents.get(id) ?? []))];
  }

  /**
   * The parts of the requirements it is looked for within. Of a missing chapter or item there is no part; what is no
   * chapter or item of its own (a mention, a whole document) widens to the part above.
   */
  private scopeOf(requirement: Requirement, own: readonly DocumentIndex[]): readonly ScopePart[] {
    const within = strings(requirement.schema.within);
    const above = within.length > 0 ? within : requirement.parent === null ? [] : [requirement.parent];
    const parents = above
      .flatMap((id) => this.byId.get(id) ?? [])
      .filter(
        (parent) =>
          parent.document === requirement.document ||
          own.some((index) => this.documentsOf([parent.document]).includes(index)),
      );
    const whole = own.map(filePart);
    if (parents.length === 0) return whole;
    return parents.flatMap((parent) => {
      const { parts } = this.fill(parent);
      if (parts.length > 0) return parts;
      return SECTION_STRENGTHS.has(parent.strength) ? [] : this.scopeOf(parent, own);
    });
  }

  private siblingsOf({ id, parent, document }: Requirement): readonly (readonly string[])[] {
    return this.input.requirements
      .filter((other) => other.id !== id && other.parent === parent && other.document === document)
      .map(({ schema }) => strings(schema.titles));
  }

  private search(requirement: Requirement): Search {
    const { regulation, all, values } = this.input;
    const own = this.documentsOf([requirement.document]);
    const parent = requirement.parent === null ? undefined : this.byId.get(requirement.parent);
    const { schema } = requirement;
    return {
      requirement,
      regulation,
      wanted: {
        titles: strings(schema.titles),
        exact: strings(schema.exact),
        top: strings(schema.top),
        generic: strings(schema.generic),
        mentions: strings(schema.mentions),
      },
      scope: this.scopeOf(requirement, own),
      around: (schema.around as readonly Around[] | undefined) ?? [],
      siblings: this.siblingsOf(requirement),
      underChapter: parent?.strength === 'heading',
      own,
      also: this.documentsOf(requirement.alsoSearch).filter((index) => !own.includes(index)),
      all,
      values,
      fillingsOf: (id) => {
        const other = this.byId.get(id);
        return other === undefined ? [] : this.fill(other).slot.fillings;
      },
      documentsOf: (id) => this.documentsOf([id]),
      setting: (name) => schema[name],
    };
  }

  private expectedAt(search: Search): Location | null {
    const [part] = search.scope;
    if (part === undefined) return null;
    const section = part.index.sections[part.root];
    if (section === undefined) return { file: part.index.file };
    const path: string[] = [];
    for (let at: typeof section | undefined = section; at !== undefined; at = part.index.sections[at.parent])
      path.unshift(at.display);
    return { file: part.index.file, ...section.place, section: path };
  }

  private fill(requirement: Requirement): Filled {
    const known = this.filled.get(requirement.id);
    if (known !== undefined) return known;
    const search = this.search(requirement);
    const look = looks[(requirement.schema.look as LookName | undefined) ?? 'text'];
    const fillings = look(search);
    const [part] = search.scope;
    const slot: Slot = {
      requirement: requirement.id,
      fillings,
      expectedAt: this.expectedAt(search),
      isPresent: search.own.length > 0 || search.also.length > 0,
      within: part === undefined ? null : (part.index.sections[part.root]?.display ?? null),
    };
    const filled = { slot, parts: partsOf(fillings, this.input.all) };
    this.filled.set(requirement.id, filled);
    return filled;
  }
}

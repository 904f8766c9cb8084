import type { CanonicalNames } from './xml-names.js';
import { type Attributes, parseTag } from './xml-tag.js';

export interface KnownTag {
  /** As written, for the closing tag. */
  readonly written: string;
  /** Canonical, as are those of the attributes. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly empty: boolean;
}

/** Tags are kept up to this many: those of a document repeat a thousandfold, those of the cells of a sheet do not. */
const MOST = 2000;
/** Kept tags that aren't met again so many times each are not worth the keeping. */
const WORTH = 4;

/** Opening tags by their text: most of them are taken apart once. */
export class KnownTags {
  readonly #names: CanonicalNames;
  #tags: Map<string, KnownTag> | null = new Map();
  #met = 0;

  constructor(names: CanonicalNames) {
    this.#names = names;
  }

  /** Null where anything about it is out of the ordinary. */
  tagOf(text: string): KnownTag | null {
    const known = this.#tags?.get(text);
    if (known === undefined) return this.#newTag(text);
    this.#met++;
    return known;
  }

  #newTag(text: string): KnownTag | null {
    const tag = parseTag(text);
    if (tag === null) return null;
    if (text.includes('xmlns')) this.#declare(tag.attributes);
    const known = {
      written: tag.name,
      name: this.#names.of(tag.name),
      attributes: this.#names.ofAttributes(tag.attributes),
      empty: tag.empty,
    };
    this.#keep(text, known);
    return known;
  }

  #declare(attributes: Attributes): void {
    let renamed = false;
    for (const [name, value] of Object.entries(attributes)) renamed = this.#names.declare(name, value) || renamed;
    if (renamed) this.#tags?.clear();
  }

  #keep(text: string, tag: KnownTag): void {
    if (this.#tags === null) return;
    this.#tags.set(text, tag);
    if (this.#tags.size < MOST) return;
    if (this.#met < MOST * WORTH) this.#tags = null;
    else this.#tags.clear();
    this.#met = 0;
  }
}

/** One piece of markup of a part, with where it stands in its text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

const OTHER = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/y;
const TAG = /<(\/?)([^\s/>!?"'<=]+)((?:"[^"<]*"|'[^'<]*'|[^"'></]|\/(?!>))*)(\/?)>/y;

/** Every tag of a part, in order; false as soon as something is none: the part is damaged, or stranger than ours to mend. */
export function scanXml(text: string, visit: (tag: Tag) => void): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = endOf(OTHER, text, at);
    if (end > 0) {
      at = text.indexOf('<', end);
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(text);
    if (found === null) return false;
    const [, slash, name = '', attributes = '', empty] = found;
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    if (kind === 'close' && open.pop() !== name) return false;
    if (kind !== 'close' && open.length === 0) roots++;
    if (kind === 'open') open.push(name);
    visit({ kind, name, attributes, start: at, end: TAG.lastIndex });
    at = text.indexOf('<', TAG.lastIndex);
  }
  return open.length === 0 && roots === 1;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** w from w:p, empty without one. */
export const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The prefixes that a tag declares, with their namespaces. */
export const declarations = ({ attributes }: Tag): readonly (readonly [prefix: string, namespace: string])[] =>
  attributes.includes('xmlns')
    ? [...attributes.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, prefix = '', double, single = '']) => [prefix, double ?? single] as const,
      )
    : [];

/** The value of an attribute as written. */
export function attribute({ attributes }: Tag, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

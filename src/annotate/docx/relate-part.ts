import { attribute, localName, prefixOf, scanXml, type Tag } from './scan-xml.js';
import { xmlText } from './xml-text.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** Relationships with one to the comments more; of none there a part of its own. Null where the part is damaged. */
export function relateComments(part: Uint8Array | null, target: string, isStrict: boolean): Uint8Array | null {
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes =
    part ??
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`,
    );
  const ids = new Set<string>();
  return appended(
    bytes,
    'Relationships',
    (tag) => {
      if (localName(tag.name) === 'Relationship') ids.add(attribute(tag, 'Id') ?? '');
    },
    (prefix) => {
      let number = 1;
      while (ids.has(`rIdDossier${number}`)) number++;
      return `<${prefix}Relationship Id="rIdDossier${number}" Type="${base}/comments" Target="${target}"/>`;
    },
  );
}

/** Content types that name the comments as such. `part` is absolute: /word/comments.xml. Null where damaged. */
export function typeComments(types: Uint8Array, part: string): Uint8Array | null {
  let isNamed = false;
  const whole = appended(
    types,
    'Types',
    (tag) => {
      isNamed ||=
        localName(tag.name) === 'Override' && attribute(tag, 'PartName')?.toLowerCase() === part.toLowerCase();
    },
    (prefix) => (isNamed ? '' : `<${prefix}Override PartName="${part}" ContentType="${COMMENTS_TYPE}"/>`),
  );
  return whole;
}

/** The part with one element more at the end of its root. */
function appended(
  bytes: Uint8Array,
  rootName: string,
  look: (tag: Tag) => void,
  element: (prefix: string) => string,
): Uint8Array | null {
  const { text, encode } = xmlText(bytes);
  let root: Tag | undefined;
  let end = 0;
  const isWhole = scanXml(text, (tag) => {
    root ??= tag;
    if (tag.kind === 'close') end = tag.start;
    look(tag);
  });
  if (!isWhole || root === undefined || localName(root.name) !== rootName) return null;
  const prefix = prefixOf(root.name);
  const added = element(prefix === '' ? '' : `${prefix}:`);
  if (root.kind === 'empty')
    return encode(`${text.slice(0, root.end - 2)}>${added}</${root.name}>${text.slice(root.end)}`);
  return encode(text.slice(0, end) + added + text.slice(end));
}

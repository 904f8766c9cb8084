import type { Location } from '../../model/place.js';
import type { Words } from '../../model/words.js';
import { plainLine } from '../escape.js';

/** Half a character, which no URI can hold. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A path below the dossier's folder as a relative URI reference. */
export const artifactUri = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(halves, '\ufffd')))
    .join('/');

/** A message of the standard: braces doubled, and brackets escaped where they would make a link. */
export function message(text: string): { readonly text: string } {
  const plain = plainLine(text).replace(/[{}]/gu, '$&$&');
  return { text: /\[[^\]]*\]\(/u.test(plain) ? plain.replace(/[[\]]/gu, '\\$&') : plain };
}

/** Documents have sections, not lines: the section is a logical location, page and paragraph are properties. */
export function locationOf(words: Words, files: ReadonlyMap<string, number>, location: Location): object {
  const { file, section = [], ...inside } = location;
  const index = files.get(file);
  const said = words.say.clauses([...words.say.place({ section, ...inside })]);
  const logical = section.map((name, depth) => ({
    name: plainLine(name),
    fullyQualifiedName: [file, ...section.slice(0, depth + 1)].map(plainLine).join(' > '),
    kind: 'section',
  }));
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(file), uriBaseId: 'DOSSIER', ...(index === undefined ? {} : { index }) },
    },
    ...(logical.length === 0 ? {} : { logicalLocations: logical.reverse() }),
    ...(said === '' ? {} : { message: message(said) }),
    ...(Object.keys(inside).length === 0 ? {} : { properties: inside }),
  };
}

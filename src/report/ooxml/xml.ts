const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside an XML element or attribute of ours. Take it through `plainLine` first: XML cannot hold every character. */
export const xml = (text: string): string => text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

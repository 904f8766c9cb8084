// Text of a dossier is a stranger's: it must not be able to colour, erase or reorder what a reader of a report sees.

/** C0 and C1 controls, zero-width characters, bidi marks, overrides and isolates, line separators, the byte order mark, noncharacters. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/gu;

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** One line that is safe on a terminal: breaks become a space, everything that acts without being seen goes. */
export function plainLine(text: string): string {
  return text.replace(breaks, ' ').replace(unsafe, '').replace(/ {2,}/gu, ' ').trim();
}

/** The same for several lines of our own, with indents kept. */
export function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(breaks, ' ').replace(unsafe, '').trimEnd())
    .join('\n');
}

/** JSON with every unsafe character written as an escape: the same value, harmless when shown. */
export function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One line of plain text for Markdown: nothing in it is read as markup, a link or HTML. */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]<>#|~&!]/gu, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/u, '\\$1')
    .replace(/\b((?:https?|ftp)|www)(:\/\/|\.)/giu, '$1\\$2');
}

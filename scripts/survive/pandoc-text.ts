interface Node {
  readonly t?: string;
  readonly c?: unknown;
}

/** Commands and environments of TeX: how a formula is set, not what it says. */
const TEX = /\\(?:begin|end)\s*\{[a-z*]*\}|\\[a-zA-Z]+/gu;

/**
 * The words in pandoc's JSON of a document. What pandoc adds in plain text is left out: descriptions of pictures, marks
 * of notes, TeX of formulas. So are the prompts of controls that nobody has filled in (`-f docx+styles` tells them).
 */
export function pandocText(json: string): string {
  return wordsOf(JSON.parse(json)).join(' ');
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { t, c } = value as Node;
  if (t === undefined) return Object.values(value).flatMap(wordsOf);
  const parts = Array.isArray(c) ? c : [];
  if (t === 'Str') return [String(c)];
  if (t === 'Image' || (t === 'Span' && isPrompt(parts[0]))) return [];
  if (t === 'Code' || t === 'CodeBlock') return [String(parts[1])];
  if (t === 'Math') return [String(parts[1]).replace(TEX, ' ')];
  if (t === 'OrderedList') return numbered(parts[0], parts[1] as readonly unknown[]);
  // A table's short caption repeats its caption.
  if (t === 'Table') return wordsOf([(parts[1] as readonly unknown[])[1], ...parts.slice(2)]);
  return wordsOf(c);
}

/** Numbers of lists are printed, so they count. */
function numbered(attributes: unknown, entries: readonly unknown[]): string[] {
  const [first] = attributes as [number];
  return entries.flatMap((entry, index) => [String(first + index), ...wordsOf(entry)]);
}

function isPrompt(attributes: unknown): boolean {
  const [, , pairs] = attributes as [string, readonly string[], readonly (readonly [string, string])[]];
  return pairs.some(([name, value]) => name === 'custom-style' && value === 'Placeholder Text');
}

/** A sample document as written in samples/sources; samples/README.md says how. */
export interface Source {
  /** `key: value` lines before the first `---`; a key may stand more than once. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly onlyInContents: boolean }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'unit'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: string | null; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'figure'; readonly drawing: string; readonly caption: string; readonly legend: string | null };

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export type TablePart = Extract<Part, { kind: 'table' }>;

function parseRuns(line: string): Run[] {
  return line
    .split('**')
    .map((text, index) => ({ text, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

function parseLine(line: string): Part {
  const heading = /^(#+)(~?) (.+)$/u.exec(line);
  if (heading !== null) {
    const [, marks = '', contentsOnly, text = ''] = heading;
    return { kind: 'heading', level: marks.length, text, onlyInContents: contentsOnly === '~' };
  }
  const figure = /^图：(\S+) \| (.+)$/u.exec(line);
  if (figure !== null) return { kind: 'figure', drawing: figure[1] ?? '', caption: figure[2] ?? '', legend: null };
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) };
  if (line.startsWith('单位：')) return { kind: 'unit', text: line };
  return { kind: 'paragraph', runs: parseRuns(line) };
}

/** Adds a line that belongs to the part before it: a row of its table, the legend of its figure. */
function extend(parts: Part[], line: string): boolean {
  const last = parts.at(-1);
  if (line.startsWith('表：')) {
    parts.push({ kind: 'table', caption: line.slice(2), rows: [] });
  } else if (line.startsWith('|')) {
    const table = last?.kind === 'table' ? last : { kind: 'table' as const, caption: null, rows: [] };
    if (last?.kind === 'table') parts.pop();
    parts.push({ ...table, rows: [...table.rows, cellsOf(line)] });
  } else if (line.startsWith('图注：') && last?.kind === 'figure') {
    parts.pop();
    parts.push({ ...last, legend: line.slice(3) });
  } else return false;
  return true;
}

/** Reads one source. Nothing is checked: a sample is looked at by whoever changes it. */
export function parseSource(text: string): Source {
  const [head = '', ...rest] = text.split(/^---$/mu);
  const meta = new Map<string, string[]>();
  for (const line of head.split('\n')) {
    const found = /^(\w+): (.+)$/u.exec(line);
    if (found !== null) meta.set(found[1] ?? '', [...(meta.get(found[1] ?? '') ?? []), found[2] ?? '']);
  }
  const parts: Part[] = [];
  for (const line of rest.join('---').split('\n')) {
    if (line.trim() !== '' && !extend(parts, line.trim())) parts.push(parseLine(line.trim()));
  }
  return { meta, parts };
}

import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  findRing,
  importsOf,
  packageOf,
  reachedFrom,
  resolveImport,
  sourceFiles,
  withoutComments,
} from './support/source-files.js';

const sources = sourceFiles('src');

/** What every part may speak: nouns, how words are compared, days, codes. They import nothing but what stands before them. */
const BASES = ['model', 'wording', 'calendar', 'formats'];
/** The parts that know several stages, each only those before it. Who calls from outside comes last: by hand, or by `import`. */
const KNOW_SEVERAL = ['pipeline', 'cli', 'library'];

/** Where a package or a part of the platform is at home; elsewhere nobody knows of it. */
const ROOMS: Readonly<Record<string, RegExp>> = {
  'node:fs': /^src\/(files|regulation)\//u,
  'node:fs/promises': /^src\/(files|regulation)\//u,
  'node:child_process': /^src\/(?:pool|read\/ocr)\//u,
  'node:process': /^src\/cli\//u,
  'node:stream': /^src\/cli\//u,
  'node:readline': /^src\/cli\//u,
  'node:readline/promises': /^src\/cli\//u,
  'node:tty': /^src\/cli\//u,
  '@clack/prompts': /^src\/cli\/ask-settings/u,
  '@embedpdf/pdfium': /^src\/read\/pdf\//u,
  ajv: /^src\/judge\//u,
  chalk: /^src\/(report\/text|cli\/)/u,
  '@xmldom/xmldom': /^src\/report\/xlsx\//u,
  docxtemplater: /^src\/report\/docx\//u,
  pizzip: /^src\/report\/docx\//u,
  commander: /^src\/cli\//u,
  'fast-glob': /^src\/files\//u,
  // Packages are read, and those of reports are written.
  fflate: /^src\/(?:read|report\/(?:ooxml|xlsx))\//u,
  htmlparser2: /^src\/read\/html\//u,
  mammoth: /^src\/(pipeline\/preview|read\/)/u,
  'opencc-js': /^src\/wording\//u,
  'pdf-parse': /^src\/read\/pdf\//u,
  saxes: /^src\/read\//u,
  'string-width': /^src\/(report|cli)\//u,
  'tesseract.js': /^src\/read\/ocr\//u,
  zod: /^src\/(?:(?:regulation|cli)\/|pipeline\/(?:dossier-settings|read-waivers|read-earlier))/u,
};

/** Files that may be longer than the rest, each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  'src/messages/en/help.ts': 'the help of every command, word for word as it is printed',
  'src/messages/zh/help.ts': 'the help of every command, word for word as it is printed',
};

/** Dependencies that no file of src imports, each with its reason. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  'pdf-parse': 'the reader of PDF that bench/ times ours against',
  '@tesseract.js-data/chi_sim': 'data that tesseract.js is pointed at by its path',
};

const partOf = (path: string): string => path.split('/')[1] ?? '';

const offenders = (isOffence: (path: string, code: string) => boolean): string[] =>
  sources.filter((file) => isOffence(file.path, withoutComments(file.text))).map((file) => file.path);

describe('how imports are read', () => {
  it('finds static, type-only, re-exported, bare and dynamic imports, and no comments', () => {
    const text = [
      "import a from 'one';",
      "import type { B } from './two.js';",
      "export { c } from '../three.js';",
      "export * from 'four';",
      "import 'five';",
      "const six = await import('six/deep');",
      "// import x from 'seven';",
      "/* export { y } from 'eight'; */",
      "const url = 'https://nine.example'; import ten from 'ten';",
      "import {\n  eleven,\n  type Twelve,\n} from 'eleven';",
    ].join('\n');
    expect(importsOf(text)).toEqual(['one', './two.js', '../three.js', 'four', 'five', 'six/deep', 'ten', 'eleven']);
  });

  it('resolves relative imports, names packages, finds a ring and what is reached', () => {
    expect(resolveImport('src/a/b.ts', '../c/d.js')).toBe('src/c/d.ts');
    expect(resolveImport('src/a/b.ts', 'zod')).toBeNull();
    expect(packageOf('@embedpdf/pdfium/vanilla')).toBe('@embedpdf/pdfium');
    expect(packageOf('ajv/dist/2020.js')).toBe('ajv');
    expect(packageOf('node:fs/promises')).toBe('node:fs/promises');
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findRing(ring)).toEqual(['b', 'c', 'b']);
    expect(findRing(new Map([['a', ['b', 'c']]]))).toBeNull();
    expect([...reachedFrom(new Map([...ring, ['d', ['a']]]), 'a')]).toEqual(['a', 'b', 'c']);
  });
});

describe('which way imports lean', () => {
  const edges = sources.flatMap((file) =>
    importsOf(file.text)
      .map((specifier) => resolveImport(file.path, specifier))
      .filter((target) => target !== null)
      .map((target) => ({ from: file.path, to: target })),
  );

  it('reads the sources', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('leads only to files of src that exist', () => {
    const known = new Set(sources.map((file) => file.path));
    expect(edges.filter((edge) => !known.has(edge.to))).toEqual([]);
  });

  it('runs from a stage to the bases and itself, and from a base to bases before it', () => {
    const allowed = (from: string, to: string): boolean => {
      if (from === to) return true;
      if (KNOW_SEVERAL.includes(from))
        return !KNOW_SEVERAL.includes(to) || KNOW_SEVERAL.indexOf(to) < KNOW_SEVERAL.indexOf(from);
      const bases = BASES.includes(from) ? BASES.slice(0, BASES.indexOf(from)) : BASES;
      return bases.includes(to);
    };
    expect(edges.filter((edge) => !allowed(partOf(edge.from), partOf(edge.to)))).toEqual([]);
  });

  const graph = new Map<string, string[]>(sources.map((file) => [file.path, []]));
  for (const edge of edges) graph.get(edge.from)?.push(edge.to);

  it('makes no ring, imports of types included', () => {
    expect(findRing(graph)).toBeNull();
  });

  it('reaches every file from the command line or the library', () => {
    // What bin/dossier.js starts with, what bin/worker.js does, and what package.json exports.
    const entries = ['src/cli/main.ts', 'src/cli/serve.ts', 'src/library/index.ts'];
    const reached = new Set(entries.flatMap((entry) => [...reachedFrom(graph, entry)]));
    expect([...graph.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('what is at home in one place', () => {
  const packages = sources.flatMap((file) =>
    importsOf(file.text)
      .filter((specifier) => !specifier.startsWith('.'))
      .map((specifier) => ({ file: file.path, name: packageOf(specifier) })),
  );

  it('keeps packages and parts of the platform in their rooms', () => {
    expect(packages.filter(({ file, name }) => ROOMS[name] !== undefined && !ROOMS[name].test(file))).toEqual([]);
  });

  it('imports builtins by their node: name', () => {
    expect(packages.filter(({ name }) => !name.startsWith('node:') && isBuiltin(name))).toEqual([]);
  });

  it('keeps the process and its streams at the command line', () => {
    expect(offenders((path, code) => partOf(path) !== 'cli' && /(?<![\w.$'-])process\s*\./u.test(code))).toEqual([]);
  });

  it('reads no clock but at the command line, and nothing that hangs on the locale', () => {
    expect(offenders((path, code) => partOf(path) !== 'cli' && /\bDate\.now\(|\bnew Date\(\s*\)/u.test(code))).toEqual(
      [],
    );
    expect(offenders((_, code) => /\.(?:localeCompare|toLocale\w*)\(/u.test(code))).toEqual([]);
  });

  it('opens no network', () => {
    const NETWORK = /^node:(?:http|https|http2|net|dgram|tls|dns|dns\/promises)$/u;
    expect(packages.filter(({ name }) => NETWORK.test(name))).toEqual([]);
    expect(
      offenders((_, code) => /(?<![\w.$])(?:fetch\s*\(|WebSocket\b|XMLHttpRequest\b|EventSource\b)/u.test(code)),
    ).toEqual([]);
  });

  it('imports every dependency that package.json names, and none that it does not', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const named = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    const imported = new Set(packages.map(({ name }) => name).filter((name) => !isBuiltin(name)));
    expect(named.filter((name) => !imported.has(name) && NOT_IMPORTED[name] === undefined)).toEqual([]);
    expect([...imported].filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('what the sources say', () => {
  it('names no regulation and no city', () => {
    const NAMES = /liaocheng|lianyungang|lhasa|guanyun|wendeng|聊城|连云港|拉萨|灌云|文登|威海/iu;
    expect(sources.filter((file) => NAMES.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('exports by name', () => {
    expect(offenders((_, code) => /\bexport\s+default\b|\bas\s+default\b/u.test(code))).toEqual([]);
  });

  it('stays within 250 lines a file', () => {
    const long = sources.filter((file) => file.text.split('\n').length > 251).map((file) => file.path);
    expect(long.filter((path) => LONG[path] === undefined)).toEqual([]);
  });
});

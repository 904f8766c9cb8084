import { readdirSync, readFileSync } from 'node:fs';

/** A file of the project's own source, named from the project's root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder, in the order of their paths. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const LITERAL_OR_COMMENT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;

/** The source without its comments; strings stay. */
export const withoutComments = (text: string): string =>
  text.replace(LITERAL_OR_COMMENT, (piece) => (piece.startsWith('/') ? ' ' : piece));

const IMPORT = /\b(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'|\bimport\s*\(\s*'([^']+)'/gu;

/** What a file imports, as written: static, type-only, re-exported and dynamic alike. */
export function importsOf(text: string): string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? '');
}

/** The file of the project that a relative import of `from` means; null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1);
  return path.replace(/\.js$/u, '.ts');
}

/** `@scope/name` or `name` of an imported package or builtin, subpaths cut off. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The first ring of imports, from a file back to itself; null where there is none. */
export function findRing(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (at: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(at)) return [...trail.slice(trail.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of graph.get(at) ?? []) {
      const ring = walk(next, [...trail, at]);
      if (ring !== null) return ring;
    }
    done.add(at);
    return null;
  };
  for (const start of graph.keys()) {
    const ring = walk(start, []);
    if (ring !== null) return ring;
  }
  return null;
}

/** Every file that is reached from one over its imports, itself included. */
export function reachedFrom(graph: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const reached = new Set([start]);
  for (const at of reached) for (const next of graph.get(at) ?? []) reached.add(next);
  return reached;
}

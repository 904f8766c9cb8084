/**
 * Part of `npm run build`: what a call loads, in few files. Reading hundreds of modules takes a short call longer than
 * all else it does. Writes dist/bundle: an entry for each program of bin/, chunks for what is loaded when it is needed,
 * and the licences of the packages taken in. Modules that look for files from where they stand find them from there too:
 * dist/bundle lies as deep as dist/cli, and the validator made before is copied beside the chunks.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', 'bundle');

/** Packages of many files that nearly every call needs; the others are loaded from where npm put them. */
const TAKEN_IN = new Set(['chalk', 'commander', 'string-width', 'yaml', 'zod']);

const packageOf = (id) =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const leftOut = new Set(
  [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].filter((name) => !TAKEN_IN.has(name)),
);

/** The licence of a package as it came, which its terms ask to be passed on. */
function licenceOf(packageFolder) {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const file = readdirSync(packageFolder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version}\n\n${readFileSync(join(packageFolder, file), 'utf8').trim()}\n`;
}

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: join(root, 'dist/cli/main.js'), serve: join(root, 'dist/cli/serve.js') },
  cwd: root,
  platform: 'node',
  external: (id) => isBuiltin(id) || leftOut.has(packageOf(id)),
  onLog: (level, log) => {
    if (level === 'warn') throw new Error(log.message);
  },
});
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
await bundle.close();

const packages = output
  .flatMap(({ moduleIds }) => moduleIds ?? [])
  .map((id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(id)?.[0])
  .filter((found) => found !== undefined && existsSync(join(found, 'package.json')));
writeFileSync(join(folder, 'LICENSES.txt'), [...new Set(packages)].sort().map(licenceOf).join('\n---\n\n'));
copyFileSync(join(root, 'dist/judge/node-validator.cjs'), join(folder, 'node-validator.cjs'));

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Packed {
  readonly tarball: string;
  /** What is inside, sorted. */
  readonly files: readonly string[];
}

/** npm as the shell of a user runs it, without what vitest and npm themselves put into the environment. */
export const npm = (args: readonly string[], cwd: string): string => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_ENV)/iu.test(name)),
  );
  return execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

/** Packs the project as it would be published; the tarball lies in `to`. */
export function pack(to: string): Packed {
  npm(['run', '--silent', 'build'], '.');
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', to], '.')) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  return {
    tarball: path.join(to, packed.filename),
    files: packed.files.map((file) => file.path).sort(),
  };
}

/** A folder for a test file, and how it goes. */
export function scratch(name: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A project of somebody else with the tarball installed. */
export function installed(tarball: string, folder: string): void {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }));
  npm(['install', '--prefer-offline', '--ignore-scripts', tarball], folder);
  cpSync('samples/wendeng-complete', path.join(folder, 'samples/wendeng-complete'), { recursive: true });
}

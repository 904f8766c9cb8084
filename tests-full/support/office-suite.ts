import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function works(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Whether LibreOffice is at hand; tests that need it are skipped where it is not. */
export const hasOfficeSuite = works();

/** What they are called. */
export const inOfficeSuite = hasOfficeSuite ? 'LibreOffice' : 'LibreOffice (no soffice on this machine: skipped)';

/** Opens a file in LibreOffice and saves it as another format, as a person would. */
export function saveAs(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    writeFileSync(path.join(folder, `in.${from}`), bytes);
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      path.join(folder, 'out'),
      path.join(folder, `in.${from}`),
    ];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 180_000 });
    return new Uint8Array(readFileSync(path.join(folder, 'out', `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

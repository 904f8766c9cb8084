import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { readDocument } from '../../src/read/index.js';

const FOLDER = '../shared/corpus/files';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const missing = files.length === 0 ? 'no ../shared/corpus' : hasOffice() ? '' : 'no soffice';

/** Every cell that says something: sheet, row, column, text. */
const cellsOf = (document: Document | null): readonly string[] =>
  (document?.blocks ?? []).flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells }, row) =>
          cells
            .filter(({ text }) => text.trim() !== '')
            .map(({ text, column }) => `${block.place.sheet} ${row} ${column} ${text.trim()}`),
        )
      : [],
  );

describe.skipIf(missing !== '')(
  `workbooks saved as XLS by an office suite${missing && `: left out, ${missing}`}`,
  () => {
    it('have the same cells', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const paths = files.map((name) => path.join(FOLDER, name));
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'xls:MS Excel 97', '--outdir', folder, ...paths],
        {
          stdio: 'ignore',
        },
      );
      const differing: string[] = [];
      for (const name of files) {
        const old = path.join(folder, name.replace(/\.xlsx$/u, '.xls'));
        const [now, before] = await Promise.all([
          readDocument(readFileSync(path.join(FOLDER, name)), name, 'xlsx'),
          readDocument(readFileSync(old), old, 'xls'),
        ]);
        const [ours, theirs] = [cellsOf(now.document), new Set(cellsOf(before.document))];
        expect(ours.length).toBeGreaterThan(10);
        differing.push(...ours.filter((cell) => !theirs.has(cell)).map((cell) => `${name}: ${cell}`));
      }
      expect(differing).toEqual([]);
    });
  },
);

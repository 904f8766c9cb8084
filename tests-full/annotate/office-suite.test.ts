import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { annotateDocx } from '../../src/annotate/docx/annotate-docx.js';
import type { Note } from '../../src/model/annotation.js';
import type { Block } from '../../src/model/document.js';
import { readDocxSource } from '../../src/read/docx/docx-source.js';
import { readDocx } from '../../src/read/docx/read-docx.js';

const FOLDER = '../shared/corpus/files';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.docx')) : [];

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const missing = files.length === 0 ? 'no ../shared/corpus' : hasOffice() ? '' : 'no soffice';

/** A note for every paragraph, those of cells and text boxes too. */
function notesOn(blocks: readonly Block[]): readonly Note[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [
          {
            location: { file: 'x', ...block.place },
            quote: block.text,
            lines: ['', block.inTextBox === true ? '框' : ''],
          },
        ]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => notesOn(cell.blocks))),
  );
}

function annotate(bytes: Uint8Array): { readonly copy: Uint8Array; readonly notes: readonly Note[] } {
  const source = readDocxSource(bytes, 'x');
  // An office suite takes its time over thousands of comments.
  const all = notesOn(source?.blocks ?? []);
  const some = all.filter((_, index) => index % Math.ceil(all.length / 100) === 0);
  const notes = some.map((note, index) => ({ ...note, lines: [`批注${index}`, note.lines[1] ?? ''] }));
  const copy = source && annotateDocx(source, notes, { author: 'a', initials: 'b', date: '2026-03-01' });
  if (copy === null) throw new Error('not annotated');
  return { copy, notes };
}

/** Lines of `of` that `text` has fewer of, white space left out: at the end of a line it goes by what follows. */
function linesLacking(text: string, of: string): readonly string[] {
  const lines = (whole: string): readonly string[] =>
    whole.split('\n').flatMap((line) => line.replace(/\s/gu, '') || []);
  const count = new Map<string, number>();
  for (const line of lines(text)) count.set(line, (count.get(line) ?? 0) + 1);
  return lines(of).filter((line) => {
    const left = count.get(line) ?? 0;
    count.set(line, left - 1);
    return left <= 0;
  });
}

/** As an office suite reads them, by file. */
function textsBy(folder: string, paths: readonly string[], profile: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
  execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, ...to, ...paths], { stdio: 'ignore' });
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(path.join(folder, name.replace(/docx$/u, 'txt')), 'utf8')]),
  );
}

describe.skipIf(missing !== '')(`copies with comments of real documents${missing && `: left out, ${missing}`}`, () => {
  it('open in an office suite and read the same as before', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'annotated-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of files)
      writeFileSync(path.join(folder, name), annotate(readFileSync(path.join(FOLDER, name))).copy);
    const profile = path.join(folder, 'profile');
    const before = textsBy(
      path.join(folder, 'before'),
      files.map((name) => path.join(FOLDER, name)),
      profile,
    );
    const after = textsBy(
      path.join(folder, 'after'),
      files.map((name) => path.join(folder, name)),
      profile,
    );
    expect(Object.values(before).filter((text) => text.trim() === '')).toEqual([]);
    expect(files.flatMap((name) => linesLacking(after[name] ?? '', before[name] ?? ''))).toEqual([]);
    // It leaves tables out that float, and no longer does where a comment stands in one.
    const more = files.flatMap((name) => linesLacking(before[name] ?? '', after[name] ?? ''));
    expect(more).toEqual(['缩写术语', '解释']);
  });

  it.each(files)('%s: a comment for each note at the same block, and nothing else changed', (name) => {
    const bytes = readFileSync(path.join(FOLDER, name));
    const { copy, notes } = annotate(bytes);
    const before = readDocx(bytes, 'x').document;
    const after = readDocx(copy, 'x').document;
    expect(after?.blocks).toEqual(before?.blocks);
    const added = new Map(after?.notes.map(({ text, place }) => [text, place]));
    // Those of text boxes hang on the paragraph that holds the box.
    const inBody = notes.filter(({ lines: [, box] }) => box === '');
    expect(inBody.map(({ lines: [number = ''] }) => added.get(number))).toEqual(
      inBody.map(({ location: { file: _, ...place } }) => place),
    );
    expect(notes.filter(({ lines: [number = '', box] }) => !added.has(`${number}\n${box}`.trim()))).toEqual([]);
    const [was, is] = [unzipSync(bytes), unzipSync(copy)];
    const differ = Object.keys(is).filter(
      (part) => strFromU8(was[part] ?? new Uint8Array(), true) !== strFromU8(is[part] ?? new Uint8Array(), true),
    );
    expect(differ.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
  });
});

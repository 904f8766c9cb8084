import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { readDossier } from '../../src/pipeline/read-dossier.js';
import { type Reader, readApart, readHere } from '../../src/pipeline/reader.js';
import type { Workers } from '../../src/pipeline/workers.js';
import { performTask } from '../../src/pipeline/perform-task.js';
import { useLimits } from '../../src/read/limits.js';
import type { Ended } from '../../src/pool/outcome.js';
import type { Opened } from '../../src/pipeline/read-found.js';
import { makeDocx } from '../support/make-docx.js';
import { folderOf, list, plan } from './dossier-folder.js';

/** Workers that do tasks here, but for one file, which ends its process. */
const workersWithout = (file: string, ended: Ended<Opened>): Workers =>
  ({
    run: async (task: Parameters<Workers['run']>[0]) =>
      task.kind === 'read' && task.asked.found.path === file
        ? ended
        : { kind: 'answer', answer: await performTask(structuredClone(task), () => {}) },
  }) as unknown as Workers;

const files = { 'b.docx': plan(), 'c.docx': list, 'a.docx': makeDocx(['三']) };
const ended = (why: Ended<Opened>['why'], detail = 'SIGKILL', step: Opened | null = null): Ended<Opened> => ({
  kind: 'ended',
  why,
  step,
  detail,
});
const readWith = (reader: Reader) => readDossier(folderOf(files), reader);

describe('a file that takes its process with it', () => {
  it.each([
    ['time', ended('time'), { code: 'limit-exceeded', args: { limit: 'time', value: 60 } }],
    ['memory', ended('memory', 'SIGABRT'), { code: 'limit-exceeded', args: { limit: 'memory', value: 1024 } }],
    ['crash', ended('crash', 'SIGSEGV'), { code: 'file-corrupt', args: { format: 'docx', detail: 'SIGSEGV' } }],
  ] as const)('%s: is named with its reason, and the others are read', async (_, end, finding) => {
    const read = await readWith(readApart(workersWithout('a.docx', end), {}));
    const [third, ...others] = await readWith(readHere());
    expect(read).toEqual([
      {
        ...third,
        sha256: '',
        format: null,
        reading: { status: 'unreadable', document: null, findings: [{ ...finding, location: { file: 'a.docx' } }] },
      },
      ...others,
    ]);
  });

  it('is known by what was told of it before it was looked at', async () => {
    const step = { path: 'a.docx', bytes: 3, sha256: 'abc', format: 'pdf' as const };
    const [third] = await readWith(readApart(workersWithout('a.docx', ended('crash', 'exit 7', step)), {}));
    expect([third?.sha256, third?.format, third?.reading.findings]).toEqual([
      'abc',
      'pdf',
      [{ code: 'file-corrupt', args: { format: 'pdf', detail: 'exit 7' }, location: { file: 'a.docx' } }],
    ]);
  });
});

describe('limits', () => {
  it.each([
    [{ bytes: 100 }, 'bytes'],
    [{ inflatedBytes: 100 }, 'inflatedBytes'],
    [{ zipEntries: 2 }, 'zipEntries'],
    [{ xmlDepth: 3 }, 'xmlDepth'],
    [{ blocks: 1 }, 'blocks'],
  ] as const)('%j holds for what is read after it', async (asked, limit) => {
    onTestFinished(() => useLimits(DEFAULT_LIMITS));
    const limits = { ...DEFAULT_LIMITS, ...asked };
    const read = await readDossier(folderOf({ 'a.docx': plan() }), readHere({ limits }));
    expect(
      read.map(({ reading }) => reading.findings.map(({ code, args }) => [code, 'limit' in args && args.limit])),
    ).toEqual([[['limit-exceeded', limit]]]);
  });
});

it('gives the files in the order of their paths, whichever is read first', async () => {
  const slowest = {
    atOnce: true,
    read: async (found: Parameters<Reader['read']>[0]) => {
      await new Promise((resolve) => setTimeout(resolve, 30 - found.path.charCodeAt(0) + 'a'.charCodeAt(0)));
      return readHere().read(found);
    },
  };
  const read = await readDossier(folderOf({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' }), slowest);
  expect(read.map((file) => path.posix.basename(file.path))).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

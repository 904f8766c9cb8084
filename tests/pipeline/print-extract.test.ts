import { describe, expect, it } from 'vitest';
import { performTask } from '../../src/pipeline/perform-task.js';
import { printExtract } from '../../src/pipeline/print-extract.js';
import type { Task, Workers } from '../../src/pipeline/workers.js';
import { folderOf, plan } from './dossier-folder.js';

const print = { format: 'json', width: 80, colour: false, verbose: false } as const;
const folder = () => folderOf({ 'b.docx': plan(), 'empty.docx': new Uint8Array() });
const optionsFor = (file: string) => ({ file, cwd: folder(), lang: 'zh', asOf: '2026-03-01' }) as const;

/** Workers that do tasks here, with what goes through a channel copied as it would be. */
const workersWith = (run: (task: Task) => Promise<unknown>): Workers =>
  ({ settle: () => {}, run: (task: Task) => run(structuredClone(task)) }) as unknown as Workers;
const here = workersWith(async (task) => ({
  kind: 'answer',
  answer: structuredClone(await performTask(task, () => {})),
}));

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error as { usage?: unknown }).usage ?? (error as Error).message,
  );

describe('an extract', () => {
  it('is the same made here or in a process of its own', async () => {
    const made = await printExtract(optionsFor('b.docx'), print);
    expect(await printExtract({ ...optionsFor('b.docx'), workers: here }, print)).toBe(made);
    const { file, format, outline } = JSON.parse(made);
    expect([file, format, outline.length > 0]).toEqual(['b.docx', 'docx', true]);
  });

  it('says what is wrong with the file, wherever that is found', async () => {
    const usage = {
      code: 'file-unreadable',
      args: { file: 'empty.docx', code: 'file-empty', why: '文件是空的，里面没有任何内容。' },
    };
    expect(await failureOf(printExtract(optionsFor('empty.docx'), print))).toEqual(usage);
    expect(await failureOf(printExtract({ ...optionsFor('empty.docx'), workers: here }, print))).toEqual(usage);
    expect(await failureOf(printExtract({ ...optionsFor('none.docx'), workers: here }, print))).toEqual({
      code: 'file-not-found',
      args: { file: 'none.docx' },
    });
  });

  it('names the limit at which its process was ended', async () => {
    const workers = workersWith(async () => ({ kind: 'ended', why: 'memory', step: null, detail: 'SIGKILL' }));
    expect(await failureOf(printExtract({ ...optionsFor('b.docx'), workers }, print))).toMatchObject({
      code: 'file-unreadable',
      args: { file: 'b.docx', code: 'limit-exceeded' },
    });
  });

  it('is no excuse for a bug of ours', async () => {
    const workers = workersWith(async () => ({ kind: 'answer', answer: { bug: 'TypeError: x' } }));
    expect(await failureOf(printExtract({ ...optionsFor('b.docx'), workers }, print))).toBe('TypeError: x');
  });
});

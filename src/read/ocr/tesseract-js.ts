import { createRequire } from 'node:module';
import path from 'node:path';
import type { Worker } from 'tesseract.js';
import { LANGUAGE, type Picture, type PictureReader, TooSlow } from './picture-reader.js';

const require = createRequire(import.meta.url);
/** The smaller data: as good, and ten times faster to load. */
const DATA = '4.0.0_best_int';
/** LSTM, the only kind of recognition the data has. */
const LSTM = 1;

/** Whether the package and its data are there: both are optional. */
export function isInstalled(): boolean {
  try {
    return require.resolve('tesseract.js') !== '' && dataFolder() !== '';
  } catch {
    return false;
  }
}

const dataFolder = (): string =>
  path.join(path.dirname(require.resolve(`@tesseract.js-data/${LANGUAGE}/package.json`)), DATA);

/** Tesseract in wasm, in a thread of its own that is started for the first picture and again after one that took too long. */
export function startTesseractJs(seconds: number): PictureReader {
  let worker: Promise<Worker> | undefined;
  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = undefined;
    // Not waited for: one that never started never stops.
    stopped?.then((running) => running.terminate()).catch(() => undefined);
  };
  return {
    atOnce: 1,
    async read(picture) {
      worker ??= start();
      try {
        return await within(
          seconds,
          worker.then((running) => recognise(running, picture)),
        );
      } catch (error) {
        await stop();
        throw error;
      }
    },
    close: stop,
  };
}

async function start(): Promise<Worker> {
  const { createWorker } = await import('tesseract.js');
  return createWorker(LANGUAGE, LSTM, {
    langPath: dataFolder(),
    gzip: true,
    // Neither fetches nor writes anything.
    cacheMethod: 'none',
    // Without one it throws where nobody can catch.
    errorHandler: () => undefined,
  });
}

async function recognise(worker: Worker, { bytes, dpi = 0 }: Picture): Promise<string> {
  await worker.setParameters({ user_defined_dpi: String(dpi) });
  const { data } = await worker.recognize(Buffer.from(bytes), {}, { text: false, tsv: true });
  return data.tsv ?? '';
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(seconds)), 1000 * seconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { execFile } from 'node:child_process';
import { countOf } from './characters.js';
import { pandocText } from './pandoc-text.js';
import { printedText } from './printed-text.js';

interface Other {
  readonly name: string;
  readonly version: readonly string[];
  readonly args: (file: string) => readonly string[];
  /** What of its output are words of the document; `furniture` as we read it. */
  readonly words: (output: string, furniture: readonly string[]) => string;
}

const PANDOC: Other = {
  name: 'pandoc',
  version: ['--version'],
  args: (file) => ['-f', 'docx+styles', '-t', 'json', '--track-changes=accept', file],
  words: pandocText,
};
const PDFTOTEXT: Other = {
  name: 'pdftotext',
  version: ['-v'],
  args: (file) => ['-q', file, '-'],
  words: printedText,
};
const otherFor = (file: string): Other | null =>
  /\.docx$/iu.test(file) ? PANDOC : /\.pdf$/iu.test(file) ? PDFTOTEXT : null;

const run = (name: string, args: readonly string[]): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(name, [...args], { timeout: 60_000, maxBuffer: 1 << 28, killSignal: 'SIGKILL' }, (error, stdout) => {
      resolve(error === null ? stdout : null);
    });
  });

/** Names of the programs that are on this machine. */
export async function othersHere(): Promise<readonly string[]> {
  const there = await Promise.all([PANDOC, PDFTOTEXT].map(({ name, version }) => run(name, version)));
  return [PANDOC, PDFTOTEXT].filter((_, index) => there[index] !== null).map(({ name }) => name);
}

/** How many characters another program gets from a file; null where there is none for it, or it refuses. */
export async function otherCharacters(file: string, furniture: readonly string[]): Promise<number | null> {
  const other = otherFor(file);
  const output = other === null ? null : await run(other.name, other.args(file));
  return other === null || output === null ? null : countOf(other.words(output, furniture));
}

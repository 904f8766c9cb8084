import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../src/cli/exit-codes.js';
import { main } from '../src/cli/main.js';
import { enHelp } from '../src/messages/en/help.js';
import { memory } from './cli/call.js';

const READMES = ['README.md', 'README.zh-CN.md'].map((name) => ({ name, text: readFileSync(name, 'utf8') }));

const fences = (text: string): string[] =>
  [...text.matchAll(/^```\w*\n([\s\S]*?)\n```$/gmu)].map((found) => found[1] ?? '');

/** The first words of a table's rows that stand in backticks. */
const firstCells = (text: string): string[] =>
  [...text.matchAll(/^\| (\S+)[^|]* \|/gmu)].map((found) => found[1] ?? '');

describe.each(READMES)('$name', ({ text }) => {
  it('shows a report as the tool prints it', async () => {
    const excerpt = fences(text).find((fence) => fence.includes('samples/wendeng-incomplete\n项目')) ?? '';
    const stdout = memory();
    await main(['check', 'samples/wendeng-incomplete', '--as-of', '2026-11-20'], {
      stdin: process.stdin,
      stdout,
      stderr: memory(),
      env: {},
      cwd: process.cwd(),
    });
    const printed = new Set(['', '…', ...stdout.text.split('\n')]);
    expect(excerpt.split('\n').length).toBeGreaterThan(20);
    expect(excerpt.split('\n').filter((line) => !printed.has(line))).toEqual([]);
  });

  it('begins with the command that checks a sample, and has the one that runs the tests', () => {
    const shown = fences(text);
    expect([shown[0], shown[2]]).toEqual([
      'npm ci && npx dossier check samples/wendeng-complete',
      'npm ci && npm test',
    ]);
  });

  it('lists every exit code there is', () => {
    const listed = firstCells(text).filter((cell) => /^\d+$/u.test(cell));
    expect(listed.map(Number)).toEqual(Object.values(EXIT).sort((a, b) => a - b));
  });

  it('names no option that check does not have, and leaves none out', () => {
    const options = (of: string): string[] => [...new Set(of.match(/--[a-z][a-z-]+/gu))].sort();
    const table = text.split('\n').filter((line) => line.startsWith('| `--'));
    const universal = ['--help', '--no-color'];
    expect(options(table.join('\n'))).toEqual(options(enHelp.check).filter((option) => !universal.includes(option)));
  });
});

it('READMEs in both languages show the same commands and the same report', () => {
  const [english = [], chinese = []] = READMES.map(({ text }) =>
    fences(text).filter((fence) => /^(?:npm|npx) |samples\//u.test(fence)),
  );
  expect(chinese).toEqual(english);
});

it('READMEs in both languages publish the same figures', () => {
  const [english = [], chinese = []] = READMES.map(({ text }) =>
    [...text.matchAll(/^\|.*\| (\d+\.\d(?: \| \d+\.\d)+) \|$/gmu)].map((row) => row[1]),
  );
  expect(english.length).toBeGreaterThan(0);
  expect(chinese).toEqual(english);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { hasPython, inTerminal } from '../support/terminal.js';

if (!hasPython) process.stderr.write('left out: dossier init in a terminal (python3 is not there)\n');

const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), '材料 init-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

const ENTER = '\r';
const DOWN = '\u001b[B';
const BACKSPACE = '\u007f';
const CTRL_C = '\u0003';

describe.skipIf(!hasPython)('dossier init in a terminal', () => {
  const call = (at: string, ...more: readonly string[]) => [process.execPath, 'bin/dossier.js', 'init', at, ...more];

  it('asks, takes answers, and writes what was answered', () => {
    const at = folder();
    const { code } = inTerminal(
      [
        ['哪个法规', ENTER],
        ['哪个阶段', DOWN + DOWN + ENTER],
        ['预算金额', 'x'],
        ['x', ENTER],
        ['请填数字', `${BACKSPACE}286.5`],
        ['286.5', ENTER],
        ['运维类', DOWN + DOWN + ENTER],
        ['土建', ENTER],
        ['高耗能', DOWN + ENTER],
      ],
      call(at),
    );
    expect(code).toBe(0);
    expect(parse(readFileSync(path.join(at, 'dossier.yaml'), 'utf8'))).toEqual({
      regulation: 'guanyun',
      stage: 'approval',
      facts: { budgetWan: 286.5, opsProject: false, highEnergy: true },
    });
  });

  it('ends at Ctrl-C with 130 and nothing written, at the first question and at a later one', () => {
    const at = folder();
    expect(inTerminal([['哪个法规', CTRL_C]], call(at)).code).toBe(130);
    const later = inTerminal(
      [
        ['哪个法规', ENTER],
        ['哪个阶段', CTRL_C],
      ],
      call(at),
    );
    expect([later.code, later.shown.includes('已取消，什么都没有写。')]).toEqual([130, true]);
    expect(readdirSync(at)).toEqual([]);
  });
});

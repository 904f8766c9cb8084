import { spawnSync } from 'node:child_process';

export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** A program in a terminal of its own: what it waits for and what is then typed. Gives its exit code and what it showed. */
export function inTerminal(steps: readonly (readonly [waitFor: string, keys: string])[], command: readonly string[]) {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', TERM: 'xterm-256color', CI: '', VITEST: '' };
  const args = ['tests-full/support/terminal.py', JSON.stringify(steps), ...command];
  const { stdout, stderr } = spawnSync('python3', args, { env, encoding: 'utf8' });
  return { code: Number(stderr), shown: stdout };
}

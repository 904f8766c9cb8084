import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { annotations, keywords } from '../../src/judge/keywords/index.js';
import { KINDS, LOOKS } from '../../src/model/vocabulary.js';
import type { Report } from '../../src/model/report.js';
import { main } from '../../src/cli/main.js';
import { memory } from '../cli/call.js';

const PAGES = ['schemas/README.md', 'schemas/README.zh-CN.md'].map((name) => ({
  name,
  text: readFileSync(name, 'utf8'),
}));

/** The files of the page's example, by the names that stand above them. */
const filesOf = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...page.matchAll(/^`qingshan\/([\w.-]+)`[^`]*?(?:`[^`\n]+`[^`]*?)*\n\n```\w+\n([\s\S]*?)\n```$/gmu)].map(
      ([, file = '', text = '']) => [file, `${text}\n`],
    ),
  );

const PLAN = [
  '# 青山县图书借阅系统项目建设方案',
  '报送日期：2026年3月20日',
  '## 建设背景',
  '现有系统不能满足需要，群众办事要跑多次。',
  '## 投资预算',
  '项目总预算80万元。',
  '| 名称 | 金额（万元） |\n|---|---|\n| 机房建设 | 30 |\n| 软件开发 | 50 |',
].join('\n\n');

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const stdout = memory();
  const code = await main(argv, { stdin: process.stdin, stdout, stderr: memory(), env: {}, cwd: process.cwd() });
  return { code, out: stdout.text };
}

describe.each(PAGES)('$name', ({ text }) => {
  const example = (): string => {
    const root = mkdtempSync(path.join(tmpdir(), 'city-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(path.join(root, 'packs/qingshan'), { recursive: true });
    mkdirSync(path.join(root, 'dossier'));
    for (const [file, content] of Object.entries(filesOf(text)))
      writeFileSync(path.join(root, 'packs/qingshan', file), content);
    return root;
  };

  it('shows a pack that is proved', async () => {
    expect(Object.keys(filesOf(text))).toEqual([
      'text.txt',
      'regulation.json',
      'plan.schema.json',
      'expert-opinion.schema.json',
    ]);
    const { code, out } = await run('pack', 'check', path.join(example(), 'packs/qingshan'));
    expect({ code, out }).toEqual({ code: 0, out: '法规包“qingshan”没有问题，共7项要求。\n' });
  });

  it('shows a pack that judges a dossier', async () => {
    const root = example();
    writeFileSync(path.join(root, 'dossier/方案.md'), PLAN);
    const judge = async (): Promise<Readonly<Record<string, string>>> => {
      const at = ['--packs', path.join(root, 'packs'), '--regulation', 'qingshan', '--stage', 'review'];
      const { out } = await run(
        'check',
        path.join(root, 'dossier'),
        ...at,
        '--format',
        'json',
        '--as-of',
        '2026-11-20',
      );
      const [dossier] = (JSON.parse(out) as Report).dossiers;
      return Object.fromEntries(
        dossier?.results.map(({ requirement, outcome }) => [requirement.slice(9), outcome]) ?? [],
      );
    };
    const [there, missing] = ['met', 'unmet'];
    const first = { '2-1': there, '2-2': there, '2-3': there, '2-4': missing, '3-1': missing, '4-1': missing };
    expect(await judge()).toEqual({ ...first, '3-2': 'undetermined' });
    writeFileSync(path.join(root, 'dossier/意见.md'), '# 专家论证意见\n\n方案可行。\n\n2026年2月18日\n');
    expect(await judge()).toEqual({ ...first, '3-1': there, '3-2': there });
    writeFileSync(path.join(root, 'dossier/意见.md'), '# 专家论证意见\n\n方案可行。\n\n2026年2月17日\n');
    expect(await judge()).toEqual({ ...first, '3-1': there, '3-2': missing });
  });

  it('names every keyword, look and kind there is', () => {
    const names = [...keywords.map(({ name }) => name), ...Object.keys(annotations), ...LOOKS, ...KINDS];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

import { codePage, findingCodes } from '../../src/messages/code-page.js';
import { wordsOf } from '../../src/messages/index.js';
import type { FindingCode } from '../../src/model/finding.js';
import type { Lang } from '../../src/model/report.js';

/** The pages of `docs/codes/`: one for each finding code in both languages, and a list of them. File → text. */
export function writePages(): Readonly<Record<string, string>> {
  const pages = findingCodes.map((code) => [`${code}.md`, pageOf(code)] as const);
  return Object.fromEntries([['README.md', list()], ...pages]);
}

function part(code: FindingCode, lang: Lang): string {
  const { name, meaning, example, fix } = codePage(code, lang);
  const { label, say } = wordsOf(lang);
  const paragraphs = [
    [label.meaning, meaning],
    [label.example, example],
    [label.fix, fix],
  ].map(([what = '', text = '']) => `**${say.labelled(what).trimEnd()}** ${text}`);
  return [`## ${name}`, ...paragraphs].join('\n\n');
}

const pageOf = (code: FindingCode): string =>
  `${[`# ${code}`, part(code, 'zh'), part(code, 'en'), '[全部代码 · All codes](README.md)'].join('\n\n')}\n`;

function list(): string {
  const rows = findingCodes.map(
    (code) => `| [\`${code}\`](${code}.md) | ${codePage(code, 'zh').name} | ${codePage(code, 'en').name} |`,
  );
  const head = [
    '# 问题代码 · Finding codes',
    '',
    '报告（JSON等格式）里每个问题都有一个代码，`dossier explain <代码>`给出说明。代码只增加，不改名，也不改意思。',
    '',
    'Every finding of a report (JSON and others) has a code; `dossier explain <code>` explains it. Codes are added, never renamed.',
    '',
    '| | | |',
    '|---|---|---|',
  ];
  return `${[...head, ...rows].join('\n')}\n`;
}
